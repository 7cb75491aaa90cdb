package io.portmark.decide;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Agencies that may have a say in what a record tells, by the names of rules/tables/agencies.csv (22 CFR 171.11). */
final class Agencies {
    private final Map<String, String> agencies;
    private final Pattern names;

    private Agencies(Map<String, String> agencies) {
        this.agencies = agencies;
        // Capitals count: "Cia" is a name of persons.
        this.names = Pattern.compile(agencies.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{Nd}])(?:", ")(?![\\p{L}\\p{Nd}])")));
    }

    /** The agencies of the built-in table. */
    static Agencies builtIn() {
        Table table = Table.read("agencies.csv", List.of("name", "agency"));
        Map<String, String> agencies = new LinkedHashMap<>();
        for (CsvRecord row : table.rows()) {
            if (row.getField(0).isBlank() || row.getField(1).isBlank()) {
                table.problem(row, "name or agency is missing");
            } else if (agencies.put(row.getField(0), row.getField(1)) != null) {
                table.problem(row, "the name stands here a second time");
            }
        }
        table.refuseProblems();
        return new Agencies(agencies);
    }

    /** The agencies that a text names, sorted. */
    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = names.matcher(text);
        while (matcher.find()) {
            found.add(agencies.getOrDefault(matcher.group(), matcher.group()));
        }
        return found;
    }
}
