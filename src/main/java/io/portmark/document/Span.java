package io.portmark.document;

/**
 * A stretch of a source text.
 *
 * @param start the first character, counted from 0 in UTF-16 units of the source text
 * @param end the first character after it
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span %d..%d is not a range".formatted(start, end));
        }
    }

    /** How many UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** True when it covers nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** True when the other lies wholly inside this. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** True when the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
