package io.portmark.marking;

import org.jspecify.annotations.Nullable;

/**
 * A portion mark as it is written at the beginning of a portion (32 CFR 2001.21(c)).
 *
 * @param printed the mark as it stands in the source, with its parentheses: "(C)", "SBU)", "(c)"
 * @param marking what it says; null where the symbol is in no vocabulary ("(X)")
 * @param wellFormed true when both parentheses are there and the letters are upper case
 */
public record PortionMark(String printed, @Nullable Marking marking, boolean wellFormed) {
    /** True when the symbol is in the vocabulary. */
    public boolean isKnown() {
        return marking != null;
    }

    /**
     * The mark as a message may quote it: as printed where it has the shape of one, else "(…)". What stands in a mark's place and is
     * none may be a word of the record, which no message carries.
     */
    public String quoted() {
        return isKnown() || printed.matches("\\(?[A-Z/,-]{1,6}\\)?") ? printed : "(…)";
    }

    /** The normal form without parentheses, or the printed one where the symbol is unknown. */
    public String symbol() {
        return marking == null ? printed : marking.symbol();
    }
}
