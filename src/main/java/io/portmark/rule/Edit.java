package io.portmark.rule;

import io.portmark.document.Span;

/**
 * A change of a source text.
 *
 * @param span what goes; empty where something is only put in
 * @param text what stands there instead: marks, numbers and white space only, never words of the record
 */
public record Edit(Span span, String text) {
    /** Takes these characters out. */
    public static Edit delete(int start, int end) {
        return new Edit(new Span(start, end), "");
    }

    /** Puts a text in before that character. */
    public static Edit insert(int at, String text) {
        return new Edit(new Span(at, at), text);
    }

    /** Names the place without what stands there. */
    @Override
    public String toString() {
        return "edit at " + span;
    }
}
