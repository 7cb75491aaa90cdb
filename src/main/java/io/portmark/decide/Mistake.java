package io.portmark.decide;

/**
 * Something wrong in a decisions file. It names file and line and what was expected, never the words it quotes.
 *
 * @param file the decisions file
 * @param line counted from 1
 * @param message what is wrong and what was expected
 */
public record Mistake(String file, int line, String message) implements Comparable<Mistake> {
    @Override
    public int compareTo(Mistake other) {
        return Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, message);
    }
}
