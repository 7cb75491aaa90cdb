package io.portmark.check;

import io.portmark.marking.Marking;

/**
 * Words that stand in two records of one day or of one number.
 *
 * @param portion the paragraph of the record that is judged
 * @param marking at which level it stands by its marking
 * @param otherRecord what the other record is called
 * @param otherPortion the paragraph of the other record
 * @param otherMarking at which level that one stands
 */
public record SharedPassage(
        String portion, Marking marking, String otherRecord, String otherPortion, Marking otherMarking) {
    /** True when the two stand at different levels. */
    public boolean differs() {
        return !marking.isEquivalent(otherMarking);
    }
}
