package io.portmark.redact.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font program from the jar, read once in a JVM, with its tables of glyphs and advances. Each code point has a glyph here: what
 * the font can't draw is a white square, what has no picture of its own is an empty glyph without width.
 */
final class FontProgram {
    /** U+25A1 WHITE SQUARE stands for what the font can't draw. */
    static final int SUBSTITUTE = 0x25A1;

    /** ".null" of the TrueType specification: no outline, no advance. */
    private static final int EMPTY_GLYPH = 1;

    private static final int ADVANCE_BITS = 12;
    private static final int CACHED = 0x3000;
    private static final Map<FontFace, FontProgram> PROGRAMS = new ConcurrentHashMap<>();

    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int substituteGlyph;

    /** Glyph and advance by code point, 0 where not yet asked for. Threads may fill an entry twice, with the same value. */
    private final int[] cache = new int[CACHED];

    private FontProgram(TrueTypeFont font) throws IOException {
        this.font = font;
        cmap = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
        ascent = perMille(font.getHorizontalHeader().getAscender());
        descent = -perMille(font.getHorizontalHeader().getDescender());
        substituteGlyph = cmap.getGlyphId(SUBSTITUTE);
    }

    /** The program of a face. */
    static FontProgram of(FontFace face) {
        FontProgram known = PROGRAMS.get(face);
        return known != null ? known : PROGRAMS.computeIfAbsent(face, FontProgram::read);
    }

    private static FontProgram read(FontFace face) {
        try (InputStream in = FontProgram.class.getResourceAsStream(face.file())) {
            if (in == null) {
                throw new IllegalStateException("the font " + face.file() + " is missing from the program");
            }
            return new FontProgram(new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + face.file() + " can't be read", e);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    /** Height above the baseline, in thousandths of an em. */
    int ascent() {
        return ascent;
    }

    /** Depth below the baseline, positive, in thousandths of an em. */
    int descent() {
        return descent;
    }

    /** The glyph that draws the code point; never .notdef. */
    int glyph(int codePoint) {
        return entry(codePoint) >>> ADVANCE_BITS;
    }

    /** Its advance in thousandths of an em, rounded as the widths of the PDF are, so that viewers and we agree. */
    int advance(int codePoint) {
        return entry(codePoint) & ((1 << ADVANCE_BITS) - 1);
    }

    /** True when a white square is drawn in its place. */
    boolean isSubstituted(int codePoint) {
        return codePoint != SUBSTITUTE && glyph(codePoint) == substituteGlyph;
    }

    /** A number of font units in thousandths of an em. */
    int perMille(int units) {
        return Math.round(units * 1000f / unitsPerEm);
    }

    private int entry(int codePoint) {
        if (codePoint >= CACHED) {
            return find(codePoint);
        }
        int known = cache[codePoint];
        if (known == 0) {
            known = find(codePoint);
            cache[codePoint] = known;
        }
        return known;
    }

    private int find(int codePoint) {
        int glyph = Characters.isInvisible(codePoint) ? EMPTY_GLYPH : cmap.getGlyphId(Characters.drawnAs(codePoint));
        if (glyph == 0 && Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
            glyph = cmap.getGlyphId(' ');
        }
        if (glyph == 0) {
            glyph = substituteGlyph;
        }
        try {
            return (glyph << ADVANCE_BITS) | perMille(font.getAdvanceWidth(glyph));
        } catch (IOException e) {
            throw new UncheckedIOException("a font of the program can't be read", e);
        }
    }
}
