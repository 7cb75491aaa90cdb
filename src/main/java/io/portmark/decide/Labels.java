package io.portmark.decide;

import io.portmark.rule.BookSource;
import io.portmark.rule.RuleBookException;
import io.portmark.rule.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The wording at the place of deletion: a row each of rules/tables/labels.csv.
 *
 * @param name plain, foia or frus
 * @param portion the label of a withheld portion, without brackets
 * @param record the label of a record withheld in full, without brackets
 * @param stamp the determination of a record withheld in full
 */
public record Labels(String name, String portion, String record, String stamp) {
    /** The wording that is used unless another is asked for. */
    public static final String DEFAULT = "plain";

    private static final List<String> PLACES = List.of("portion", "record", "stamp");

    private static final Table<Words> TABLE = Table.of(
                    "labels.csv",
                    "label,place,words",
                    row -> new Words(row.text("label"), row.oneOf("place", PLACES, place -> place), row.text("words")))
            .unique("label", "place");

    private record Words(String label, String place, String words) {}

    /** Every wording of the built-in table, in its order. */
    public static List<Labels> all() {
        return all(BookSource.BUILT_IN);
    }

    /**
     * Every wording of a book, in the order of its table.
     *
     * @throws RuleBookException with every row that is wrong, by file and line
     */
    public static List<Labels> all(BookSource book) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        try {
            TABLE.require(book)
                    .forEach(row -> words.computeIfAbsent(row.label(), name -> new LinkedHashMap<>())
                            .put(row.place(), row.words()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Labels> labels = new ArrayList<>();
        words.forEach((name, places) -> labels.add(labels(name, places, book)));
        return List.copyOf(labels);
    }

    /** The wording of the built-in table with that name. */
    public static Optional<Labels> named(String name) {
        return all().stream().filter(labels -> labels.name.equals(name)).findFirst();
    }

    private static Labels labels(String name, Map<String, String> places, BookSource book) {
        List<String> missing =
                PLACES.stream().filter(place -> !places.containsKey(place)).toList();
        if (!missing.isEmpty()) {
            throw new RuleBookException(List.of("%s: label %s has no words for %s"
                    .formatted(book.path("tables/" + TABLE.file()), name, String.join(", ", missing))));
        }
        return new Labels(
                name,
                places.getOrDefault("portion", ""),
                places.getOrDefault("record", ""),
                places.getOrDefault("stamp", ""));
    }
}
