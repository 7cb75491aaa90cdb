package io.portmark.check;

import io.portmark.marking.ClassificationLevel;

/**
 * A row of {@code titles.csv}: how high a holder of a position classifies on his own authority.
 *
 * @param title the position in capitals, without punctuation: POLITICAL OFFICER
 * @param highest the highest level; UNCLASSIFIED for a position without authority
 */
public record ClassifierTitle(String title, ClassificationLevel highest) {
    /** True when a level is above his authority. */
    public boolean isExceededBy(ClassificationLevel level) {
        return level.isAbove(highest);
    }

    /** What he may do, one sentence. */
    public String reach() {
        return highest.isClassified()
                ? "Holders of that position classify up to " + highest.words() + "."
                : "Holders of that position have no authority to classify originally.";
    }
}
