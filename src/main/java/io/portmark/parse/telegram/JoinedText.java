package io.portmark.parse.telegram;

import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.parse.WhiteSpace;
import java.util.Arrays;
import java.util.List;

/**
 * Pieces of a source joined to one line, each character with its place. A line break becomes one blank, or nothing behind a hyphen:
 * "e-" and "voting" make "e-voting".
 */
final class JoinedText {
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[64];

    /**
     * Joins pieces.
     *
     * @param pieces stretches of the source without line breaks, in order
     * @param cuts stretches inside them that are left out, in order
     */
    static JoinedText of(SourceText source, List<Span> pieces, List<Span> cuts) {
        var joined = new JoinedText();
        int cut = 0;
        for (Span piece : pieces) {
            joined.breakLine(piece);
            int at = piece.start();
            while (at < piece.end()) {
                while (cut < cuts.size() && cuts.get(cut).end() <= at) {
                    cut++;
                }
                if (cut < cuts.size() && cuts.get(cut).start() <= at) {
                    at = cuts.get(cut).end();
                } else {
                    joined.append(source.text().charAt(at), at);
                    at++;
                }
            }
        }
        return joined;
    }

    /** The text without white space at its end. */
    String text() {
        return text.toString().strip();
    }

    /** The joined text with every kind of white space as a blank, for patterns; {@link #place} counts in it. */
    String plain() {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (WhiteSpace.is(plain.charAt(i))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** True where a line of the source ends: the blank there is none of the source's. */
    boolean isLineBreak(int at) {
        return at + 1 < text.length() && text.charAt(at) == ' ' && places[at] == places[at + 1];
    }

    /** Where a stretch of the text stands in the source. */
    Span place(int from, int to) {
        if (from >= to) {
            int at = from < text.length() ? places[from] : text.length() == 0 ? 0 : places[text.length() - 1] + 1;
            return new Span(at, at);
        }
        return new Span(places[from], places[to - 1] + 1);
    }

    private void breakLine(Span piece) {
        if (text.length() > 0 && !endsInHyphen()) {
            append(' ', piece.start());
        }
    }

    private boolean endsInHyphen() {
        int last = text.length() - 1;
        boolean hyphen = text.charAt(last) == '-' || text.charAt(last) == '\u2010';
        return hyphen && last > 0 && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    private void append(char c, int place) {
        if (text.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[text.length()] = place;
        text.append(c);
    }
}
