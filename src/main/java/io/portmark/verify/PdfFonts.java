package io.portmark.verify;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Optional;

/** The fonts of a file, each read once. */
final class PdfFonts {
    private final IdentityHashMap<PdfObject, PdfFont> fonts = new IdentityHashMap<>();

    /** The font that goes by this name on a page with these resources. */
    Optional<PdfFont> named(PdfDictionary resources, String name) throws IOException {
        PdfDictionary named = resources.getAsDict(PdfName.FONT);
        PdfObject object = named == null ? null : PdfReader.getPdfObject(named.get(new PdfName(name)));
        if (!(object instanceof PdfDictionary dictionary)) {
            return Optional.empty();
        }
        PdfFont font = fonts.get(dictionary);
        if (font == null) {
            font = PdfFont.of(dictionary);
            fonts.put(dictionary, font);
        }
        return Optional.of(font);
    }

    /** All fonts that were asked for. */
    Collection<PdfFont> used() {
        return fonts.values();
    }
}
