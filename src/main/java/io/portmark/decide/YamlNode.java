package io.portmark.decide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A node of a YAML or JSON text with its line. Jackson's own tree knows no lines and takes "yes", "1.40" and "0010" for something
 * else than they say; here every scalar is the text as written and repeated keys are kept, so that each can be reported.
 */
sealed interface YamlNode {
    /** The line on which it begins, counted from 1. */
    int line();

    /** A scalar as written. */
    record Scalar(int line, String text) implements YamlNode {}

    /** A list. */
    record Items(int line, List<YamlNode> items) implements YamlNode {}

    /** A mapping in the order written. */
    record Mapping(int line, List<Entry> entries) implements YamlNode {}

    /** A key and its value. */
    record Entry(String key, int line, YamlNode value) {}

    /** Deeper nesting than a decisions file can need. */
    int MAX_DEPTH = 8;

    /** A text that is no YAML; the message never quotes it. */
    final class Malformed extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        Malformed(int line, String message) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /** Reads a text; an empty one is an empty mapping. */
    static YamlNode read(String text) throws Malformed {
        try (YAMLParser parser = new YAMLFactory().createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return new Mapping(1, List.of());
            }
            YamlNode root = node(parser, 0);
            if (parser.nextToken() != null) {
                throw new Malformed(line(parser), "a second document begins here: expected one");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new Malformed(line(e), "this is not YAML: check indentation, brackets and quotation marks");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlNode node(YAMLParser parser, int depth) throws IOException, Malformed {
        int line = line(parser);
        if (parser.isCurrentAlias()) {
            throw new Malformed(line, "aliases are not taken: write the value out");
        }
        if (depth > MAX_DEPTH) {
            throw new Malformed(line, "nested too deeply");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            List<Entry> entries = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                int keyLine = line(parser);
                String key = parser.currentName();
                parser.nextToken();
                entries.add(new Entry(key, keyLine, node(parser, depth + 1)));
            }
            return new Mapping(line, entries);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, depth + 1));
            }
            return new Items(line, items);
        }
        return new Scalar(line, parser.getText());
    }

    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static int line(JsonProcessingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
                return marked.getProblemMark().getLine() + 1;
            }
        }
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }
}
