package io.portmark.redact.word;

import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasedText;
import io.portmark.redact.ReleaseWriter;
import io.portmark.redact.word.WordPackage.Part;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a release as a Word document: the page of {@code LOOK.md} §4 by plain means, one style a voice. Layout is left to the word
 * processor, so nothing in the file was measured on any text.
 */
public final class WordWriter implements ReleaseWriter {
    @Override
    public ReleaseFormat format() {
        return ReleaseFormat.DOCX;
    }

    @Override
    public Written write(ReleasedText release, OutputStream out) throws IOException {
        var furniture = new WordFurniture(release);
        try (WordPackage file = WordPackage.titled(title(release))) {
            file.add(Part.DOCUMENT, xml -> new WordBody(xml).write(release));
            file.add(Part.STYLES, WordStyles::write);
            file.add(Part.SETTINGS, WordSettings::settings);
            file.add(Part.FONTS, WordSettings::fonts);
            file.add(Part.HEADER, furniture::header);
            file.add(Part.FOOTER, furniture::footer);
            file.save(out);
            return new Written(file.substituted());
        }
    }

    /** The record's id; what XML can't hold is left out, for POI writes the properties and would write it. */
    private static String title(ReleasedText release) {
        return release.recordId()
                .codePoints()
                .filter(Xml::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
