package io.portmark.check;

import io.portmark.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A caption that a record carries, with what the table says of it.
 *
 * @param term its row
 * @param place its place among the captions beneath the classification line, counted from 1; 0 where it stands in that line
 * @param inUse false when the table knows that it was not in use on the date of origin
 * @param span the line in which it stands, null where it is the classification line's
 */
public record Caption(
        CaptionTerm term,
        int place,
        boolean inUse,
        @Nullable Span span) {
    /** Its name: NODIS. */
    public String name() {
        return term.name();
    }

    /** What it does. */
    public CaptionTerm.Kind kind() {
        return term.kind();
    }

    /** True when the record must be classified or under a control. */
    public boolean needsControl() {
        return term.needsControl();
    }

    /** True when the other can't stand beside it. */
    public boolean rulesOut(String other) {
        return term.excludes().contains(other);
    }

    /** True when it stands above the other although it ranks below it, or above special handling, which comes first. */
    public boolean isTooHighAbove(Caption other) {
        boolean above = place > 0 && place < other.place;
        boolean ranked = term.rank() > 0 && other.term.rank() > 0 && term.rank() > other.term.rank();
        boolean first = other.kind() == CaptionTerm.Kind.SPECIAL && kind() != CaptionTerm.Kind.SPECIAL;
        return above && (ranked || first);
    }
}
