package io.portmark.redact.word;

import io.portmark.decide.ReleasedText;
import java.io.IOException;

/** Head and foot of each page: banner, case line, record id and page. The first page has the same. */
final class WordFurniture {
    private final ReleasedText release;

    WordFurniture(ReleasedText release) {
        this.release = release;
    }

    /** Writes the head: banner, below it the case line where there is one. */
    void header(Xml xml) throws IOException {
        banner(xml);
        ReleasedText.Furniture line = release.furniture();
        if (line != null) {
            try (var paragraph = new WordParagraph(xml, ParagraphStyle.FURNITURE_TOP)) {
                paragraph
                        .text(line.department())
                        .tab()
                        .text(line.caseLine())
                        .tab()
                        .text(line.date());
            }
        }
    }

    /** Writes the foot: record id and page, below them the banner. */
    void footer(Xml xml) throws IOException {
        try (var paragraph = new WordParagraph(xml, ParagraphStyle.FURNITURE_FOOT)) {
            paragraph
                    .text(release.recordId())
                    .tab()
                    .text("Page ")
                    .field("PAGE")
                    .text(" of ")
                    .field("NUMPAGES");
        }
        banner(xml);
    }

    private void banner(Xml xml) throws IOException {
        try (var paragraph = new WordParagraph(xml, ParagraphStyle.BANNER)) {
            paragraph.tab().text(release.banner());
            if (release.draft()) {
                paragraph.tab().text(ReleasedText.DRAFT_LABEL, CharacterStyle.DRAFT);
            }
        }
    }
}
