package io.portmark.decide;

import io.portmark.document.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Amounts in words, counted in portions: they never depend on the words withheld (5 U.S.C. 552(b); FRUS practice). */
final class Amount {
    private Amount() {}

    /** The amount of one withheld portion: "1 paragraph". */
    static String of(Role role) {
        return of(1, role);
    }

    /** An amount of portions of one role: "9 paragraphs". */
    static String of(int count, Role role) {
        return count(count, noun(role));
    }

    /** The role at the beginning of a sentence: "Subject line". */
    static String name(Role role) {
        String noun = noun(role);
        return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    }

    private static String noun(Role role) {
        return switch (role) {
            case PARAGRAPH -> "paragraph";
            case SUBPARAGRAPH -> "subparagraph";
            case SUBJECT -> "subject line";
            case HEADING -> "heading";
            case TABLE -> "table";
            case CELL -> "table cell";
            case CAPTION -> "caption";
            case TEXTBOX -> "text box";
            case NOTE -> "note";
            case HEADER -> "header line";
            case FOOTER -> "footer line";
            case SIGNATURE -> "signature";
        };
    }

    /** "1 line", "6 lines". */
    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** "2", "2 and 4", "2, 4 and 13". */
    static String enumerate(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** The withheld portions by role: "9 paragraphs, 1 subject line". */
    static String ofAll(List<PortionDetermination> withheld) {
        List<String> parts = new ArrayList<>();
        for (Role role : Role.values()) {
            int count = (int) withheld.stream().filter(it -> it.role() == role).count();
            if (count > 0) {
                parts.add(of(count, role));
            }
        }
        return String.join(", ", parts);
    }
}
