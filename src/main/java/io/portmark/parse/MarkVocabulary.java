package io.portmark.parse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.portmark.marking.Control;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in a mark beside its level, from {@code rules/tables}: compartments, dissemination controls, categories, countries.
 * Most records need none of it, so that the tables are read when the first mark asks for them.
 */
final class MarkVocabulary {
    /** The groups of a mark in the order of the register. */
    enum Group {
        SCI(0),
        SAP(1),
        ATOMIC(2),
        FOREIGN(3),
        CATEGORY(4),
        IC(5),
        OTHER(6),
        CUI(7);

        private final int place;

        Group(int place) {
            this.place = place;
        }

        /** The place of its first word in the register; ranks of words count on from there. */
        int firstRank() {
            return 1_000 * place;
        }
    }

    /**
     * A word of the vocabulary.
     *
     * @param word as banners write it: NOFORN
     * @param rank its place in the register; a mark names its parts in rising ranks
     * @param control the handling control that it is, null where it is none
     */
    record Term(
            String word, Group group, int rank, @Nullable Control control) {
        /** Its place among all words of a mark. */
        int place() {
            return group.firstRank() + rank;
        }
    }

    private static final int LEAST_REPAIRED = 3;

    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> categories = new HashSet<>();

    private MarkVocabulary(MarkTables tables) {
        List<NamedCsvRecord> controls = rows(tables, "dissemination.csv");
        for (int i = 0; i < controls.size(); i++) {
            NamedCsvRecord row = controls.get(i);
            Group group = Group.valueOf(row.getField("group").toUpperCase(Locale.ROOT));
            var term = new Term(row.getField("word"), group, i, control(row.getField("control")));
            names(row, "word").forEach(name -> terms.putIfAbsent(name, term));
        }
        for (NamedCsvRecord row : rows(tables, "countries.csv")) {
            names(row, "code").forEach(name -> countries.putIfAbsent(name, row.getField("code")));
            countries.putIfAbsent(row.getField("name").toUpperCase(Locale.ROOT), row.getField("code"));
        }
        rows(tables, "categories.csv").forEach(row -> categories.add(row.getField("marking")));
    }

    private static final class BuiltIn {
        static final MarkVocabulary IT = new MarkVocabulary(BuiltIn::open);

        private static Reader open(String file) {
            InputStream in = MarkVocabulary.class.getResourceAsStream("/rules/tables/" + file);
            if (in == null) {
                throw new IllegalStateException("the build left no rules/tables/" + file);
            }
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        }
    }

    /** The vocabulary of the built-in book, read when it is first asked for. */
    static MarkVocabulary builtIn() {
        return BuiltIn.IT;
    }

    /** The vocabulary of another book. */
    static MarkVocabulary of(MarkTables tables) {
        return new MarkVocabulary(tables);
    }

    /** The word that is written so. */
    Optional<Term> term(String written) {
        return Optional.ofNullable(terms.get(written));
    }

    /** The one word that is a letter or two away; empty where there is none, or several. */
    Optional<Term> nearest(String written) {
        Set<Term> found = new HashSet<>();
        int best = Integer.MAX_VALUE;
        for (Map.Entry<String, Term> entry : terms.entrySet()) {
            int most = allowed(entry.getKey());
            int distance = EditDistance.between(written, entry.getKey(), most);
            if (distance < best && distance <= most) {
                found.clear();
                best = distance;
            }
            if (distance == best) {
                found.add(entry.getValue());
            }
        }
        boolean clear = found.size() == 1 && written.length() >= LEAST_REPAIRED;
        return clear ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The code of a country or a group of them, for its code or one of its names. */
    Optional<String> country(String written) {
        return Optional.ofNullable(countries.get(written));
    }

    /** True for the marking of a category of controlled unclassified information, with SP- before it or not. */
    boolean isCategory(String written) {
        return categories.contains(written.startsWith("SP-") ? written.substring(3) : written);
    }

    /** Short words are near to too many others: one letter may differ in them, two in longer ones, none in codes of two letters. */
    private static int allowed(String word) {
        return word.length() < LEAST_REPAIRED ? 1 : word.length() < 6 ? 1 : 2;
    }

    private static List<String> names(NamedCsvRecord row, String first) {
        List<String> names = new ArrayList<>();
        names.add(row.getField(first));
        for (String form : row.getField("forms").split(";", -1)) {
            if (!form.isEmpty()) {
                names.add(form);
            }
        }
        return names;
    }

    private static @Nullable Control control(String symbol) {
        for (Control control : Control.values()) {
            if (control.isPresent() && control.symbol().equals(symbol)) {
                return control;
            }
        }
        return null;
    }

    private static List<NamedCsvRecord> rows(MarkTables tables, String file) {
        try (Reader text = tables.open(file);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
