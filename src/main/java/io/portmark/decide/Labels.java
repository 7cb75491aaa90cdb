package io.portmark.decide;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.portmark.rule.RuleBookException;
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

    /** Every wording of the table, in its order. */
    public static List<Labels> all() {
        Table table = Table.read("labels.csv", List.of("label", "place", "words"));
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        for (CsvRecord row : table.rows()) {
            String place = row.getField(1);
            String text = row.getField(2);
            if (!PLACES.contains(place)) {
                table.problem(row, "place must be one of " + String.join(", ", PLACES));
            } else if (text.isBlank()) {
                table.problem(row, "words are missing");
            } else if (words.computeIfAbsent(row.getField(0), name -> new LinkedHashMap<>())
                            .put(place, text)
                    != null) {
                table.problem(row, "label and place stand here a second time");
            }
        }
        table.refuseProblems();
        List<Labels> labels = new ArrayList<>();
        words.forEach((name, places) -> labels.add(labels(name, places)));
        return List.copyOf(labels);
    }

    /** The wording with that name. */
    public static Optional<Labels> named(String name) {
        return all().stream().filter(labels -> labels.name.equals(name)).findFirst();
    }

    private static Labels labels(String name, Map<String, String> places) {
        List<String> missing =
                PLACES.stream().filter(place -> !places.containsKey(place)).toList();
        if (!missing.isEmpty()) {
            throw new RuleBookException(
                    List.of("rules/tables/labels.csv: label %s has no words for %s".formatted(name, missing)));
        }
        return new Labels(
                name,
                places.getOrDefault("portion", ""),
                places.getOrDefault("record", ""),
                places.getOrDefault("stamp", ""));
    }
}
