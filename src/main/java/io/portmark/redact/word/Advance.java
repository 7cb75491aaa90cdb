package io.portmark.redact.word;

/**
 * How wide our own words run, estimated from above for Liberation Sans Bold. Word lays text out itself; the estimate only decides
 * whether codes get a line of their own. It looks at codes, labels and amounts, never at the record's text.
 */
final class Advance {
    private Advance() {}

    /** The width in points of text set in this size. */
    static double of(String text, double size) {
        return text.codePoints().mapToDouble(Advance::em).sum() * size;
    }

    private static double em(int character) {
        if (" ,.:;/|'!".indexOf(character) >= 0) {
            return 0.28;
        }
        if ("()[]-".indexOf(character) >= 0) {
            return 0.34;
        }
        if ("mMwW%".indexOf(character) >= 0) {
            return 0.94;
        }
        if (Character.isDigit(character)) {
            return 0.56;
        }
        if (Character.isLowerCase(character)) {
            return 0.62;
        }
        return Character.isUpperCase(character) ? 0.73 : 1;
    }
}
