package io.portmark.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which elements and attributes a kind of XML may hold, and what their values may be: a table beside this class, which explains itself.
 */
final class XmlVocabulary {
    /**
     * An element.
     *
     * @param text what text it may hold directly; empty where only white space
     * @param attributes what each attribute may say
     */
    record Element(Optional<AllowedText> text, Map<String, AllowedText> attributes) {}

    /** What only a pattern for free text allows. */
    private static final String ANY = "any words";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, Element> elements = new HashMap<>();
    private final Set<String> instructions = new HashSet<>();
    private final Set<String> parts = new LinkedHashSet<>();
    private final Map<String, String> patterns = new LinkedHashMap<>();

    private XmlVocabulary() {}

    /** Reads the table of this name. */
    static XmlVocabulary read(String table) {
        try (InputStream in = XmlVocabulary.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(table + " is missing from the program");
            }
            var vocabulary = new XmlVocabulary();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(vocabulary::add);
            return vocabulary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        List<String> words = SPACES.splitAsStream(line).toList();
        String first = words.get(0);
        if (first.startsWith("<?")) {
            instructions.add(line);
        } else if (first.equals("xmlns")) {
            prefixes.put(words.get(2), words.get(1));
        } else if (first.equals("part")) {
            parts.add(words.get(1));
        } else if (first.startsWith("$")) {
            patterns.put(first, words.get(1));
        } else {
            elements.put(first, element(words.subList(1, words.size())));
        }
    }

    private Element element(List<String> words) {
        Optional<AllowedText> text = Optional.empty();
        Map<String, AllowedText> attributes = new HashMap<>();
        for (String word : words) {
            String name = word.substring(0, word.indexOf('='));
            AllowedText value = allowed(word.substring(name.length() + 1));
            if (name.equals("text")) {
                text = Optional.of(value);
            } else {
                attributes.put(name, value);
            }
        }
        return new Element(text, attributes);
    }

    private AllowedText allowed(String written) {
        String whole = written;
        for (Map.Entry<String, String> named : patterns.entrySet()) {
            whole = whole.replace(named.getKey(), named.getValue());
        }
        return AllowedText.of(whole.replace('_', ' '));
    }

    /** The name by which the table calls an element or attribute: prefix of the table, colon, local name. */
    Optional<String> name(String namespace, String localName) {
        if (namespace.isEmpty()) {
            return Optional.of(localName);
        }
        return Optional.ofNullable(prefixes.get(namespace)).map(prefix -> prefix + ":" + localName);
    }

    /** The names of the parts that a package has, each once. */
    Set<String> parts() {
        return parts;
    }

    /** Every element by name. */
    Map<String, Element> elements() {
        return elements;
    }

    /** The element of this name. */
    Optional<Element> element(String name) {
        return Optional.ofNullable(elements.get(name));
    }

    /** Whether some element may hold just this text and few others: it is the same in every release. */
    boolean knowsText(String text) {
        return elements.values().stream()
                .flatMap(element -> element.text().stream())
                .filter(allowed -> !allowed.allows(ANY))
                .anyMatch(allowed -> allowed.allows(text));
    }

    /** Whether a namespace may be declared. */
    boolean knowsNamespace(String namespace) {
        return prefixes.containsKey(namespace);
    }

    /** Whether a processing instruction may stand, as it is written. */
    boolean knowsInstruction(String instruction) {
        return instructions.contains(instruction);
    }
}
