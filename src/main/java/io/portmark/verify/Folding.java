package io.portmark.verify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings text into the one form in which it is compared: compatibility characters resolved (NFKC), case folded character by character,
 * and everything but letters, digits and combining marks taken out. So spaced letters, soft hyphens, no-break spaces, zero-width
 * characters and other punctuation make no difference.
 */
final class Folding {
    private Folding() {}

    /** The folded form, empty where the text holds no letter or digit. */
    static String fold(CharSequence text) {
        int length = text.length();
        var folded = new StringBuilder(length);
        int i = 0;
        while (i < length) {
            if (text.charAt(i) >= 0x80 || (i + 1 < length && text.charAt(i + 1) >= 0x80)) {
                int start = i++;
                while (i < length && text.charAt(i) >= 0x80) {
                    i++;
                }
                foldBeyondAscii(text.subSequence(start, i), folded);
            } else {
                foldAscii(text.charAt(i++), folded);
            }
        }
        return folded.toString();
    }

    private static void foldAscii(char c, StringBuilder folded) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            folded.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            folded.append((char) (c + 32));
        }
    }

    /** Folds characters beyond ASCII with the one before them, to which the first may be an accent. */
    private static void foldBeyondAscii(CharSequence text, StringBuilder folded) {
        // dropped before normalising: a joiner between a letter and its accent must not keep them apart
        var visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(Character.codePointAt(text, i))) {
            int c = Character.codePointAt(text, i);
            if (!ignorable(c)) {
                visible.appendCodePoint(c);
            }
        }
        String normal = Normalizer.normalize(visible, Normalizer.Form.NFKC);
        for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
            int c = normal.codePointAt(i);
            if (isWordPart(c)) {
                // by way of the capital, so that ς and σ, ı and i come out alike and nothing depends on neighbours
                folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
            }
        }
    }

    /**
     * The words of a text, folded, in order: what stands between characters that are no part of a word. Characters that show nothing
     * do not part words.
     */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        var word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isWordPart(c)) {
                word.appendCodePoint(c);
            } else if (!ignorable(c)) {
                addFolded(word, words);
            }
        });
        addFolded(word, words);
        return words;
    }

    private static void addFolded(StringBuilder word, List<String> words) {
        String folded = fold(word);
        if (!folded.isEmpty()) {
            words.add(folded);
        }
        word.setLength(0);
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.LETTER_NUMBER -> true;
                    default -> false;
                };
    }

    /** Whether nothing is to be seen of a character: white space, controls, and what is ignorable. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || ignorable(c);
    }

    /** Soft hyphens, zero-width characters, direction marks, variation selectors: nothing to see. */
    private static boolean ignorable(int c) {
        if (c < 0x80) {
            return false;
        }
        return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x034F;
    }
}
