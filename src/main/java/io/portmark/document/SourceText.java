package io.portmark.document;

import java.util.Arrays;

/** The text of a source, unchanged, with lines and columns for every offset. */
public final class SourceText {
    private final String name;
    private final String text;
    private final int[] lineStarts;

    /**
     * Indexes the lines of a text. LF, CR and CR LF end a line.
     *
     * @param name the source's file name, without folders
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** The source's file name, without folders. */
    public String name() {
        return name;
    }

    /** The whole text. It may hold what a release withholds: never print it. */
    public String text() {
        return text;
    }

    /** The characters of a span, as they stand. */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The line of an offset, counted from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset, counted from 1 in Unicode code points. */
    public int column(int offset) {
        return text.codePointCount(lineStarts[line(offset) - 1], offset) + 1;
    }

    /** An offset in Unicode code points from the beginning of the text, counted from 0. */
    public int codePoints(int offset) {
        return text.codePointCount(0, offset);
    }

    /** How many Unicode code points a span covers. */
    public int codePoints(Span span) {
        return text.codePointCount(span.start(), span.end());
    }

    /** The span of the whole text. */
    public Span all() {
        return new Span(0, text.length());
    }

    /** Names the source without its text. */
    @Override
    public String toString() {
        return "source %s of %d characters".formatted(name, text.length());
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
