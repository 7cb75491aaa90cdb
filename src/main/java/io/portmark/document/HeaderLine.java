package io.portmark.document;

import java.util.Locale;

/**
 * A line of a telegram's header, or of the page in which the telegram was held.
 *
 * @param kind what it says
 * @param text its text with wrapped lines joined and the markup of a web page left out
 * @param span where it stands in the source, wrapped lines included
 */
public record HeaderLine(Kind kind, String text, Span span) {
    /** The kinds of header lines, named after the format lines of ACP-127 where it has them. */
    public enum Kind {
        /** Format line 1: VZCZC, channel and number. */
        CHANNEL,
        /** Format line 2: precedence and routing indicators. */
        PRECEDENCE,
        /** Format line 3: DE, station, serial number, day and time. */
        DE,
        /** Format line 4: ZNR or ZNY and five letters. */
        SECURITY,
        /** Format line 5: precedence and date-time group. */
        DTG,
        FROM,
        TO,
        INFO,
        /** Format line 12: the classification line. */
        BANNER,
        CAPTION,
        ATTENTION,
        /** A remark such as CORRECTED COPY. */
        REMARK,
        EO,
        TAGS,
        SUBJECT,
        REF,
        AUTHORITY,
        /** Text around the telegram, no part of the record. */
        WRAPPER;

        /** As JSON spells it. */
        public String symbol() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** True when its text ends so. */
    public boolean endsIn(String ending) {
        return text.endsWith(ending);
    }

    /** Names the line without its text. */
    @Override
    public String toString() {
        return "%s line at %s".formatted(kind.symbol(), span);
    }
}
