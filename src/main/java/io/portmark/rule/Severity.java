package io.portmark.rule;

import java.util.Locale;
import java.util.Optional;

/** How heavy a finding weighs, lightest first. */
public enum Severity {
    /** Worth a line in the report; people read it as "note". */
    INFO("note"),
    /** Probably wrong; a records officer must look. */
    WARNING("warning"),
    /** The marking is wrong, or the release is unsafe. */
    ERROR("error");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word for people: note, warning, error. */
    public String word() {
        return word;
    }

    /** As JSON spells it: info, warning, error. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when this weighs as much as the other, or more. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }

    /** The lighter of the two. */
    public Severity atMost(Severity other) {
        return isAtLeast(other) ? other : this;
    }

    /** The severity with that symbol. */
    public static Optional<Severity> ofSymbol(String symbol) {
        for (Severity severity : values()) {
            if (severity.symbol().equals(symbol)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
