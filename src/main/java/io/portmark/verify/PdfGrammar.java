package io.portmark.verify;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNull;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which dictionaries a release is made of, which keys each has, and what their values may be: the table {@code pdf-objects.txt} beside
 * this class, which explains itself.
 */
final class PdfGrammar {
    private static final String TABLE = "pdf-objects.txt";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\|");

    /** What may stand in a place. */
    sealed interface Value {
        /** Whether an object has this form, as far as the object itself tells. */
        boolean fits(PdfObject object);
    }

    /** A number, a string, a truth value, nothing. */
    enum Plain implements Value {
        NUMBER(PdfNumber.class),
        TEXT(PdfString.class),
        BOOLEAN(PdfBoolean.class),
        NULL(PdfNull.class);

        private final Class<? extends PdfObject> type;

        Plain(Class<? extends PdfObject> type) {
            this.type = type;
        }

        @Override
        public boolean fits(PdfObject object) {
            return type.isInstance(object);
        }
    }

    /** A name of this form. */
    record Name(AllowedText allowed) implements Value {
        @Override
        public boolean fits(PdfObject object) {
            return object instanceof PdfName name && allowed.allows(PdfObjects.plain(name));
        }
    }

    /** This string and no other. */
    record Text(String text) implements Value {
        @Override
        public boolean fits(PdfObject object) {
            return object instanceof PdfString string
                    && PdfStrings.decode(string.getBytes()).equals(text);
        }
    }

    /** An array whose elements are each one of these. */
    record Elements(List<Value> values) implements Value {
        @Override
        public boolean fits(PdfObject object) {
            return object instanceof PdfArray;
        }
    }

    /** A dictionary or stream of a kind; each is itself alone, for kinds lead back to each other. */
    static final class Kind implements Value {
        private final String name;
        private final boolean stream;
        private final Map<String, List<Value>> keys = new HashMap<>();

        private Kind(String name, boolean stream) {
            this.name = name;
            this.stream = stream;
        }

        /** What the table calls it. */
        String name() {
            return name;
        }

        @Override
        public boolean fits(PdfObject object) {
            return object instanceof PdfDictionary dictionary
                    && dictionary instanceof PdfStream == stream
                    && fitsType(dictionary.getDirectObject(PdfName.TYPE));
        }

        private boolean fitsType(@Nullable PdfObject type) {
            return type == null || value("Type").stream().flatMap(List::stream).anyMatch(value -> value.fits(type));
        }

        /** What may stand under a key. */
        Optional<List<Value>> value(String key) {
            return Optional.ofNullable(keys.get(key));
        }
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final List<AllowedText> names = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    private PdfGrammar() {}

    /** Reads the table. */
    static PdfGrammar read() {
        try (InputStream in = PdfGrammar.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return parse(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfGrammar parse(List<String> lines) {
        var grammar = new PdfGrammar();
        for (String line : lines) {
            List<String> words = words(line);
            if (!line.startsWith(" ")) {
                boolean stream = words.contains("stream");
                grammar.kinds.put(words.get(0), new Kind(words.get(0), stream));
            }
        }
        Kind kind = null;
        for (String line : lines) {
            List<String> words = words(line);
            if (!line.startsWith(" ")) {
                kind = grammar.kind(words.get(0));
            } else if (kind != null) {
                List<Value> values = grammar.values(words.get(1));
                for (String key : ALTERNATIVES.splitAsStream(words.get(0)).toList()) {
                    grammar.keys.add(key);
                    kind.keys.put(key, values);
                }
            }
        }
        return grammar;
    }

    private static List<String> words(String line) {
        return SPACES.splitAsStream(line.strip()).toList();
    }

    private List<Value> values(String text) {
        List<Value> values = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '|';
            depth += "[(".indexOf(c) >= 0 ? 1 : "])".indexOf(c) >= 0 ? -1 : 0;
            if (c == '|' && depth == 0) {
                values.add(value(text.substring(start, i)));
                start = i + 1;
            }
        }
        return values;
    }

    private Value value(String text) {
        if (text.startsWith("[")) {
            return new Elements(values(text.substring(1, text.length() - 1)));
        }
        if (text.startsWith("'")) {
            String fixed = text.substring(1, text.length() - 1);
            texts.add(fixed);
            return new Text(fixed);
        }
        if (text.startsWith("/")) {
            AllowedText name = AllowedText.of(text.substring(1));
            names.add(name);
            return new Name(name);
        }
        return switch (text) {
            case "number" -> Plain.NUMBER;
            case "text" -> Plain.TEXT;
            case "boolean" -> Plain.BOOLEAN;
            case "null" -> Plain.NULL;
            default -> kind(text);
        };
    }

    /** All keys of all kinds. */
    Set<String> keys() {
        return keys;
    }

    /** Whether a string stands in the table, so that every release may hold it. */
    boolean knowsText(String text) {
        return texts.contains(text);
    }

    /** Whether a name stands in the table, so that every release may hold it. */
    boolean knows(String name) {
        return keys.contains(name) || names.stream().anyMatch(allowed -> allowed.allows(name));
    }

    /** The kind that goes by this name. */
    Kind kind(String name) {
        Kind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalStateException(TABLE + " does not explain " + name);
        }
        return kind;
    }
}
