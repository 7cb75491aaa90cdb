package io.portmark.decide;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The codes that State prints for exemptions, from rules/tables/codes.csv: 5 U.S.C. 552(b), E.O. 13526 sections 1.4 and 3.3(b),
 * 5 U.S.C. 552a. B3 is written with its statute: "B3 NATSECACT1947".
 */
public final class ExemptionCodes {
    private static final Pattern STATUTE = Pattern.compile("B3 [A-Z0-9][A-Z0-9 /().,-]{1,40}");
    private static final String BY_STATUTE = "B3";

    private final Map<String, String> meanings;
    private final List<String> order;

    private ExemptionCodes(Map<String, String> meanings) {
        this.meanings = meanings;
        this.order = List.copyOf(meanings.keySet());
    }

    /** The codes of the built-in table. */
    public static ExemptionCodes builtIn() {
        Table table = Table.read("codes.csv", List.of("code", "meaning"));
        Map<String, String> meanings = new LinkedHashMap<>();
        for (CsvRecord row : table.rows()) {
            if (row.getField(0).isBlank() || row.getField(1).isBlank()) {
                table.problem(row, "code or meaning is missing");
            } else if (meanings.put(row.getField(0), row.getField(1)) != null) {
                table.problem(row, "the code stands here a second time");
            }
        }
        table.refuseProblems();
        return new ExemptionCodes(meanings);
    }

    /** The code as State prints it, from any case and spacing; empty where it is none. */
    public Optional<String> normalise(String written) {
        String closed = written.strip().replaceAll("\\s+", " ");
        for (String code : order) {
            if (code.equalsIgnoreCase(closed.replace(" ", ""))) {
                return Optional.of(code);
            }
        }
        String upper = closed.toUpperCase(Locale.ROOT);
        return STATUTE.matcher(upper).matches() ? Optional.of(upper) : Optional.empty();
    }

    /** What a normalised code means, for the legend of a release. */
    public String meaning(String code) {
        String meaning = meanings.get(code);
        if (meaning != null) {
            return meaning;
        }
        return meanings.getOrDefault(BY_STATUTE, "exempt by statute") + " (" + code.substring(BY_STATUTE.length() + 1)
                + ")";
    }

    /** All different codes of these lists, in the order of the table. */
    public List<String> union(Collection<List<String>> codes) {
        List<String> union =
                new ArrayList<>(codes.stream().flatMap(List::stream).distinct().toList());
        union.sort(Comparator.comparingInt(this::rank).thenComparing(Comparator.naturalOrder()));
        return List.copyOf(union);
    }

    private int rank(String code) {
        int rank = order.indexOf(code);
        return rank >= 0 ? rank : order.indexOf(BY_STATUTE);
    }
}
