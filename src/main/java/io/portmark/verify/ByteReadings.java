package io.portmark.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What letters bytes of unknown meaning may hold: read as UTF-8, as UTF-16 in both orders, as hexadecimal digits and as Base64, each
 * folded. Brackets, slashes and percent signs, between which PDF and XML put their own words, become breaks, so that no phrase is found
 * across them.
 */
final class ByteReadings {
    /** Stands for a break in a folded reading. It is no part of any folded phrase. */
    private static final char BREAK = '\n';

    private static final String BREAKS = "()<>[]{}/%";
    /** Hexadecimal or Base64 of at least a dozen letters; shorter ones hold no phrase that is looked for in bytes. */
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f](?:\\s?[0-9A-Fa-f]){23,}+");

    private static final Pattern BASE64 = Pattern.compile("(?:[0-9A-Za-z+/\\-_]\\s?){16,}+");

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

    /** All readings of the bytes. */
    List<String> of(byte[] bytes) {
        List<String> readings = new ArrayList<>();
        addPlain(bytes, readings);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (Matcher digits = HEXADECIMAL.matcher(text); digits.find(); ) {
            addPlain(hexadecimal(digits.group()), readings);
        }
        for (Matcher letters = BASE64.matcher(text); letters.find(); ) {
            addPlain(base64(letters.group()), readings);
        }
        return readings;
    }

    private void addPlain(byte[] bytes, List<String> readings) {
        readings.add(fold(new String(bytes, StandardCharsets.ISO_8859_1)));
        if (otherScripts) {
            addDecoded(bytes, 0, StandardCharsets.UTF_8, readings);
            for (Charset order : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                addDecoded(bytes, 0, order, readings);
                addDecoded(bytes, 1, order, readings);
            }
        }
    }

    private static void addDecoded(byte[] bytes, int from, Charset charset, List<String> readings) {
        if (from < bytes.length) {
            readings.add(fold(new String(bytes, from, bytes.length - from, charset)));
        }
    }

    private static String fold(String text) {
        var folded = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (BREAKS.indexOf(text.charAt(i)) >= 0) {
                folded.append(Folding.fold(text.substring(start, i))).append(BREAK);
                start = i + 1;
            }
        }
        return folded.append(Folding.fold(text.substring(start))).toString();
    }

    private static byte[] hexadecimal(String digits) {
        var bytes = new ByteArrayOutputStream(digits.length() / 2);
        int high = -1;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit >= 0 && high < 0) {
                high = digit;
            } else if (digit >= 0) {
                bytes.write((high << 4) | digit);
                high = -1;
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] base64(String letters) {
        String digits = letters.replaceAll("\\s", "").replace('-', '+').replace('_', '/');
        return Base64.getDecoder().decode(digits.substring(0, digits.length() / 4 * 4));
    }
}
