package io.portmark.check;

import io.portmark.rule.Table;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A row of {@code addressees.csv}: an addressee outside the Department of State, or one that stands for many.
 *
 * @param name how findings call it
 * @param forms other words for it
 * @param anywhere true when the words may stand anywhere in an address, false when it must begin with them
 * @param kind what it is
 */
public record AddresseeTerm(String name, List<String> forms, boolean anywhere, Kind kind) {
    public AddresseeTerm {
        forms = List.copyOf(forms);
    }

    /** What an addressee is. */
    public enum Kind {
        /** Stands for many: CIS COLLECTIVE. */
        COLLECTIVE,
        /** The White House and the National Security Council. */
        PRESIDENCY,
        /** The Agency for International Development, whose missions share the embassies' communications. */
        AID,
        /** Another agency of the government. */
        AGENCY;

        /** As the table spells it. */
        public String symbol() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Table<AddresseeTerm> table() {
        return Table.of(
                        "addressees.csv",
                        "addressee,forms,where,kind",
                        row -> new AddresseeTerm(
                                row.text("addressee"),
                                CaptionTerm.list(row, "forms"),
                                row.oneOf("where", List.of("begins", "holds"), where -> where)
                                        .equals("holds"),
                                row.oneOf("kind", Kind.class, Kind::symbol)))
                .unique("addressee");
    }

    /** True when that address, without routing indicator, is of this addressee. */
    boolean isOf(String address) {
        return Stream.concat(Stream.of(name), forms.stream()).anyMatch(form -> {
            String words = ' ' + form + ' ';
            String padded = ' ' + address + ' ';
            return anywhere ? padded.contains(words) : padded.startsWith(words);
        });
    }
}
