package io.portmark.redact.pdf;

import io.portmark.redact.pdf.LineBreaker.Line;
import io.portmark.redact.pdf.Passage.Segment;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets a passage in lines at their places: nominal advances, ragged right, no kerning. Text that runs from right to left stands as
 * it should within a line; the line itself begins at the left.
 */
final class Typesetter {
    private final Passage passage;
    private final String text;
    private final double baseline;
    private final @Nullable Bidi bidi;

    private Typesetter(Passage passage, double leading) {
        this.passage = passage;
        text = passage.text();
        baseline = passage.isEmpty() ? 0 : passage.segments().get(0).style().baseline(leading);
        bidi = needsBidi(text) ? new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT) : null;
    }

    /** Lines that begin at x and are at most this wide, in points. */
    static List<List<Drawn>> lines(Passage passage, double x, double measure, double leading) {
        return lines(passage, x, x, x + measure, leading);
    }

    /**
     * Lines of which the first begins elsewhere.
     *
     * @param firstX left edge of the first line
     * @param x left edge of the others
     * @param right the edge that none of them crosses
     */
    static List<List<Drawn>> lines(Passage passage, double firstX, double x, double right, double leading) {
        Typesetter typesetter = new Typesetter(passage, leading);
        List<List<Drawn>> set = new ArrayList<>();
        for (Line line : LineBreaker.lines(passage, right - firstX, right - x)) {
            set.add(typesetter.line(line, set.isEmpty() ? firstX : x));
        }
        return set;
    }

    /** A single line that begins at x, however wide. */
    static List<Drawn> line(Passage passage, double x, double leading) {
        return new Typesetter(passage, leading).line(new Line(0, passage.text().length()), x);
    }

    private List<Drawn> line(Line line, double x) {
        List<Piece> pieces = pieces(line);
        double[] places = places(pieces, x);
        List<Drawn> drawn = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            drawn.add(pieces.get(i).drawn(places[i]));
        }
        return drawn;
    }

    /** The left edge of each piece: pieces are in the order of reading, their places from left to right. */
    private double[] places(List<Piece> pieces, double x) {
        double[] places = new double[pieces.size()];
        double left = x;
        for (int piece : visualOrder(pieces)) {
            places[piece] = left;
            left += pieces.get(piece).width();
        }
        return places;
    }

    private Integer[] visualOrder(List<Piece> pieces) {
        Integer[] order = new Integer[pieces.size()];
        Arrays.setAll(order, i -> i);
        if (bidi != null && order.length > 1) {
            byte[] levels = new byte[order.length];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (byte) pieces.get(i).level;
            }
            Bidi.reorderVisually(levels, 0, order, 0, order.length);
        }
        return order;
    }

    private List<Piece> pieces(Line line) {
        List<Piece> pieces = new ArrayList<>();
        Bidi lineBidi =
                bidi == null || line.start() == line.end() ? null : bidi.createLineBidi(line.start(), line.end());
        for (Segment segment : passage.segments()) {
            int start = Math.max(segment.start(), line.start());
            int end = Math.min(segment.end(), line.end());
            while (start < end) {
                int stop =
                        lineBidi == null ? end : Math.min(end, line.start() + runEnd(lineBidi, start - line.start()));
                int level = lineBidi == null ? 0 : lineBidi.getLevelAt(start - line.start());
                pieces.add(new Piece(segment, text.substring(start, stop), level));
                start = stop;
            }
        }
        return pieces;
    }

    private static int runEnd(Bidi bidi, int offset) {
        int run = 0;
        while (bidi.getRunLimit(run) <= offset) {
            run++;
        }
        return bidi.getRunLimit(run);
    }

    private static boolean needsBidi(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x590) {
                return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
            }
        }
        return false;
    }

    /** A stretch of a line in one style and direction. Odd levels run from right to left. */
    private final class Piece {
        private final Segment segment;
        private final String logical;
        private final int level;

        Piece(Segment segment, String logical, int level) {
            this.segment = segment;
            this.logical = logical;
            this.level = level;
        }

        double width() {
            return segment.style().width(logical);
        }

        Drawn drawn(double x) {
            if ((level & 1) == 0) {
                return new Drawn.Text(x, baseline, segment.style(), logical, segment.meaning());
            }
            return new Drawn.Text(x, baseline, segment.style(), reversed(logical), heardInOrder());
        }

        /** Text whose glyphs stand the other way round is heard in the order in which it is read. */
        private Meaning heardInOrder() {
            return segment.meaning() instanceof Tag tag && tag.spoken() == null
                    ? tag.spoken(logical)
                    : segment.meaning();
        }
    }

    /** The characters from left to right; a combining mark stays behind its base, brackets are turned. */
    private static String reversed(String logical) {
        StringBuilder reversed = new StringBuilder(logical.length());
        int end = logical.length();
        while (end > 0) {
            int start = logical.offsetByCodePoints(end, -1);
            while (start > 0 && Character.getType(logical.codePointAt(start)) == Character.NON_SPACING_MARK) {
                start = logical.offsetByCodePoints(start, -1);
            }
            reversed.appendCodePoint(Characters.mirrored(logical.codePointAt(start)));
            reversed.append(logical, start + Character.charCount(logical.codePointAt(start)), end);
            end = start;
        }
        return reversed.toString();
    }
}
