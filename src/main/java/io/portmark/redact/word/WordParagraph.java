package io.portmark.redact.word;

import io.portmark.decide.Run;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph being written, run by run. */
final class WordParagraph implements AutoCloseable {
    private final Xml xml;

    /** Opens a paragraph in this style. */
    WordParagraph(Xml xml, ParagraphStyle style) throws IOException {
        this(xml, style, Layout.INHERITED);
    }

    /** Opens a paragraph in this style with a layout that differs from it. */
    WordParagraph(Xml xml, ParagraphStyle style, Layout own) throws IOException {
        this.xml = xml;
        xml.start("p");
        xml.start("pPr");
        xml.value("pStyle", style.id());
        own.write(xml);
        xml.end();
    }

    /** Text in the paragraph's own face. */
    WordParagraph text(String text) throws IOException {
        return run(text, null, false);
    }

    /** Text in a style of its own. */
    WordParagraph text(String text, CharacterStyle style) throws IOException {
        return run(text, style, false);
    }

    /** The record's text; cancelled markings are struck and keep their letters. */
    WordParagraph runs(List<Run> runs, @Nullable CharacterStyle standing, @Nullable CharacterStyle struck)
            throws IOException {
        for (Run run : runs) {
            run(run.text(), run.isStruck() ? struck : standing, run.isStruck());
        }
        return this;
    }

    /** To the next tab stop. */
    WordParagraph tab() throws IOException {
        return run("\t", null, false);
    }

    /** To the next tab stop, along a hairline. */
    WordParagraph hairline() throws IOException {
        return run("\t", CharacterStyle.HAIRLINE, false);
    }

    /** The air between a label and what follows it; a blank to whoever copies it. */
    WordParagraph gap() throws IOException {
        return run(" ", CharacterStyle.GAP, false);
    }

    /** To the next line of the same paragraph. */
    WordParagraph lineBreak() throws IOException {
        xml.start("r");
        xml.empty("br");
        xml.end();
        return this;
    }

    /** A number that the word processor keeps: PAGE or NUMPAGES. Until it does, it reads 1. */
    WordParagraph field(String name) throws IOException {
        xml.start("fldSimple", "instr", name);
        run("1", null, false);
        xml.end();
        return this;
    }

    @Override
    public void close() throws IOException {
        xml.end();
    }

    private WordParagraph run(String text, @Nullable CharacterStyle style, boolean struck) throws IOException {
        if (text.isEmpty()) {
            return this;
        }
        xml.start("r");
        if (style != null || struck) {
            xml.start("rPr");
            if (style != null) {
                xml.value("rStyle", style.id());
            }
            if (struck) {
                xml.empty("strike");
            }
            xml.end();
        }
        // a line break inside a run has no meaning of its own: one blank, as everywhere in a release
        String[] pieces = text.replaceAll("\\R", " ").split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                xml.empty("tab");
            }
            if (!pieces[i].isEmpty()) {
                xml.text(pieces[i]);
            }
        }
        xml.end();
        return this;
    }
}
