package io.portmark.redact.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;

/** The font subsets of one release. All characters are collected before the first one gets its code. */
final class Fonts {
    private final Map<FontFace, FontSubset> subsets = new EnumMap<>(FontFace.class);

    /** Takes up the characters of a thing that will be drawn. */
    void collect(Drawn drawn) {
        if (drawn instanceof Drawn.Text text && !text.glyphs().isEmpty()) {
            subsets.computeIfAbsent(text.style().face(), FontSubset::new).collect(text.glyphs());
        }
    }

    /** The subset of a face whose characters were collected. */
    FontSubset subset(FontFace face) {
        FontSubset subset = subsets.get(face);
        if (subset == null) {
            throw new IllegalStateException("no character of " + face + " was collected");
        }
        return subset;
    }

    /** How many of these characters are drawn as a white square. */
    int substituted(FontFace face, String glyphs) {
        FontProgram program = FontProgram.of(face);
        return (int) glyphs.codePoints().filter(program::isSubstituted).count();
    }

    /** All characters by face. The codes in the pages mean nothing without them. */
    String characters() {
        StringBuilder characters = new StringBuilder();
        subsets.forEach((face, subset) -> characters.append(face).append(subset.characters()));
        return characters.toString();
    }

    /** The font resources, shared by all pages. */
    COSDictionary toResources(COSDocument document) throws IOException {
        COSDictionary resources = new COSDictionary();
        for (Map.Entry<FontFace, FontSubset> subset : subsets.entrySet()) {
            resources.setItem(
                    COSName.getPDFName(subset.getKey().resourceName()),
                    subset.getValue().toFont(document));
        }
        return resources;
    }
}
