package io.portmark.marking;

import java.util.Locale;

/** How sure the reading of a damaged mark is. */
public enum Confidence {
    /** The letters say it; only their form is wrong. */
    HIGH,
    /** One reading of the vocabulary is near, no other. */
    MEDIUM,
    /** It may be something else: the portion is protected as if its mark were unknown. */
    LOW;

    /** As a message says it: high, medium, low. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The lower of the two. */
    public Confidence and(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
