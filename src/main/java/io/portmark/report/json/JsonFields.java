package io.portmark.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, read strictly. What is missing or of another type is noted with its place, and reading goes on with a
 * stand-in, so that all mistakes are known at once; whoever reads must ask for problems before using what was read.
 */
final class JsonFields {
    private final JsonNode node;
    private final String place;
    private final List<String> problems;
    /** False once it is said that there is no object: what should stand in it is missing too, and one problem says it. */
    private boolean isThere = true;

    private JsonFields(JsonNode node, String place, List<String> problems) {
        this.node = node;
        this.place = place;
        this.problems = problems;
        expect(node.isObject(), "an object", place.isEmpty() ? "the file" : place);
        isThere = node.isObject();
    }

    /** The fields of a whole file; problems are added to the list. */
    static JsonFields of(JsonNode root, List<String> problems) {
        return new JsonFields(root, "", problems);
    }

    String text(String name) {
        JsonNode value = node.path(name);
        expect(value.isTextual(), "a text", path(name));
        return value.asText("");
    }

    @Nullable
    String optionalText(String name) {
        return isNull(name) ? null : text(name);
    }

    /** A field that earlier versions did not write. */
    String textOr(String name, String absent) {
        return node.has(name) ? text(name) : absent;
    }

    boolean flag(String name) {
        JsonNode value = node.path(name);
        expect(value.isBoolean(), "true or false", path(name));
        return value.asBoolean();
    }

    int number(String name) {
        JsonNode value = node.path(name);
        expect(value.isIntegralNumber() && value.canConvertToInt(), "a whole number", path(name));
        return value.asInt();
    }

    @Nullable
    Integer optionalNumber(String name) {
        return isNull(name) ? null : Integer.valueOf(number(name));
    }

    double decimal(String name) {
        JsonNode value = node.path(name);
        expect(value.isNumber(), "a number", path(name));
        return value.asDouble();
    }

    LocalDate date(String name) {
        String text = text(name);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            expect(false, "a day such as 2026-11-22", path(name));
            return LocalDate.EPOCH;
        }
    }

    @Nullable
    LocalDate optionalDate(String name) {
        return isNull(name) ? null : date(name);
    }

    /** One of several words. */
    <T> T choice(String name, List<T> choices, Function<T, String> word) {
        String text = text(name);
        Optional<T> chosen =
                choices.stream().filter(c -> word.apply(c).equals(text)).findFirst();
        String words = String.join(", ", choices.stream().map(word).toList());
        expect(chosen.isPresent(), "one of " + words, path(name));
        return chosen.orElse(choices.get(0));
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array(name)) {
            expect(item.isTextual(), "a text", path(name) + "[" + texts.size() + "]");
            texts.add(item.asText(""));
        }
        return texts;
    }

    <T> List<T> objects(String name, Function<JsonFields, T> reader) {
        List<T> objects = new ArrayList<>();
        for (JsonNode item : array(name)) {
            objects.add(reader.apply(inside(item, path(name) + "[" + objects.size() + "]")));
        }
        return objects;
    }

    <T> T object(String name, Function<JsonFields, T> reader) {
        return reader.apply(inside(node.path(name), path(name)));
    }

    <T> @Nullable T optionalObject(String name, Function<JsonFields, T> reader) {
        return isNull(name) ? null : object(name, reader);
    }

    /** An object inside one that is not there is not asked for again. */
    private JsonFields inside(JsonNode item, String itemPlace) {
        return isThere ? new JsonFields(item, itemPlace, problems) : this;
    }

    private JsonNode array(String name) {
        JsonNode value = node.path(name);
        expect(value.isArray(), "a list", path(name));
        return value.isArray() ? value : MissingNode.getInstance();
    }

    private boolean isNull(String name) {
        return node.path(name).isNull();
    }

    private String path(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private void expect(boolean isSo, String expected, String where) {
        if (!isSo && isThere) {
            problems.add(where + ": expected " + expected);
        }
    }
}
