package io.portmark.verify;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a font tells no more than the text that it shows: each code that has a meaning, a width or a glyph is shown somewhere, codes
 * are numbered in the order of Unicode and not of use, and the program holds no names and no outlines of other characters.
 */
final class FontCheck {
    private static final PdfName DESCENDANTS = new PdfName("DescendantFonts");
    private static final PdfName CODES_TO_GLYPHS = new PdfName("CIDToGIDMap");
    private static final PdfName PROGRAM = new PdfName("FontFile2");

    private final PdfFont font;
    private final Tally tally;

    /** Prepares to check a font of which all text has been read. */
    FontCheck(PdfFont font, Tally tally) {
        this.font = font;
        this.tally = tally;
    }

    /** Looks at map, widths and program. */
    void check() throws IOException {
        Set<Integer> codes = font.shownCodes();
        tally.look(codes.size());
        Set<Integer> dense = IntStream.rangeClosed(1, codes.size()).boxed().collect(Collectors.toSet());
        tally.lookAndExpect(codes.equals(dense), "font, codes with gaps");
        tally.lookAndExpect(font.mappedCodes().equals(codes), "font, a character that no text shows");
        tally.lookAndExpect(font.isInUnicodeOrder(), "font, codes in another order than that of Unicode");
        PdfArray descendants = font.dictionary().getAsArray(DESCENDANTS);
        if (descendants == null || descendants.size() != 1) {
            tally.find("font, no glyphs of its own");
            return;
        }
        PdfDictionary glyphs = descendants.getAsDict(0);
        widths(glyphs.getAsArray(PdfName.W), codes.size());
        byte[] map = stream(glyphs, CODES_TO_GLYPHS);
        tally.lookAndExpect(map.length == 2 * (codes.size() + 1), "font, glyphs of characters that no text shows");
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i + 1 < map.length; i += 2) {
            used.add(((map[i] & 0xFF) << 8) | (map[i + 1] & 0xFF));
        }
        byte[] program = stream(glyphs.getAsDict(PdfName.FONTDESCRIPTOR), PROGRAM);
        new FontProgramScan(program, tally).check(used);
    }

    /** One width for each code and no others: [1 [500 250 …]]. */
    private void widths(@Nullable PdfArray widths, int codes) {
        boolean right = widths != null
                && widths.size() == 2
                && widths.getAsNumber(0) != null
                && widths.getAsNumber(0).intValue() == 1
                && widths.getAsArray(1) != null
                && widths.getAsArray(1).size() == codes;
        tally.lookAndExpect(right, "font, widths of characters that no text shows");
    }

    private static byte[] stream(@Nullable PdfDictionary dictionary, PdfName key) throws IOException {
        PdfObject object = dictionary == null ? null : dictionary.getDirectObject(key);
        return object instanceof PRStream stream ? PdfReader.getStreamBytes(stream) : new byte[0];
    }
}
