package io.portmark.document;

import io.portmark.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * Text of a file that its pages do not show, as the marks in it tell.
 *
 * @param kind where it is kept
 * @param marking the highest marking in it, null where it carries none
 * @param place where that is, in numbers only: "page 3", "comment 2"; empty where there is no number
 */
public record HiddenContent(Kind kind, @Nullable Marking marking, String place) {
    /** The hidden places of Word and PDF files. */
    public enum Kind {
        COMMENT("a comment"),
        TRACKED_CHANGE("a tracked change"),
        HIDDEN_TEXT("hidden text"),
        NOTES_PAGE("a page of notes"),
        EMBEDDED_OBJECT("an embedded object"),
        PROPERTY("a document property"),
        ATTACHMENT("an attachment"),
        LAYER("a layer that is not shown"),
        ANNOTATION("an annotation"),
        COVERED_TEXT("text under a box or picture"),
        EARLIER_REVISION("an earlier revision of the file");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In words: "a tracked change". */
        public String words() {
            return words;
        }
    }

    /** In words: "a tracked change, page 3, marked SECRET". */
    public String words() {
        return kind.words()
                + (place.isEmpty() ? "" : ", " + place)
                + (marking == null ? "" : ", marked " + marking.words());
    }
}
