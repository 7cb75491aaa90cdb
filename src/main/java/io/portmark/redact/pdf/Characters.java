package io.portmark.redact.pdf;

/** What characters are to a typesetter: printable, blank, invisible, circled. */
final class Characters {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int WORD_JOINER = 0x2060;
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

    private Characters() {}

    /**
     * The text as a PDF can hold it: line breaks and tabs are blanks; controls, lone surrogates and noncharacters are U+FFFD; the
     * byte order mark, which ToUnicode must not name (ISO 19005-2, 6.2.11.7.2), is the word joiner, which means the same.
     */
    static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c > '~' && c < 0xA0) || Character.isSurrogate(c) || c >= 0x2028) {
                return mapped(text);
            }
        }
        return text;
    }

    private static String mapped(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(Characters::printable).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static int printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL -> isLayoutControl(codePoint) ? ' ' : REPLACEMENT;
            case Character.SURROGATE -> REPLACEMENT;
            default -> codePoint == 0xFEFF ? WORD_JOINER : isNoncharacter(codePoint) ? REPLACEMENT : codePoint;
        };
    }

    private static boolean isLayoutControl(int codePoint) {
        return (codePoint >= '\t' && codePoint <= '\r') || codePoint == 0x85;
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    /** True where a line may end: blanks but those that say that it may not. */
    static boolean isBlank(int codePoint) {
        return codePoint == ' '
                || codePoint == 0x200B
                || (codePoint > 0xA0
                        && Character.getType(codePoint) == Character.SPACE_SEPARATOR
                        && codePoint != 0x2007
                        && codePoint != 0x202F);
    }

    /** True for characters without a picture: joiners, marks of direction, soft hyphens, selectors of variants. */
    static boolean isInvisible(int codePoint) {
        if (codePoint < 0xAD) {
            return false;
        }
        boolean arabicSign = codePoint >= 0x600 && codePoint <= 0x8FF;
        return (Character.getType(codePoint) == Character.FORMAT && !arabicSign)
                || codePoint == 0x34F
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** True for characters whose meaning is private, which need their text beside them (ISO 19005-2, 6.2.11.7.3). */
    static boolean isPrivate(int codePoint) {
        return Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    /** The character whose glyph draws this one: the inside of a circled sign, the hyphen of a hyphen that does not break. */
    static int drawnAs(int codePoint) {
        if (codePoint >= '①' && codePoint <= '⑨') {
            return codePoint - '①' + '1';
        }
        if (codePoint >= 'ⓐ' && codePoint <= 'ⓩ') {
            return codePoint - 'ⓐ' + 'a';
        }
        return codePoint == 0x2011 ? '-' : codePoint;
    }

    /** The character that looks like this one in text that runs from right to left. */
    static int mirrored(int codePoint) {
        int place = MIRRORED.indexOf(codePoint);
        return place < 0 ? codePoint : MIRRORED.charAt(place ^ 1);
    }
}
