package io.portmark.decide;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.portmark.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The codes that State prints for exemptions, from rules/tables/codes.csv: 5 U.S.C. 552(b), E.O. 13526 sections 1.4 and 3.3(b),
 * 5 U.S.C. 552a. B3 is written with its statute: "B3 NATSECACT1947".
 */
public final class ExemptionCodes {
    private static final Pattern STATUTE = Pattern.compile("B3 [A-Z0-9][A-Z0-9 /().,-]{1,40}");
    private static final String BY_STATUTE = "B3";

    private static final Set<String> LABELS = Set.of("SBU", "FOUO", "LOU", "CUI", "LES", "OUO", "NOFORN", "NF");

    private final Map<String, Row> table;
    private final List<String> order;

    private ExemptionCodes(Map<String, Row> table) {
        this.table = table;
        this.order = List.copyOf(table.keySet());
    }

    private record Row(CodeKind kind, String meaning) {}

    /** The codes of the built-in table. */
    public static ExemptionCodes builtIn() {
        Table table = Table.read("codes.csv", List.of("code", "kind", "meaning"));
        Map<String, Row> rows = new LinkedHashMap<>();
        for (CsvRecord row : table.rows()) {
            Optional<CodeKind> kind = CodeKind.ofSymbol(row.getField(1));
            if (row.getField(0).isBlank() || row.getField(2).isBlank()) {
                table.problem(row, "code or meaning is missing");
            } else if (kind.isEmpty()) {
                table.problem(row, "kind must be one of " + kinds());
            } else if (rows.put(row.getField(0), new Row(kind.get(), row.getField(2))) != null) {
                table.problem(row, "the code stands here a second time");
            }
        }
        table.refuseProblems();
        return new ExemptionCodes(rows);
    }

    private static String kinds() {
        return Arrays.stream(CodeKind.values()).map(CodeKind::symbol).collect(Collectors.joining(", "));
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
        Row row = table.get(code);
        if (row != null) {
            return row.meaning();
        }
        Row statute = table.get(BY_STATUTE);
        return (statute == null ? "exempt by statute" : statute.meaning()) + " ("
                + code.substring(BY_STATUTE.length() + 1) + ")";
    }

    /** What a code stands for, whoever wrote it: B7 without its letter is one of law enforcement, SBU is a marking, B10 is nothing. */
    public CodeKind kind(String written) {
        Optional<String> code = normalise(written);
        if (code.isPresent()) {
            Row row = table.get(code.get());
            return row == null ? CodeKind.STATUTE : row.kind();
        }
        String upper = written.strip().toUpperCase(Locale.ROOT);
        if (upper.equals("B7")) {
            return CodeKind.LAW_ENFORCEMENT;
        }
        return LABELS.contains(upper) ? CodeKind.LABEL : CodeKind.UNKNOWN;
    }

    /** A code as it is cited at a place of a release or of a released document. */
    public CitedCode cited(String place, String written, @Nullable Span span) {
        return new CitedCode(place, normalise(written).orElse(written), kind(written), span);
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
