package io.portmark.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Compares the text of a file with the blocks that it is meant to hold, one after the other, none missing, none twice. White space and
 * characters that show nothing don't count, for line breaks are the layout's; U+FFFD stands for any one character, which the format
 * could not hold.
 */
final class TextFlow {
    private static final int REPLACEMENT = 0xFFFD;

    private final int[] text;
    private int at;

    /** Begins at the start of a text. */
    TextFlow(String text) {
        this.text = visible(text);
    }

    /** The name of the first block that does not follow, or of what follows the last; empty when the text is right. */
    Optional<String> firstDifference(List<ExpectedText.Block> blocks) {
        for (ExpectedText.Block block : blocks) {
            if (block.repeated()) {
                takesAll(block.forms());
            } else if (block.forms().stream().noneMatch(this::takes)) {
                return Optional.of(block.name());
            }
        }
        return at == text.length ? Optional.empty() : Optional.of("after the end of the release");
    }

    /** Whether two texts are the same in this sense. */
    static boolean same(String actual, String expected) {
        var flow = new TextFlow(actual);
        return flow.takes(expected) && flow.at == flow.text.length;
    }

    private void takesAll(List<String> forms) {
        boolean more = at < text.length;
        while (more) {
            more = at < text.length && forms.stream().anyMatch(this::takes);
        }
    }

    private boolean takes(String form) {
        int[] expected = visible(form);
        if (at + expected.length > text.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            int actual = text[at + i];
            if (actual != expected[i] && actual != REPLACEMENT) {
                return false;
            }
        }
        at += expected.length;
        return true;
    }

    /** A text without white space and characters that show nothing. */
    static String visibleText(String text) {
        int[] visible = visible(text);
        return new String(visible, 0, visible.length);
    }

    private static int[] visible(String text) {
        int[] visible = new int[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isUnprintable(c)) {
                visible[length++] = REPLACEMENT;
            } else if (!Folding.isBlank(c)) {
                visible[length++] = isSign(c) ? ExpectedText.SIGN : c;
            }
        }
        return Arrays.copyOf(visible, length);
    }

    /** Controls that are no white space: no format holds them. */
    private static boolean isUnprintable(int c) {
        return Character.isISOControl(c) && !(c >= '\t' && c <= '\r') && c != 0x85;
    }

    /** Circled digits and letters. */
    private static boolean isSign(int c) {
        return (c >= '①' && c <= '⑨') || (c >= 'ⓐ' && c <= 'ⓩ');
    }
}
