package io.portmark.decide;

/**
 * Text as print and XML can hold it: control characters, lone surrogates and noncharacters become U+FFFD, so that all formats of a
 * release say the same (XML 1.0, 2.2).
 */
final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    static String of(String text) {
        if (text.codePoints().allMatch(Printable::isPrintable)) {
            return text;
        }
        return text.codePoints()
                .map(c -> isPrintable(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int c) {
        boolean control = Character.isISOControl(c) && c != '\t';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !surrogate && !noncharacter;
    }
}
