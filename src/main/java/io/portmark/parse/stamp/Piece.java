package io.portmark.parse.stamp;

import io.portmark.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a line between wide gaps: what stands in one column of a page.
 *
 * @param start its first character in the text
 * @param column how far from the left it stands, counted from 0
 * @param text its characters, without blanks at the ends
 */
record Piece(int start, int column, String text) {
    /** So many blanks part two columns. */
    private static final int GAP = 3;
    /** How far apart the columns of one stamp may begin. */
    private static final int SLACK = 12;

    int end() {
        return start + text.length();
    }

    Span span() {
        return new Span(start, end());
    }

    /** True when the other stands above or below it. */
    boolean isInColumnOf(Piece other) {
        return column < other.column + other.text.length() + SLACK && other.column < column + text.length() + SLACK;
    }

    /** The pieces of a line from left to right. */
    static List<Piece> of(String text, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int begin = -1;
        int end = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u000b';
            if (blank) {
                if (c == '\t') {
                    end = Math.min(end, i - GAP);
                }
                continue;
            }
            if (begin >= 0 && i - end > GAP - 1) {
                pieces.add(new Piece(begin, begin - from, text.substring(begin, lastEnd(text, begin, i))));
                begin = -1;
            }
            begin = begin < 0 ? i : begin;
            end = i + 1;
        }
        if (begin >= 0) {
            pieces.add(new Piece(begin, begin - from, text.substring(begin, lastEnd(text, begin, to))));
        }
        return pieces;
    }

    private static int lastEnd(String text, int begin, int to) {
        int end = to;
        while (end > begin
                && (Character.isWhitespace(text.charAt(end - 1)) || Character.isSpaceChar(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }
}
