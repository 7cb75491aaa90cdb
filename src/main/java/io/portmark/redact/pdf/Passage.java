package io.portmark.redact.pdf;

import java.util.ArrayList;
import java.util.List;

/** Text on its way to lines: its printable characters, and the style and meaning of each stretch of them. */
final class Passage {
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();

    /**
     * A stretch in one style.
     *
     * @param start offset of its first character
     * @param end offset after its last
     */
    record Segment(int start, int end, Style style, Meaning meaning) {}

    /** Adds text, which may hold any character. */
    Passage add(String added, Style style, Meaning meaning) {
        String printable = Characters.printable(added);
        if (!printable.isEmpty()) {
            int start = text.length();
            text.append(printable);
            segments.add(new Segment(start, text.length(), style, meaning));
        }
        return this;
    }

    /** The characters of all segments. */
    String text() {
        return text.toString();
    }

    List<Segment> segments() {
        return segments;
    }

    boolean isEmpty() {
        return segments.isEmpty();
    }

    /** Its width on one line in points, blanks at the end included. */
    double width() {
        double width = 0;
        for (Segment segment : segments) {
            width += segment.style().width(text.substring(segment.start(), segment.end()));
        }
        return width;
    }
}
