package io.portmark.check;

import io.portmark.document.Document;
import io.portmark.rule.BookSource;
import io.portmark.rule.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The TAGS of {@code tags.csv}, one fact for all of them. Rules ask it of a document. The built-in table is read when a document with
 * TAGS is first judged.
 */
public final class TagVocabulary {
    /** The table, for the check of a rule book. A row names many tags. */
    static final Table<Row> TABLE = Table.of(
            "tags.csv",
            "kind,tags,from,to,because",
            row -> new Row(row.oneOf("kind", Kind.class, Kind::symbol), row.words("tags"), Period.of(row)));

    /** Subject TAGS by their category letters; H and L are of the 2020s. */
    private static final Pattern SUBJECT_SHAPE = Pattern.compile("[ABCEHLMOPST][A-Z]{3}");

    private static final Pattern PROGRAM_SHAPE = Pattern.compile("K[A-Z]{3,4}");
    private static final Pattern PLACE_SHAPE = Pattern.compile("[A-Z]{2}");
    private static final Pattern REGION_SHAPE = Pattern.compile("X[A-Z]");
    private static final Set<Character> ABOUT_PLACES = Set.of('P', 'E');

    /** What a tag stands for. */
    enum Kind {
        SUBJECT,
        /** A subject that carries a person's name. */
        TRAVEL,
        PLACE,
        ORGANIZATION;

        /** As the table spells it. */
        String symbol() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Tags of one kind that were in use in a period. */
    record Row(Kind kind, List<String> tags, Period period) {}

    private final BookSource source;
    private @Nullable Map<String, List<Row>> rows;

    private TagVocabulary(BookSource source) {
        this.source = source;
    }

    /** The vocabulary of a book whose table was checked. */
    static TagVocabulary of(BookSource source) {
        return new TagVocabulary(source);
    }

    /** Tags that have the form of a subject or a place and are none on the date of origin. Free terms are legal, and silent. */
    public List<String> unknown(Document document) {
        return codes(document)
                .filter(tag -> SUBJECT_SHAPE.matcher(tag).matches()
                        || PLACE_SHAPE.matcher(tag).matches())
                .filter(tag -> !REGION_SHAPE.matcher(tag).matches())
                .filter(tag -> !isKnown(tag, document.origin(), row -> true))
                .distinct()
                .toList();
    }

    /** True when its TAGS name places or organizations and no subject. */
    public boolean lacksSubject(Document document) {
        return codes(document).findAny().isPresent()
                && codes(document).allMatch(tag -> isPlace(tag, document) || isOrganization(tag, document));
    }

    /** True when its TAGS are of politics or economy, which are always some country's, and name no place, organization or term. */
    public boolean lacksPlace(Document document) {
        boolean codesOnly = codes(document).count()
                == document.tags().stream().filter(tag -> !isName(tag)).count();
        return codesOnly
                && codes(document).anyMatch(tag -> isSubject(tag, document) && ABOUT_PLACES.contains(tag.charAt(0)))
                && codes(document)
                        .allMatch(tag -> isSubject(tag, document)
                                || PROGRAM_SHAPE.matcher(tag).matches());
    }

    /** Tags that must carry a person's name, in a record whose TAGS name nobody. */
    public List<String> unnamed(Document document) {
        boolean named = document.tags().stream().anyMatch(tag -> tag.indexOf('(') >= 0 || tag.indexOf(' ') > 0);
        return named
                ? List.of()
                : codes(document)
                        .filter(tag -> isKnown(tag, document.origin(), row -> row.kind() == Kind.TRAVEL))
                        .distinct()
                        .toList();
    }

    /** The tags without the names in parentheses behind them, and without free terms. */
    private static Stream<String> codes(Document document) {
        return document.tags().stream()
                .map(tag -> tag.indexOf('(') > 0
                        ? tag.substring(0, tag.indexOf('(')).strip()
                        : tag)
                .filter(tag -> !isName(tag) && tag.indexOf(' ') < 0 && tag.equals(tag.toUpperCase(Locale.ROOT)));
    }

    private static boolean isName(String tag) {
        return tag.startsWith("(");
    }

    private boolean isSubject(String tag, Document document) {
        return isKnown(tag, document.origin(), row -> row.kind() == Kind.SUBJECT || row.kind() == Kind.TRAVEL);
    }

    private boolean isPlace(String tag, Document document) {
        return REGION_SHAPE.matcher(tag).matches() || isKnown(tag, document.origin(), row -> row.kind() == Kind.PLACE);
    }

    private boolean isOrganization(String tag, Document document) {
        return isKnown(tag, document.origin(), row -> row.kind() == Kind.ORGANIZATION);
    }

    /** Where the date of origin can't be told, every period counts. */
    private boolean isKnown(String tag, @Nullable LocalDate origin, Predicate<Row> kind) {
        return rows().getOrDefault(tag, List.of()).stream()
                .anyMatch(
                        row -> kind.test(row) && (origin == null || row.period().covers(origin)));
    }

    private synchronized Map<String, List<Row>> rows() {
        Map<String, List<Row>> read = rows;
        if (read == null) {
            read = new HashMap<>();
            for (Row row : require()) {
                for (String tag : row.tags()) {
                    read.merge(tag, List.of(row), TagVocabulary::both);
                }
            }
            rows = read;
        }
        return read;
    }

    private List<Row> require() {
        try {
            return TABLE.require(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> both(List<Row> some, List<Row> more) {
        List<Row> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
