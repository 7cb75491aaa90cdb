package io.portmark.redact.text;

/** Characters as a plain text file can hold them. What it can't hold becomes U+FFFD and is counted. */
final class Characters {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int TAB_WIDTH = 8;

    private int substituted;

    /** Prose: breaks and tabs are blanks. */
    String prose(String text) {
        return legal(text.replaceAll("\\R|\t", " "));
    }

    /** A header line, whose tabs are columns. */
    String columns(String text) {
        var columns = new StringBuilder();
        int width = 0;
        String[] pieces = text.replaceAll("\\R", " ").split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            String piece = legal(pieces[i]);
            columns.append(piece);
            width += TextWrap.width(piece);
            if (i + 1 < pieces.length) {
                int blanks = TAB_WIDTH - width % TAB_WIDTH;
                columns.append(" ".repeat(blanks));
                width += blanks;
            }
        }
        return columns.toString();
    }

    /** How many characters were replaced so far. */
    int substituted() {
        return substituted;
    }

    private String legal(String text) {
        var legal = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isLegal(character)) {
                legal.appendCodePoint(character);
            } else {
                legal.appendCodePoint(REPLACEMENT);
                substituted++;
            }
        });
        return legal.toString();
    }

    private static boolean isLegal(int character) {
        return !Character.isISOControl(character)
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && character != 0xFFFE
                && character != 0xFFFF;
    }
}
