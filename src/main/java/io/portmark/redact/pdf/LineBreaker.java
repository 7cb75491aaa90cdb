package io.portmark.redact.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a passage into lines, each as full as it can be. Lines end at blanks, which hang over the edge unseen; nothing is
 * hyphenated. A blank after a hyphen is the second choice, because programs that extract text take a hyphen at the end of a line
 * for hyphenation and drop it; so is one after a section sign, which belongs to its number. A word longer than the measure breaks where the measure ends.
 */
final class LineBreaker {
    private final String text;
    private final List<Passage.Segment> segments;
    private final double measure;

    private int segmentIndex;
    private int lineStart;
    private double limit;
    private double x;
    private int goodBreak;
    private double goodWidth;
    private int poorBreak;
    private int lastVisible;

    private LineBreaker(Passage passage, double firstMeasure, double measure) {
        text = passage.text();
        segments = passage.segments();
        this.measure = measure;
        limit = firstMeasure;
    }

    /**
     * A line: offsets in the passage's text, the blanks at its end included.
     */
    record Line(int start, int end) {}

    /**
     * The lines of a passage in order; together they are its text. An empty passage has one empty line.
     *
     * @param firstMeasure width of the first line in points
     * @param measure width of the others
     */
    static List<Line> lines(Passage passage, double firstMeasure, double measure) {
        return new LineBreaker(passage, firstMeasure, measure).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        begin(0);
        int at = 0;
        while (at < text.length()) {
            int end = fill(at);
            lines.add(new Line(lineStart, end));
            limit = measure;
            begin(end);
            at = end;
        }
        return lines.isEmpty() ? List.of(new Line(0, 0)) : lines;
    }

    private void begin(int start) {
        lineStart = start;
        x = 0;
        goodBreak = start;
        poorBreak = start;
        lastVisible = -1;
    }

    /** Fills a line from an offset on; returns where it ends. */
    private int fill(int from) {
        int at = from;
        int segmentEnd = from;
        Style style = segments.get(0).style();
        FontProgram program = FontProgram.of(style.face());
        while (at < text.length()) {
            if (at == segmentEnd) {
                Passage.Segment segment = segmentAt(at);
                segmentEnd = segment.end();
                style = segment.style();
                program = FontProgram.of(style.face());
            }
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            double width = program.advance(codePoint) * style.size() / 1000 + style.spacing();
            if (Characters.isBlank(codePoint)) {
                noteBreak(next);
            } else if (x + width > limit && at > lineStart) {
                return chooseBreak(at);
            } else {
                lastVisible = codePoint;
            }
            x += width;
            at = next;
        }
        return at;
    }

    private void noteBreak(int after) {
        if (isPoorEnd(lastVisible)) {
            poorBreak = after;
        } else if (lastVisible >= 0) {
            goodBreak = after;
            goodWidth = x;
        }
    }

    private static boolean isPoorEnd(int codePoint) {
        return codePoint == '-' || codePoint == '§' || codePoint == '¶';
    }

    private int chooseBreak(int overflowing) {
        if (goodBreak > lineStart && (goodWidth > limit / 2 || poorBreak <= goodBreak)) {
            return goodBreak;
        }
        if (poorBreak > lineStart) {
            return poorBreak;
        }
        int end = overflowing;
        while (end > lineStart + 1 && text.charAt(end - 1) == '-') {
            end--;
        }
        return end > lineStart + 1 ? end : overflowing;
    }

    private Passage.Segment segmentAt(int offset) {
        while (segments.get(segmentIndex).end() <= offset) {
            segmentIndex++;
        }
        while (segments.get(segmentIndex).start() > offset) {
            segmentIndex--;
        }
        return segments.get(segmentIndex);
    }
}
