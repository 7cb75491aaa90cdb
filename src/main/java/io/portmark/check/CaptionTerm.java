package io.portmark.check;

import io.portmark.rule.Table;
import io.portmark.rule.TableRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A row of {@code captions.csv}: a caption of telegrams, what it means and what it goes with (MARKINGS 2.5).
 *
 * @param name the caption: NODIS
 * @param forms other words for it: AGRÉMENT
 * @param kind what it does
 * @param rank its place among captions, lowest first; 0 where it may stand anywhere
 * @param needsControl true when the record must be classified or under a control
 * @param excludes names of captions that can't stand beside it
 * @param period when it was in use
 * @param meaning what it says, a phrase
 */
public record CaptionTerm(
        String name,
        List<String> forms,
        Kind kind,
        int rank,
        boolean needsControl,
        List<String> excludes,
        Period period,
        String meaning) {
    public CaptionTerm {
        forms = List.copyOf(forms);
        excludes = List.copyOf(excludes);
    }

    /** What a caption does. */
    public enum Kind {
        /** Special handling: NODIS, EXDIS. */
        SPECIAL,
        /** Limits who gets it within the Department: STADIS, LIMDIS. */
        DISTRIBUTION,
        /** Takes it to one office: ROGER CHANNEL. */
        CHANNEL,
        /** Brings it to more readers: SIPDIS. */
        WIDENING,
        /** A control of unclassified information: SENSITIVE. */
        CONTROL,
        /** A dissemination control: NOFORN. */
        DISSEMINATION,
        /** Says how to treat it, without a limit that Portmark judges. */
        HANDLING,
        /** A circle of readers within NODIS: CHEROKEE. */
        CODEWORD;

        /** As the table spells it. */
        public String symbol() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Table<CaptionTerm> table() {
        return Table.of(
                        "captions.csv",
                        "caption,forms,kind,rank,needs,excludes,from,to,meaning,because",
                        CaptionTerm::of)
                .unique("caption");
    }

    private static CaptionTerm of(TableRow row) {
        return new CaptionTerm(
                row.text("caption"),
                list(row, "forms"),
                row.oneOf("kind", Kind.class, Kind::symbol),
                row.optionalText("rank").isEmpty() ? 0 : row.number("rank"),
                row.oneOf("needs", List.of("", "control"), need -> need).equals("control"),
                list(row, "excludes"),
                Period.of(row),
                row.text("meaning"));
    }

    static List<String> list(TableRow row, String column) {
        String text = row.optionalText(column);
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" *; *", -1));
    }
}
