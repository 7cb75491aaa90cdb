package io.portmark.redact.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * The part of a face that a release uses. Codes are 1, 2, 3 and so on in the order of Unicode, so that neither their values nor gaps
 * between them tell in which order characters first came, or that others were there (REDACTION §3.2, P46 and P47). Each code means
 * one code point, also where two share a glyph: extraction gives back exactly the characters of the release.
 */
final class FontSubset {
    /** A subset's name needs six capitals; these are always the same, because a hash would tell the set of glyphs. */
    private static final String TAG = "PMRKAA+";

    /** What a viewer needs to draw. No {@code name}, no {@code post}: glyphs have no names here. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt ", "fpgm", "prep", "gasp");

    private static final int FIXED_PITCH = 1;
    private static final int WITH_SERIFS = 2;
    private static final int SYMBOLIC = 4;

    private final FontFace face;
    private final FontProgram program;
    private final BitSet collected = new BitSet();
    private int[] codePoints = {};

    FontSubset(FontFace face) {
        this.face = face;
        program = FontProgram.of(face);
    }

    void collect(String characters) {
        for (int i = 0; i < characters.length(); ) {
            int codePoint = characters.codePointAt(i);
            collected.set(codePoint);
            i += Character.charCount(codePoint);
        }
    }

    /** The collected characters in the order of their codes. */
    String characters() {
        StringBuilder characters = new StringBuilder();
        collected.stream().forEach(characters::appendCodePoint);
        return characters.toString();
    }

    /** The code of a collected code point. */
    int code(int codePoint) {
        if (codePoints.length == 0) {
            codePoints = collected.stream().toArray();
        }
        return Arrays.binarySearch(codePoints, codePoint) + 1;
    }

    /** The composite font: codes are CIDs, a map leads from these to the glyphs of the subset. */
    COSDictionary toFont(COSDocument document) throws IOException {
        COSDictionary font = typed("Font", "Type0");
        font.setName(COSName.BASE_FONT, TAG + face.postScriptName());
        font.setName(COSName.ENCODING, "Identity-H");
        font.setItem(COSName.DESCENDANT_FONTS, array(descendant(document)));
        font.setItem(COSName.TO_UNICODE, stream(document, ToUnicode.of(codePoints)));
        return font;
    }

    private COSDictionary descendant(COSDocument document) throws IOException {
        COSDictionary font = typed("Font", "CIDFontType2");
        font.setName(COSName.BASE_FONT, TAG + face.postScriptName());
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        system.setDirect(true);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.W, widths());
        TTFSubsetter subsetter = subsetter();
        font.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphMap(subsetter)));
        font.setItem(COSName.FONT_DESC, descriptor(document, subsetter));
        return font;
    }

    private COSArray widths() {
        COSArray advances = new COSArray();
        for (int codePoint : codePoints) {
            advances.add(COSInteger.get(program.advance(codePoint)));
        }
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(advances);
        return widths;
    }

    private TTFSubsetter subsetter() throws IOException {
        Set<Integer> glyphs = new TreeSet<>();
        for (int codePoint : codePoints) {
            glyphs.add(program.glyph(codePoint));
        }
        TTFSubsetter subsetter = new TTFSubsetter(program.font(), TABLES);
        subsetter.addGlyphIds(glyphs);
        return subsetter;
    }

    /** Two bytes a code, from 0 on: its glyph's number in the subset. */
    private byte[] glyphMap(TTFSubsetter subsetter) throws IOException {
        Map<Integer, Integer> renumbered = new HashMap<>();
        subsetter.getGIDMap().forEach((number, original) -> renumbered.put(original, number));
        byte[] map = new byte[2 * (codePoints.length + 1)];
        for (int i = 0; i < codePoints.length; i++) {
            int glyph = renumbered.getOrDefault(program.glyph(codePoints[i]), 0);
            map[2 * i + 2] = (byte) (glyph >> 8);
            map[2 * i + 3] = (byte) glyph;
        }
        return map;
    }

    private COSDictionary descriptor(COSDocument document, TTFSubsetter subsetter) throws IOException {
        TrueTypeFont font = program.font();
        HeaderTable head = font.getHeader();
        COSDictionary descriptor = typed("FontDescriptor", "");
        descriptor.setName(COSName.FONT_NAME, TAG + face.postScriptName());
        descriptor.setInt(
                COSName.FLAGS, SYMBOLIC | (face.isSerif() ? WITH_SERIFS : 0) | (face.isMono() ? FIXED_PITCH : 0));
        descriptor.setItem(COSName.FONT_BBOX, box(head));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, program.ascent());
        descriptor.setInt(COSName.DESCENT, -program.descent());
        descriptor.setInt(
                COSName.CAP_HEIGHT, program.perMille(font.getOS2Windows().getCapHeight()));
        descriptor.setInt(COSName.STEM_V, face.isBold() ? 140 : 80);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        COSStream file = stream(document, bytes.toByteArray());
        file.setInt(COSName.LENGTH1, bytes.size());
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private COSArray box(HeaderTable head) {
        List<COSBase> edges = new ArrayList<>();
        for (int edge : new int[] {head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()}) {
            edges.add(new COSFloat(program.perMille(edge)));
        }
        return new COSArray(edges);
    }

    private static COSDictionary typed(String type, String subtype) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        if (!subtype.isEmpty()) {
            dictionary.setName(COSName.SUBTYPE, subtype);
        }
        return dictionary;
    }

    private static COSArray array(COSBase item) {
        COSArray array = new COSArray();
        array.add(item);
        return array;
    }

    private static COSStream stream(COSDocument document, byte[] bytes) throws IOException {
        COSStream stream = document.createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /** The map from codes to characters (ISO 32000-1, 9.10.3). */
    private static final class ToUnicode {
        private static final int ENTRIES_A_BLOCK = 100;

        static byte[] of(int[] codePoints) {
            StringBuilder map = new StringBuilder("""
                    /CIDInit /ProcSet findresource begin
                    12 dict begin
                    begincmap
                    /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                    /CMapName /Adobe-Identity-UCS def
                    /CMapType 2 def
                    1 begincodespacerange
                    <0000> <FFFF>
                    endcodespacerange
                    """);
            for (int from = 0; from < codePoints.length; from += ENTRIES_A_BLOCK) {
                int to = Math.min(codePoints.length, from + ENTRIES_A_BLOCK);
                map.append(to - from).append(" beginbfchar\n");
                for (int i = from; i < to; i++) {
                    map.append('<').append(hexadecimal((char) (i + 1))).append("> <");
                    for (char unit : Character.toChars(codePoints[i])) {
                        map.append(hexadecimal(unit));
                    }
                    map.append(">\n");
                }
                map.append("endbfchar\n");
            }
            map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
            return map.toString().getBytes(StandardCharsets.US_ASCII);
        }

        private static String hexadecimal(char unit) {
            return Integer.toHexString(0x10000 + unit).substring(1);
        }
    }
}
