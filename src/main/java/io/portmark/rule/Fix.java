package io.portmark.rule;

import java.util.List;

/**
 * A proposed repair of a marking.
 *
 * @param text what to do, one sentence; may quote marks and numbers, never words of the record
 * @param safe true when a program may apply it, false when it needs a person
 * @param edits the repair as changes of the source, in order and apart; empty where it can't be told what exactly to write
 */
public record Fix(String text, boolean safe, List<Edit> edits) {
    public Fix {
        edits = List.copyOf(edits);
    }

    /** A repair in words alone. */
    public Fix(String text, boolean safe) {
        this(text, safe, List.of());
    }
}
