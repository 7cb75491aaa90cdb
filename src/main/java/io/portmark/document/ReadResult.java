package io.portmark.document;

import java.util.Locale;

/** What came of reading a file. A file that cannot be read is an answer, not an accident. */
public sealed interface ReadResult {
    /** The file's text. */
    record Opened(SourceText source) implements ReadResult {}

    /**
     * Why there is no text.
     *
     * @param name the source's file name
     * @param detail for a person: what is wrong and what to do, without text of the document; programs decide on the reason
     */
    record Unreadable(String name, Reason reason, String detail) implements ReadResult {}

    /** Why a file could not be read, or its record not be judged. */
    enum Reason {
        DAMAGED,
        ENCRYPTED,
        TOO_LARGE,
        TOO_SLOW,
        NO_TEXT,
        UNSUPPORTED,
        MISSING,
        AS_OF;

        /** As JSON spells it: too-large. */
        public String symbol() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
