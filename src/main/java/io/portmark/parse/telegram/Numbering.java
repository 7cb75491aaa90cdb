package io.portmark.parse.telegram;

import java.util.Optional;

/**
 * Counts paragraphs and decides which numbers begin one (MARKINGS 2.9.3). The number that is due is accepted readily; any other only
 * with a mark, or at the beginning of a block.
 */
final class Numbering {
    /** A number without a mark further on than this numbers something else: the rows of a table, the items of a form. */
    private static final int LONGEST_GAP = 20;

    private int due = 1;
    private int highest;
    private boolean pilcrows;

    /** Where a number stands, the most telling first. */
    enum Place {
        /** Behind a blank line or a heading. */
        BLOCK,
        /** At the beginning of a line whose predecessor ends a sentence. */
        LINE,
        /** At the beginning of a line in the midst of a sentence. */
        WRAPPED,
        /** Inside a line, behind the end of a sentence. */
        SENTENCE,
        /** Inside a line, anywhere. */
        ANYWHERE
    }

    /**
     * The true number of what begins there, if a paragraph does.
     *
     * @param lost true when the line is so long that line breaks were lost: numbers without marks may stand inside it
     */
    Optional<Integer> accept(ParagraphStart start, Place place, boolean lost) {
        boolean misread = isMisread(start);
        boolean expected = misread || start.number() == due || start.number() == highest + 1;
        boolean accepted =
                start.marks().isSound() ? marked(start, place, expected, lost) : unmarked(start, place, expected, lost);
        if (!accepted) {
            return Optional.empty();
        }
        int number = misread ? due : start.number();
        pilcrows |= start.pilcrow();
        highest = Math.max(highest, number);
        due = number + 1;
        return Optional.of(number);
    }

    /** SEQ-03: a pilcrow read as the digit 1 makes "16." of paragraph 6, in a text that has pilcrows elsewhere. */
    boolean isMisread(ParagraphStart start) {
        return pilcrows
                && !start.pilcrow()
                && start.number() != due
                && Integer.toString(start.number()).equals("1" + due);
    }

    private static boolean marked(ParagraphStart start, Place place, boolean expected, boolean lost) {
        return switch (place) {
            case BLOCK, LINE -> start.period() || expected;
            case WRAPPED -> start.period();
            case SENTENCE -> start.period();
            case ANYWHERE -> start.period() && expected && lost;
        };
    }

    private boolean unmarked(ParagraphStart start, Place place, boolean expected, boolean lost) {
        if (!start.period()) {
            return false;
        }
        return switch (place) {
            case BLOCK -> expected || (start.beginsSentence() && start.number() <= highest + LONGEST_GAP);
            case LINE -> expected && (start.beginsSentence() || start.isEmpty() || start.pilcrow());
            case WRAPPED -> expected && start.pilcrow();
            case SENTENCE -> expected && (start.pilcrow() || (lost && start.beginsSentence()));
            case ANYWHERE ->
                expected
                        && lost
                        && (start.pilcrow() || (start.number() != due && start.beginsSentence() && isMisread(start)));
        };
    }
}
