package io.portmark.verify;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * What letters bytes of unknown meaning may hold: read as UTF-8, as UTF-16 in both orders, as hexadecimal digits and as Base64, each
 * folded. Brackets, slashes and percent signs, between which PDF and XML put their own words, become breaks, so that no phrase is found
 * across them.
 */
final class ByteReadings {
    /** Stands for a break in a folded reading. It is no part of any folded phrase. */
    private static final char BREAK = '\n';

    private static final String BREAKS = "()<>[]{}/%\uFFFD";
    private static final char NOTHING = 0;
    private static final char[] FOLDED = folded();

    /** Digits of a dozen letters; shorter runs hold no phrase that is looked for in bytes. */
    private static final int LEAST_HEXADECIMAL = 24;

    private static final boolean[] HEXADECIMAL = table(c -> Character.digit(c, 16) >= 0 && c < 0x80);
    private static final int LEAST_BASE64 = 16;
    private static final boolean[] BASE64 = table(ByteReadings::isBase64);

    private final boolean otherScripts;

    /**
     * Prepares to read bytes.
     *
     * @param otherScripts whether letters beyond ASCII are looked for; one byte a letter covers ASCII, and UTF-16 of it too, whose zero
     *     bytes fall away
     */
    ByteReadings(boolean otherScripts) {
        this.otherScripts = otherScripts;
    }

    private static char[] folded() {
        char[] folded = new char[256];
        for (char c = 0; c < folded.length; c++) {
            String letter = Folding.fold(String.valueOf(c));
            // bytes beyond ASCII may be part of letters of other encodings: to drop them would join what does not
            // belong together
            boolean breaks = BREAKS.indexOf(c) >= 0 || (c >= 0x80 && letter.isEmpty());
            folded[c] = breaks ? BREAK : letter.isEmpty() ? NOTHING : letter.charAt(0);
        }
        return folded;
    }

    /** All readings of the bytes. */
    List<String> of(byte[] bytes) {
        List<String> readings = new ArrayList<>();
        addPlain(bytes, readings);
        runs(bytes, LEAST_HEXADECIMAL, HEXADECIMAL, run -> addPlain(hexadecimal(run), readings));
        runs(bytes, LEAST_BASE64, BASE64, run -> addPlain(base64(run), readings));
        return readings;
    }

    private static boolean[] table(IntPredicate wanted) {
        boolean[] table = new boolean[256];
        for (int c = 0; c < table.length; c++) {
            table[c] = wanted.test(c);
        }
        return table;
    }

    private static boolean isBase64(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "+/-_".indexOf(c) >= 0;
    }

    /** Runs of at least so many of these characters; single white space within is left out. */
    private static void runs(byte[] bytes, int least, boolean[] wanted, Consumer<byte[]> use) {
        byte[] run = new byte[bytes.length];
        int length = 0;
        int blanks = 0;
        for (byte b : bytes) {
            if (wanted[b & 0xFF]) {
                run[length++] = b;
                blanks = 0;
            } else if (length == 0 || !PdfLexer.isSpace(b) || ++blanks > 1) {
                if (length >= least) {
                    use.accept(Arrays.copyOf(run, length));
                }
                length = 0;
            }
        }
        if (length >= least) {
            use.accept(Arrays.copyOf(run, length));
        }
    }

    private void addPlain(byte[] bytes, List<String> readings) {
        readings.add(foldLatin(bytes));
        if (otherScripts || isUtf8BeyondAscii(bytes)) {
            addDecoded(bytes, 0, StandardCharsets.UTF_8, readings);
        }
        if (otherScripts) {
            for (Charset order : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                addDecoded(bytes, 0, order, readings);
                addDecoded(bytes, 1, order, readings);
            }
        }
    }

    private static boolean isUtf8BeyondAscii(byte[] bytes) {
        boolean beyond = false;
        for (int i = 0; i < bytes.length && !beyond; i++) {
            beyond = bytes[i] < 0;
        }
        try {
            return beyond
                    && StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .hasRemaining();
        } catch (CharacterCodingException e) {
            return false; // no text
        }
    }

    private static String foldLatin(byte[] bytes) {
        char[] letters = new char[bytes.length];
        int length = 0;
        for (byte b : bytes) {
            char letter = FOLDED[b & 0xFF];
            if (letter != NOTHING) {
                letters[length++] = letter;
            }
        }
        return new String(letters, 0, length);
    }

    private static void addDecoded(byte[] bytes, int from, Charset charset, List<String> readings) {
        if (from >= bytes.length) {
            return;
        }
        String text = new String(bytes, from, bytes.length - from, charset);
        var folded = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (BREAKS.indexOf(text.charAt(i)) >= 0) {
                folded.append(Folding.fold(text.substring(start, i))).append(BREAK);
                start = i + 1;
            }
        }
        readings.add(folded.append(Folding.fold(text.substring(start))).toString());
    }

    private static byte[] hexadecimal(byte[] digits) {
        var bytes = new ByteArrayOutputStream(digits.length / 2);
        for (int i = 0; i + 1 < digits.length; i += 2) {
            bytes.write((Character.digit(digits[i], 16) << 4) | Character.digit(digits[i + 1], 16));
        }
        return bytes.toByteArray();
    }

    private static byte[] base64(byte[] letters) {
        byte[] digits = Arrays.copyOf(letters, letters.length / 4 * 4);
        for (int i = 0; i < digits.length; i++) {
            digits[i] = digits[i] == '-' ? (byte) '+' : digits[i] == '_' ? (byte) '/' : digits[i];
        }
        return Base64.getDecoder().decode(digits);
    }
}
