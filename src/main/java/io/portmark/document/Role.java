package io.portmark.document;

import java.util.Locale;

/** What a portion is in its document. */
public enum Role {
    PARAGRAPH,
    SUBPARAGRAPH,
    SUBJECT,
    HEADING,
    TABLE,
    CELL,
    CAPTION,
    TEXTBOX,
    NOTE,
    HEADER,
    FOOTER,
    SIGNATURE;

    /** As JSON spells it. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }
}
