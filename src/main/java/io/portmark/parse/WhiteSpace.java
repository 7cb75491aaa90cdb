package io.portmark.parse;

/** What counts as white space between the parts of a document: Java's white space, and the no-break and zero-width spaces of web pages. */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** True for a character that separates words or lines and is no text. */
    public static boolean is(char c) {
        return c <= ' ' ? Character.isWhitespace(c) : c > '~' && isWide(c);
    }

    /** True for a character that ends a line, as LF, CR and form feed do. */
    public static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isWide(char c) {
        boolean zeroWidth = c == '\u200B' || c == '\uFEFF';
        return zeroWidth || Character.isSpaceChar(c) || Character.isWhitespace(c);
    }
}
