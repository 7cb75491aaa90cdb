package io.portmark.decide;

import io.portmark.rule.BookSource;
import io.portmark.rule.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Agencies that may have a say in what a record tells, by the names of rules/tables/agencies.csv (22 CFR 171.11). */
final class Agencies {
    private static final Table<Map.Entry<String, String>> TABLE = Table.of(
                    "agencies.csv", "name,agency", row -> Map.entry(row.text("name"), row.text("agency")))
            .unique("name");

    private final Map<String, String> agencies;
    private final Pattern names;

    private Agencies(Map<String, String> agencies) {
        this.agencies = agencies;
        // Capitals count: "Cia" is a name of persons.
        this.names = Pattern.compile(agencies.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{Nd}])(?:", ")(?![\\p{L}\\p{Nd}])")));
    }

    /** The agencies of a book. */
    static Agencies of(BookSource book) {
        Map<String, String> agencies = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> row : TABLE.require(book)) {
                agencies.put(row.getKey(), row.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
