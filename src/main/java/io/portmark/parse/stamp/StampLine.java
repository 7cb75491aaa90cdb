package io.portmark.parse.stamp;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page.
 *
 * @param number its number in the text, counted from 1
 * @param sheet the page by form feeds, counted from 1
 * @param pieces what stands in its columns; empty where it is blank
 */
record StampLine(int number, int sheet, List<Piece> pieces) {
    /** True when the piece stands at the left end of the line. */
    boolean beginsWith(Piece piece) {
        return !pieces.isEmpty() && pieces.get(0).start() == piece.start();
    }

    /** True when the piece stands at the right end of the line. */
    boolean endsWith(Piece piece) {
        return !pieces.isEmpty() && pieces.get(pieces.size() - 1).start() == piece.start();
    }

    boolean isBlank() {
        return pieces.isEmpty();
    }

    /** The lines of a text. A form feed begins a page, and a line with it. */
    static List<StampLine> of(String text) {
        List<StampLine> lines = new ArrayList<>();
        int sheet = 1;
        int number = 1;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\f') {
                if (from < i) {
                    lines.add(new StampLine(number, sheet, Piece.of(text, from, i)));
                }
                sheet++;
                from = i + 1;
            } else if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                lines.add(new StampLine(number, sheet, Piece.of(text, from, i)));
                number++;
                from = i + 1;
            }
        }
        return lines;
    }
}
