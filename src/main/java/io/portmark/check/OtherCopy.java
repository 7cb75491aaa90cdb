package io.portmark.check;

import io.portmark.document.RecordFacts;
import io.portmark.marking.Marking;

/**
 * A record beside another of the same number in one run.
 *
 * @param record the record that is judged
 * @param other the other one
 */
public record OtherCopy(RecordFacts record, RecordFacts other) {
    /** True when both have banners that can be read and that do not mean the same. */
    public boolean differs() {
        Marking here = record.banner();
        Marking there = other.banner();
        return here != null && there != null && !here.isEquivalent(there);
    }

    /** True when one of the two is a corrected copy and the other is not. */
    public boolean isCorrection() {
        return record.corrected() != other.corrected();
    }

    /** True when the other one is a corrected copy and this is not. */
    public boolean isSuperseded() {
        return other.corrected() && !record.corrected();
    }

    /** The other banner in words. */
    public String otherBanner() {
        Marking there = other.banner();
        return there == null ? "none" : there.words();
    }

    /** This banner in words. */
    public String banner() {
        Marking here = record.banner();
        return here == null ? "none" : here.words();
    }
}
