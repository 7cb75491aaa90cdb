package io.portmark.redact.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree. It joins its parent with its first content, so that children stand in the order in which they
 * are drawn, which is the order of reading, and so that none is empty. What runs over a page break stays one element.
 */
final class Tag implements Meaning {
    private final String type;
    private final @Nullable Tag parent;
    private final @Nullable String spoken;
    private final boolean alternate;
    private final List<Kid> kids = new ArrayList<>();

    private Tag(String type, @Nullable Tag parent, @Nullable String spoken, boolean alternate) {
        this.type = type;
        this.parent = parent;
        this.spoken = spoken;
        this.alternate = alternate;
    }

    /** The root of a tree. */
    static Tag document() {
        return new Tag("Document", null, null, false);
    }

    /** An element beneath this one, of a standard type. */
    Tag child(String standardType) {
        return new Tag(standardType, this, null, false);
    }

    /** A Span beneath this one whose letters are replaced by other words when read aloud or copied. */
    Tag spoken(String words) {
        return new Tag("Span", this, words, false);
    }

    /** A Span beneath this one that is a picture as much as text: the words are its alternate description too. */
    Tag pictured(String words) {
        return new Tag("Span", this, words, true);
    }

    String type() {
        return type;
    }

    /** The words that replace its content, null where the content speaks for itself. */
    @Nullable
    String spoken() {
        return spoken;
    }

    /** True when these words describe it as well. */
    boolean isPictured() {
        return alternate;
    }

    List<Kid> kids() {
        return kids;
    }

    /** Takes a marked-content sequence as its next content. */
    void claim(Kid.Content content) {
        attach();
        kids.add(content);
    }

    private void attach() {
        if (parent != null && kids.isEmpty()) {
            parent.attach();
            parent.kids.add(new Kid.Element(this));
        }
    }

    /** What lies beneath an element. */
    sealed interface Kid {
        /**
         * A marked-content sequence.
         *
         * @param page the index of its page
         * @param id its number there
         * @param top where it begins, in points from the top of the page
         */
        record Content(int page, int id, double top) implements Kid {}

        /** An element. */
        record Element(Tag tag) implements Kid {}
    }
}
