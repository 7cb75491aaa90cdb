package io.portmark.document;

import io.portmark.marking.Marking;

/**
 * A marking that the name or a property of a file states.
 *
 * @param kind where it is stated
 * @param marking what it says
 */
public record FileMark(Kind kind, Marking marking) {
    /** Where a file states a marking outside its pages. */
    public enum Kind {
        FILE_NAME("file name"),
        ATTACHMENT_NAME("name of an attachment"),
        TITLE("property title"),
        SUBJECT("property subject"),
        KEYWORDS("property keywords"),
        CATEGORY("property category"),
        DESCRIPTION("property description"),
        STATUS("property status"),
        CUSTOM("custom property"),
        SENSITIVITY_LABEL("sensitivity label");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In words: "property keywords". */
        public String words() {
            return words;
        }
    }

    /** True when a name states it, not a property. */
    public boolean isName() {
        return kind == Kind.FILE_NAME || kind == Kind.ATTACHMENT_NAME;
    }

    /** In words: "property keywords says SECRET". */
    public String words() {
        return kind.words() + " says " + marking.words();
    }
}
