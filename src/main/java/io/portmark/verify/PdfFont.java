package io.portmark.verify;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A font as the text that it shows needs it: how many bytes a code has, what each code stands for, which codes were shown. */
final class PdfFont {
    private static final String UNKNOWN = "\uFFFD";

    private final PdfDictionary dictionary;
    private final boolean composite;
    private final @Nullable ToUnicodeMap map;
    private final Set<Integer> shown = new TreeSet<>();

    private PdfFont(PdfDictionary dictionary, @Nullable ToUnicodeMap map) {
        this.dictionary = dictionary;
        this.map = map;
        composite = PdfName.TYPE0.equals(dictionary.getAsName(PdfName.SUBTYPE));
    }

    /** Reads the font's map. */
    static PdfFont of(PdfDictionary dictionary) throws IOException {
        PdfObject stream = PdfReader.getPdfObject(dictionary.get(PdfName.TOUNICODE));
        return new PdfFont(
                dictionary, stream instanceof PRStream map ? ToUnicodeMap.parse(PdfReader.getStreamBytes(map)) : null);
    }

    /** The text of a string that is shown in this font; a code that stands for nothing becomes U+FFFD. */
    String show(byte[] string) {
        if (map == null && !composite) {
            return PdfStrings.decode(string); // a font of the standard encodings: near enough to find words in it
        }
        var text = new StringBuilder(string.length);
        int width = composite ? 2 : 1;
        for (int i = 0; i + width <= string.length; i += width) {
            int code = width == 1 ? string[i] & 0xFF : ((string[i] & 0xFF) << 8) | (string[i + 1] & 0xFF);
            shown.add(code);
            text.append(map == null ? UNKNOWN : map.character(code).orElse(UNKNOWN));
        }
        return text.toString();
    }

    PdfDictionary dictionary() {
        return dictionary;
    }

    /** The codes that were shown, ascending. */
    Set<Integer> shownCodes() {
        return shown;
    }

    /** Whether ascending codes stand for ascending code points, one each. */
    boolean isInUnicodeOrder() {
        int last = -1;
        for (int code : mappedCodes()) {
            String character = map == null ? "" : map.character(code).orElse("");
            boolean one = character.codePointCount(0, character.length()) == 1;
            if (!one || character.codePointAt(0) <= last) {
                return false;
            }
            last = character.codePointAt(0);
        }
        return true;
    }

    /** The codes that its map gives a meaning, ascending. */
    Set<Integer> mappedCodes() {
        return map == null ? Set.of() : map.codes();
    }
}
