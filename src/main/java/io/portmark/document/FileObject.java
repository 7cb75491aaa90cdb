package io.portmark.document;

import io.portmark.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A table, figure or box of a Word or PDF file: a portion like any other (32 CFR 2001.21(c)).
 *
 * @param kind what it is
 * @param place where it is, in numbers only: "page 3"
 * @param marking the mark on it or on its caption, null where it carries none
 * @param reached false when its content could not be read
 * @param furniture true for a seal, a logo or a line, which needs no mark
 */
public record FileObject(Kind kind, String place, @Nullable Marking marking, boolean reached, boolean furniture) {
    /** Kinds of objects. */
    public enum Kind {
        TABLE("a table"),
        CHART("a chart"),
        DIAGRAM("a diagram"),
        PICTURE("a picture"),
        TEXT_BOX("a text box"),
        EQUATION("an equation"),
        FORM("a form"),
        EMBEDDED("an embedded file"),
        OTHER("an object of unknown kind");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** True when it needs a mark and carries none. */
    public boolean lacksMark() {
        return marking == null && !furniture;
    }

    /** In words: "a chart, page 3". */
    public String words() {
        return kind.words + (place.isEmpty() ? "" : ", " + place);
    }
}
