package io.portmark.redact.word;

import java.io.IOException;

/** The part with the styles. A release has these and no others: none is carried over from anywhere. */
final class WordStyles {
    private WordStyles() {}

    /** Writes all styles. */
    static void write(Xml xml) throws IOException {
        xml.start("docDefaults");
        xml.start("rPrDefault");
        xml.start("rPr");
        Face.of(Font.SERIF, 11.5).write(xml);
        xml.empty("lang", "val", "en-US", "eastAsia", "en-US", "bidi", "he-IL");
        xml.end();
        xml.end();
        xml.start("pPrDefault");
        xml.end();
        xml.end();
        for (ParagraphStyle style : ParagraphStyle.ALL) {
            paragraph(xml, style);
        }
        for (CharacterStyle style : CharacterStyle.ALL) {
            character(xml, style);
        }
    }

    private static void paragraph(Xml xml, ParagraphStyle style) throws IOException {
        if (style.parent() == null) {
            xml.start("style", "type", "paragraph", "default", "1", "styleId", style.id());
        } else if (style.isBuiltIn()) {
            xml.start("style", "type", "paragraph", "styleId", style.id());
        } else {
            xml.start("style", "type", "paragraph", "customStyle", "1", "styleId", style.id());
        }
        xml.value("name", style.title());
        if (style.parent() != null) {
            xml.value("basedOn", style.parent().id());
        }
        xml.empty("qFormat");
        xml.start("pPr");
        style.layout().write(xml);
        xml.end();
        xml.start("rPr");
        style.face().write(xml);
        xml.end();
        xml.end();
    }

    private static void character(Xml xml, CharacterStyle style) throws IOException {
        xml.start("style", "type", "character", "customStyle", "1", "styleId", style.id());
        xml.value("name", style.id());
        xml.empty("qFormat");
        xml.start("rPr");
        style.face().write(xml);
        style.decoration().write(xml);
        xml.end();
        xml.end();
    }
}
