package io.portmark.parse.telegram;

import io.portmark.marking.PortionMark;

/** Remembers the labels of a list, "(A)", "(B)", so that the "(C)" behind them is no mark (MARKINGS 3.1). */
final class ListLabels {
    private long letters;

    void clear() {
        letters = 0;
    }

    void add(char letter) {
        if (letter >= 'A' && letter <= 'Z') {
            letters |= bit(letter);
        }
    }

    /** True for a mark of one letter that goes on with the list: the letter before it stood as a label. */
    boolean counts(PortionMark mark) {
        String printed = mark.printed();
        return printed.length() == 3 && printed.charAt(1) > 'A' && (letters & bit((char) (printed.charAt(1) - 1))) != 0;
    }

    private static long bit(char letter) {
        return 1L << (letter - 'A');
    }
}
