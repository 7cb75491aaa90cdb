package io.portmark.document;

import java.util.Locale;

/** What kind of file a source is, by its content. */
public enum SourceFormat {
    TEXT,
    HTML,
    DOCX,
    DOC,
    PDF;

    /** As JSON spells it. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }
}
