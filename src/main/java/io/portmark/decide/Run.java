package io.portmark.decide;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of released text in one style.
 *
 * @param text the characters as they are printed
 * @param cancelled for a marking that is struck through: what it said, normalised ("CONFIDENTIAL", "C"), so that a reader who hears
 *     the text hears that it is cancelled; null for text that stands
 */
public record Run(String text, @Nullable String cancelled) {
    /** Text that stands. */
    public static Run of(String text) {
        return new Run(text, null);
    }

    /** A marking that is struck through. */
    public static Run struck(String text, String cancelled) {
        return new Run(text, cancelled);
    }

    /** True for a struck marking. */
    public boolean isStruck() {
        return cancelled != null;
    }

    /** What a voice or a plain text says: the text, or "[marking cancelled: CONFIDENTIAL]". */
    public String spoken() {
        return cancelled == null ? text : "[marking cancelled: " + cancelled + "]";
    }
}
