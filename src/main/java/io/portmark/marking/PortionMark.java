package io.portmark.marking;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A portion mark as it is written at the beginning of a portion (32 CFR 2001.21(c)).
 *
 * @param printed the mark as it stands in the source, with its parentheses: "(C)", "SBU)", "(c)"
 * @param marking what it says; null where the symbol is in no vocabulary ("(X)")
 * @param faults what is wrong with its form, each once, in the order of the enum; empty where nothing is
 * @param confidence how sure the reading is; HIGH where nothing is wrong
 */
public record PortionMark(String printed, @Nullable Marking marking, List<MarkFault> faults, Confidence confidence) {
    public PortionMark {
        faults = faults.stream().distinct().sorted().toList();
    }

    /** A mark that is sound, or one whose parentheses or letters are not. */
    public PortionMark(String printed, @Nullable Marking marking, boolean wellFormed) {
        this(printed, marking, wellFormed ? List.of() : List.of(MarkFault.BRACKETS), Confidence.HIGH);
    }

    /** True when the symbol is in the vocabulary. */
    public boolean isKnown() {
        return marking != null;
    }

    /** True when its form is right, at least for a telegram. */
    public boolean wellFormed() {
        return faults.stream().allMatch(fault -> fault == MarkFault.TELEGRAM_STYLE);
    }

    /** True when it is known and stands in parentheses and capitals, all its letters there. */
    public boolean isSound() {
        return isKnown() && faults.stream().allMatch(MarkFault::keepsShape);
    }

    /** True for a damaged mark that prose can't be: parentheses around slashes, or around the word of a level. */
    public boolean isUnmistakable() {
        boolean shape = !has(MarkFault.BRACKETS) && !has(MarkFault.CASE) && confidence != Confidence.LOW;
        return isKnown() && shape && (printed.contains("/") || has(MarkFault.SPELLING));
    }

    /** True when it may say something else than it is read as, so that it protects no less than an unknown one. */
    public boolean isDoubtful() {
        return !isKnown() || confidence == Confidence.LOW;
    }

    /** True when it should be written otherwise, in a telegram too: not for State's own forms, nor for a part that nobody knows. */
    public boolean isMisshapen() {
        return isKnown()
                && faults.stream()
                        .anyMatch(fault -> fault != MarkFault.TELEGRAM_STYLE && fault != MarkFault.UNKNOWN_PART);
    }

    /** True when its normal form can be written in its place without a look at the original. */
    public boolean isSurelyRepaired() {
        boolean meaning = has(MarkFault.SPELLING) || has(MarkFault.TWO_LEVELS) || has(MarkFault.UNKNOWN_PART);
        return isKnown() && confidence == Confidence.HIGH && !meaning;
    }

    /** True when it has that fault. */
    public boolean has(MarkFault fault) {
        return faults.contains(fault);
    }

    /** What is wrong with it, in words: "a slash is missing, a word is misspelled". */
    public String faultWords() {
        return faults.stream().map(MarkFault::words).collect(Collectors.joining(", "));
    }

    /**
     * The mark as a message may quote it: as printed where it has the shape of one, else "(…)". What stands in a mark's place and is
     * none may be a word of the record, which no message carries.
     */
    public String quoted() {
        return isKnown() || printed.matches("\\(?[A-Z/,-]{1,6}\\)?") ? printed : "(\u2026)";
    }

    /** The normal form without parentheses, or the printed one where the symbol is unknown. */
    public String symbol() {
        return marking == null ? printed : marking.symbol();
    }
}
