package io.portmark.decide;

import io.portmark.document.Span;
import io.portmark.rule.BookSource;
import io.portmark.rule.RuleBookException;
import io.portmark.rule.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The codes that State prints for exemptions, from rules/tables/codes.csv: 5 U.S.C. 552(b), E.O. 13526 sections 1.4 and 3.3(b),
 * 5 U.S.C. 552a. B3 is written with its statute: "B3 NATSECACT1947".
 */
public final class ExemptionCodes {
    private static final Pattern STATUTE = Pattern.compile("B3 [A-Z0-9][A-Z0-9 /().,-]{1,40}");
    private static final String BY_STATUTE = "B3";

    private static final Set<String> LABELS = Set.of("SBU", "FOUO", "LOU", "CUI", "LES", "OUO", "NOFORN", "NF");

    private static final Table<Row> TABLE = Table.of(
                    "codes.csv",
                    "code,kind,meaning",
                    row -> new Row(
                            row.text("code"), row.oneOf("kind", CodeKind.class, CodeKind::symbol), row.text("meaning")))
            .unique("code");

    private final Map<String, Row> table;
    private final List<String> order;

    private ExemptionCodes(Map<String, Row> table) {
        this.table = table;
        this.order = List.copyOf(table.keySet());
    }

    private record Row(String code, CodeKind kind, String meaning) {}

    /** The codes of the built-in table. */
    public static ExemptionCodes builtIn() {
        return of(BookSource.BUILT_IN);
    }

    /**
     * The codes of a book.
     *
     * @throws RuleBookException with every row that is wrong, by file and line
     */
    public static ExemptionCodes of(BookSource book) {
        try {
            Map<String, Row> rows = new LinkedHashMap<>();
            TABLE.require(book).forEach(row -> rows.put(row.code(), row));
            return new ExemptionCodes(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
