package io.portmark.report.terminal;

import java.util.ArrayList;
import java.util.List;

/** Lines of text with columns. Escape sequences take no room; columns count from 1. */
final class Sheet {
    private static final char ESCAPE = '\u001b';

    private final int width;
    private final StringBuilder done = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    Sheet(Terminal terminal) {
        this.width = terminal.width();
    }

    /** Goes on in the line. */
    Sheet add(String text) {
        line.append(text);
        return this;
    }

    /** Goes to a column of the line; at least one space is left where the text before is too long. */
    Sheet to(int column) {
        int spaces = column - 1 - length(line);
        boolean begun = line.length() > 0;
        line.append(" ".repeat(begun ? Math.max(spaces, 1) : Math.max(spaces, 0)));
        return this;
    }

    /** Right-aligned in that many columns, which end before the given column. */
    Sheet right(String text, int column) {
        return to(column - length(text)).add(text);
    }

    /** Ends the line. Nothing is left at its end. */
    Sheet end() {
        done.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
        return this;
    }

    /** A text from a column on, wrapped and hanging there, with one space of air at the right edge. */
    Sheet hanging(String text, int column) {
        List<String> lines = wrap(text, width - column);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                end();
            }
            to(column).add(lines.get(i));
        }
        return this;
    }

    /** A text from the left edge, and another that ends at the right edge of its last line, or of the next where it does not fit. */
    Sheet opposed(String left, String right) {
        hanging(left, 1);
        if (length(line) + 2 + length(right) > width) {
            end();
        }
        return right(right, width + 1).end();
    }

    @Override
    public String toString() {
        return done + line.toString().stripTrailing();
    }

    /** Breaks at single spaces; runs of spaces are kept inside a line. A word that is too long stands alone. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        var current = new StringBuilder();
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            if (begun && length(current) + 1 + length(word) > width) {
                lines.add(current.toString().stripTrailing());
                current.setLength(0);
            } else if (begun) {
                current.append(' ');
            }
            current.append(word);
            begun = true;
        }
        lines.add(current.toString());
        return lines;
    }

    /** How many columns a text takes. */
    static int length(CharSequence text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE) {
                while (i < text.length() && text.charAt(i) != 'm') {
                    i++;
                }
            } else if (!Character.isLowSurrogate(c)) {
                length++;
            }
        }
        return length;
    }
}
