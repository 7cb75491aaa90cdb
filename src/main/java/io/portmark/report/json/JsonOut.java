package io.portmark.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one JSON value: UTF-8, LF, fields in the order of the calls. It streams, and needs no mapping of types at start. */
final class JsonOut {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** A part of the value. */
    interface Part {
        void write() throws IOException;
    }

    /** How an item of an array is written. */
    interface Item<T> {
        void write(T item) throws IOException;
    }

    /** What writes a whole value. */
    interface Body {
        void write(JsonOut json) throws IOException;
    }

    /** Writes an object over many lines. */
    static void pretty(OutputStream out, Body body) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(printer);
        write(json, body);
    }

    /** Writes an object on one line. */
    static void line(OutputStream out, Body body) throws IOException {
        write(FACTORY.createGenerator(out), body);
    }

    private static void write(JsonGenerator json, Body body) throws IOException {
        try (json) {
            json.writeStartObject();
            body.write(new JsonOut(json));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    void text(String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, wellFormed(value));
        }
    }

    /** A value that prints as its JSON form: a date. */
    void text(String name, @Nullable Object value) throws IOException {
        text(name, value == null ? null : value.toString());
    }

    void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(wellFormed(value));
        }
        json.writeEndArray();
    }

    void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    void number(String name, double value) throws IOException {
        json.writeNumberField(name, value);
    }

    void number(String name, @Nullable Integer value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, (int) value);
        }
    }

    void flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void nothing(String name) throws IOException {
        json.writeNullField(name);
    }

    void object(String name, Part fields) throws IOException {
        json.writeObjectFieldStart(name);
        fields.write();
        json.writeEndObject();
    }

    /** An array of objects. */
    <T> void objects(String name, Iterable<T> items, Item<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            fields.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A lone surrogate has no UTF-8 form; the generator would throw in the middle of a file. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaceLone(text);
            }
        }
        return text;
    }

    private static String replaceLone(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
