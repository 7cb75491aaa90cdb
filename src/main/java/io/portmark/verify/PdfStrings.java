package io.portmark.verify;

import com.lowagie.text.pdf.PdfEncodings;
import com.lowagie.text.pdf.PdfObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Decodes text strings of PDF: by their mark UTF-16 in either order or UTF-8, else PDFDocEncoding (ISO 32000-2, 7.9.2.2). */
final class PdfStrings {
    /** Escape, language, escape: says in which language the text goes on. */
    private static final Pattern LANGUAGE = Pattern.compile("\u001B[A-Za-z]{2,4}\u001B");

    private PdfStrings() {}

    /** The text of a string's bytes. */
    static String decode(byte[] bytes) {
        String text;
        if (begins(bytes, 0xFE, 0xFF)) {
            text = from(bytes, 2, StandardCharsets.UTF_16BE);
        } else if (begins(bytes, 0xFF, 0xFE)) {
            text = from(bytes, 2, StandardCharsets.UTF_16LE); // no standard's, but viewers read it
        } else if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            text = from(bytes, 3, StandardCharsets.UTF_8);
        } else {
            return PdfEncodings.convertToString(bytes, PdfObject.TEXT_PDFDOCENCODING);
        }
        return LANGUAGE.matcher(text).replaceAll("");
    }

    private static String from(byte[] bytes, int start, Charset charset) {
        return new String(bytes, start, bytes.length - start, charset);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
