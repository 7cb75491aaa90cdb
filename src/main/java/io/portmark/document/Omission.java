package io.portmark.document;

import java.util.Locale;

/**
 * A piece of the source that is no text of the record and goes into no release, but is counted.
 *
 * @param what what kind of piece it is
 * @param span where it stands
 */
public record Omission(What what, Span span) {
    /** Kinds of pieces that are left out. */
    public enum What {
        /** A line of the page in which the record was held. */
        WRAPPER,
        /** Markup: "####", "[ ](#)", dashes under a heading. */
        MARKUP,
        /** A page line inside the text: "ALMATY 00004285  002 OF 006". */
        PAGE_LINE;

        /** As JSON spells it. */
        public String symbol() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
