package io.portmark.redact.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of 72 columns, a code point a column. Blanks within a line stay as they are, those at a break go. */
final class TextWrap {
    /** Columns of a line. */
    static final int COLUMNS = 72;

    private final List<String> lines = new ArrayList<>();
    private final String margin;
    private final StringBuilder line = new StringBuilder();
    private int width;
    private boolean begun;

    private TextWrap(int hanging) {
        this.margin = " ".repeat(hanging);
    }

    /** The lines of the text, all but the first indented. A word that no line can hold is cut. */
    static List<String> wrap(String text, int hanging) {
        var wrap = new TextWrap(hanging);
        int at = 0;
        while (at < text.length()) {
            int word = endOf(text, at, true);
            int end = endOf(text, word, false);
            wrap.add(text.substring(at, word), text.substring(word, end));
            at = end;
        }
        wrap.flush();
        return wrap.lines;
    }

    /** How many columns the text takes. */
    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The text in the middle of a line. */
    static String centered(String text) {
        return " ".repeat(Math.max(0, (COLUMNS - width(text)) / 2)) + text;
    }

    /** Left and right on one line, or on lines of their own where they don't fit. */
    static List<String> apart(String left, String right) {
        int blanks = COLUMNS - width(left) - width(right);
        if (left.isEmpty() || right.isEmpty() || blanks < 2) {
            List<String> lines = new ArrayList<>();
            for (String part : List.of(left, right)) {
                if (!part.isEmpty()) {
                    lines.addAll(wrap(part, 0));
                }
            }
            return lines;
        }
        return List.of((left + " ".repeat(blanks) + right).stripTrailing());
    }

    private static int endOf(String text, int from, boolean blanks) {
        int end = from;
        while (end < text.length() && (text.charAt(end) == ' ') == blanks) {
            end++;
        }
        return end;
    }

    private void add(String blanks, String word) {
        int wordWidth = width(word);
        if (width + blanks.length() + wordWidth > COLUMNS && !isCut(wordWidth, blanks)) {
            flush();
            put("", word);
        } else if (width + blanks.length() + wordWidth > COLUMNS) {
            cut(blanks, word);
        } else {
            put(blanks, word);
        }
    }

    /** True for a word that no line of its own would hold, as long as some of it fits here. */
    private boolean isCut(int wordWidth, String blanks) {
        return wordWidth > COLUMNS - margin.length() && width + blanks.length() < COLUMNS;
    }

    private void cut(String blanks, String word) {
        put(blanks, "");
        int at = 0;
        while (at < word.length()) {
            int end = word.offsetByCodePoints(at, Math.min(COLUMNS - width, word.codePointCount(at, word.length())));
            put("", word.substring(at, end));
            at = end;
            if (at < word.length()) {
                flush();
            }
        }
    }

    private void put(String blanks, String word) {
        line.append(blanks).append(word);
        width += blanks.length() + width(word);
        begun |= !word.isEmpty();
    }

    private void flush() {
        if (begun) {
            lines.add(line.toString().stripTrailing());
        }
        line.setLength(0);
        line.append(margin);
        width = margin.length();
        begun = false;
    }
}
