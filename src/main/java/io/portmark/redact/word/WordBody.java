package io.portmark.redact.word;

import io.portmark.decide.ReleaseBlock;
import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleaseBlock.Header;
import io.portmark.decide.ReleaseBlock.Heading;
import io.portmark.decide.ReleaseBlock.Paragraph;
import io.portmark.decide.ReleaseBlock.Signature;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.Run;
import io.portmark.redact.word.WordPackage.Part;
import java.io.IOException;
import java.util.List;

/** The body of the document: the determination, the record's blocks in order, the closing line and the legend. */
final class WordBody {
    private static final String FRAME = Layout.twips(60);

    /** A mark of more characters than "(SBU)" does not fit between the stops at 32 and 64; the text then follows it. */
    private static final int LONGEST_MARK = 5;

    /** White space between the header lines and the text. */
    static final double BELOW_HEAD = 13;

    private final Xml xml;
    private final WordBoxes boxes;

    WordBody(Xml xml) {
        this.xml = xml;
        this.boxes = new WordBoxes(xml);
    }

    /** Writes all of it. */
    void write(ReleasedText release) throws IOException {
        xml.start("body");
        var determination = new WordDetermination(xml, release);
        determination.head();
        blocks(release.blocks());
        determination.foot();
        section();
        xml.end();
    }

    private void blocks(List<ReleaseBlock> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            ReleaseBlock block = blocks.get(i);
            boolean lastOfHead = isHeaderLine(block) && (i + 1 == blocks.size() || !isHeaderLine(blocks.get(i + 1)));
            if (block instanceof Header header) {
                header(header, lastOfHead);
            } else if (block instanceof Heading heading) {
                try (var paragraph = new WordParagraph(xml, ParagraphStyle.HEADING)) {
                    paragraph.runs(heading.runs(), null, CharacterStyle.MARK);
                }
            } else if (block instanceof Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Signature signature) {
                try (var paragraph = new WordParagraph(xml, ParagraphStyle.SIGNATURE)) {
                    paragraph.text(signature.text());
                }
            } else if (block instanceof Box box) {
                boxes.write(box, i > 0 && blocks.get(i - 1) instanceof Box, lastOfHead);
            }
        }
    }

    private void header(Header header, boolean last) throws IOException {
        Layout layout = last ? Layout.INHERITED.after(BELOW_HEAD) : Layout.INHERITED;
        CharacterStyle standing = header.bold() ? CharacterStyle.STRONG : null;
        try (var paragraph = new WordParagraph(xml, ParagraphStyle.HEADER_LINE, layout)) {
            paragraph.runs(header.runs(), standing, standing);
        }
    }

    /** Number to the stop at 26, mark at 32, text at 64; without number and mark the paragraph stands at 64 as a whole. */
    private void paragraph(Paragraph block) throws IOException {
        boolean plain = block.number().isEmpty() && block.marks().isEmpty();
        try (var paragraph = new WordParagraph(xml, plain ? ParagraphStyle.UNNUMBERED : ParagraphStyle.RECORD)) {
            if (!plain) {
                paragraph.tab().text(block.number()).tab();
                paragraph.runs(block.marks(), null, CharacterStyle.MARK);
                if (length(block.marks()) > LONGEST_MARK) {
                    paragraph.text(" ");
                } else {
                    paragraph.tab();
                }
            }
            paragraph.runs(block.runs(), null, null);
        }
    }

    /** US Letter; the text frame is 76 to 714 points from the top, 60 from either side. */
    private void section() throws IOException {
        xml.start("sectPr");
        xml.empty("headerReference", "type", "default", "r:id", Part.HEADER.id());
        xml.empty("footerReference", "type", "default", "r:id", Part.FOOTER.id());
        xml.empty("pgSz", "w", Layout.twips(612), "h", Layout.twips(792));
        xml.empty(
                "pgMar",
                "top",
                Layout.twips(76),
                "right",
                FRAME,
                "bottom",
                Layout.twips(78),
                "left",
                FRAME,
                "header",
                Layout.twips(30),
                "footer",
                Layout.twips(30),
                "gutter",
                "0");
        xml.end();
    }

    private static boolean isHeaderLine(ReleaseBlock block) {
        return block instanceof Header || (block instanceof Box box && WordBoxes.standsAmongHeaderLines(box));
    }

    private static int length(List<Run> runs) {
        return runs.stream()
                .mapToInt(run -> run.text().codePointCount(0, run.text().length()))
                .sum();
    }
}
