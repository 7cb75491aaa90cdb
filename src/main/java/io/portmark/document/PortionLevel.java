package io.portmark.document;

import io.portmark.marking.Marking;

/**
 * The level of one portion on the as-of day.
 *
 * @param portion the portion's id
 * @param stated the level that protects it before any date: its mark, else what it inherits
 * @param basis where that level comes from
 * @param effective the level on the as-of day, after the declassification instruction
 */
public record PortionLevel(String portion, Marking stated, Basis basis, Marking effective) {
    /** Where a portion's level comes from. */
    public enum Basis {
        /** Its own mark. */
        MARK,
        /** Its mark is in no vocabulary: the banner's level, in an unclassified record SBU (PRT-06). */
        UNKNOWN_MARK,
        /** A higher mark or a banner stands inside its text. */
        EMBEDDED,
        /** It carries none and inherits the level of the record. */
        BANNER,
        /** It is of a kind that is unclassified by its nature: a signature, a heading of an unclassified record. */
        NATURE
    }

    /** True when it is US information that is still classified: what 25 years may declassify. */
    public boolean isStillClassified() {
        return effective.isClassified() && effective.followsUsDates();
    }

    /** True when the instruction has taken effect on this portion: classified before, unclassified now. */
    public boolean isLapsed() {
        return stated.isClassified() && !effective.isClassified();
    }
}
