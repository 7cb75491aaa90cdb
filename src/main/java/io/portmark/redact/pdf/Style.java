package io.portmark.redact.pdf;

/**
 * How a stretch of text is set.
 *
 * @param face the face
 * @param size in points
 * @param ink its colour
 * @param spacing points added after each character; for our own capitals only, never in the record's text
 * @param strike width in points of the line that strikes it through, 0 for none
 */
record Style(FontFace face, double size, Ink ink, double spacing, double strike) {
    static final Style TEXT = plain(FontFace.SERIF, 11.5);
    static final Style HEADING = plain(FontFace.SERIF_BOLD, 11.5);
    static final Style HEADER = plain(FontFace.MONO, 9);
    static final Style HEADER_BOLD = plain(FontFace.MONO_BOLD, 9);
    static final Style STATEMENT = plain(FontFace.SANS, 8.8);
    static final Style STATEMENT_BOLD = plain(FontFace.SANS_BOLD, 8.8);
    static final Style TERM = STATEMENT.in(Ink.SECOND);
    static final Style BANNER = plain(FontFace.SANS_BOLD, 10).spaced(1.6);
    static final Style DRAFT_LABEL = plain(FontFace.SANS_BOLD, 8.5).spaced(0.51);
    static final Style FURNITURE = plain(FontFace.SANS, 8).in(Ink.SECOND);
    static final Style BOX_LABEL = plain(FontFace.SANS_BOLD, 9);
    static final Style BOX_AMOUNT = plain(FontFace.SANS, 9);
    static final Style BOX_CODES_SMALL = plain(FontFace.SANS_BOLD, 8.5);
    static final Style SIGN = plain(FontFace.SANS_BOLD, 6.5);

    static Style plain(FontFace face, double size) {
        return new Style(face, size, Ink.INK, 0, 0);
    }

    Style in(Ink other) {
        return new Style(face, size, other, spacing, strike);
    }

    Style struck(double width) {
        return new Style(face, size, ink, spacing, width);
    }

    Style sized(double other) {
        return new Style(face, other, ink, spacing, strike);
    }

    private Style spaced(double points) {
        return new Style(face, size, ink, points, strike);
    }

    /** The width of printable text in points. */
    double width(String printable) {
        FontProgram program = FontProgram.of(face);
        int perMille = 0;
        int characters = 0;
        for (int i = 0; i < printable.length(); ) {
            int codePoint = printable.codePointAt(i);
            perMille += program.advance(codePoint);
            characters++;
            i += Character.charCount(codePoint);
        }
        return perMille * size / 1000 + characters * spacing;
    }

    /** How far below the top of a line of this height its baseline lies, in points. */
    double baseline(double leading) {
        FontProgram program = FontProgram.of(face);
        return (leading - (program.ascent() + program.descent()) * size / 1000) / 2 + program.ascent() * size / 1000;
    }
}
