package io.portmark.redact.pdf;

import static io.portmark.redact.pdf.PageLayout.HEADER_BLOCK_GAP;
import static io.portmark.redact.pdf.PageLayout.HEADER_GAP;
import static io.portmark.redact.pdf.PageLayout.HEADER_LEADING;
import static io.portmark.redact.pdf.PageLayout.HEADER_MEASURE;
import static io.portmark.redact.pdf.PageLayout.HEADING_GAP;
import static io.portmark.redact.pdf.PageLayout.HEADING_GAP_BELOW;
import static io.portmark.redact.pdf.PageLayout.MEASURE;
import static io.portmark.redact.pdf.PageLayout.PARAGRAPH_GAP;
import static io.portmark.redact.pdf.PageLayout.TEXT_LEADING;
import static io.portmark.redact.pdf.PageLayout.TEXT_LEFT;

import io.portmark.decide.ReleaseBlock;
import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleaseBlock.BoxKind;
import io.portmark.decide.ReleaseBlock.Header;
import io.portmark.decide.ReleaseBlock.Heading;
import io.portmark.decide.ReleaseBlock.Paragraph;
import io.portmark.decide.ReleaseBlock.Signature;
import io.portmark.decide.Run;
import java.io.IOException;
import java.util.List;

/** Sets the body of a release, block by block. */
final class BodySetter {
    private static final double TEXT_STRIKE = 0.8;
    private static final double HEADER_STRIKE = 0.9;
    private static final double HEADER_BOX_GAP = 5;

    private final Galley galley;
    private final Tag root;
    private final BoxSetter boxes;
    private final Outline outline;
    private boolean inHeader = true;

    BodySetter(Galley galley, Tag root, BoxSetter boxes, Outline outline) {
        this.galley = galley;
        this.root = root;
        this.boxes = boxes;
        this.outline = outline;
    }

    /**
     * Sets the blocks in order.
     *
     * @throws IOException when a box can't hold what it must say
     */
    void set(List<ReleaseBlock> blocks) throws IOException {
        galley.space(HEADER_BLOCK_GAP);
        for (ReleaseBlock block : blocks) {
            set(block);
        }
    }

    private void set(ReleaseBlock block) throws IOException {
        boolean transmission = isTransmission(block);
        if (inHeader) {
            galley.space(transmission ? HEADER_GAP : HEADER_BLOCK_GAP);
        }
        inHeader = transmission;
        if (block instanceof Header header) {
            header(header);
        } else if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            new ParagraphSetter(galley, root.child("P")).set(paragraph);
            galley.space(PARAGRAPH_GAP);
        } else if (block instanceof Signature signature) {
            signature(signature);
        } else if (block instanceof Box box) {
            box(box);
        }
    }

    private static boolean isTransmission(ReleaseBlock block) {
        return block instanceof Header
                || (block instanceof Box box && (box.kind() == BoxKind.SUBJECT || box.kind() == BoxKind.LINE));
    }

    private void header(Header header) {
        Style style = header.bold() ? Style.HEADER_BOLD : Style.HEADER;
        Passage line = runs(header.runs(), style, style.struck(HEADER_STRIKE), root.child("P"));
        galley.addUndivided(HEADER_LEADING, Typesetter.lines(line, TEXT_LEFT, HEADER_MEASURE, HEADER_LEADING));
    }

    private void heading(Heading heading) {
        galley.space(HEADING_GAP);
        Tag tag = root.child("H2");
        Passage line = runs(heading.runs(), Style.HEADING, Style.HEADING.struck(TEXT_STRIKE), tag);
        outline.add(heading, tag);
        galley.addUndivided(TEXT_LEADING, Typesetter.lines(line, TEXT_LEFT, MEASURE, TEXT_LEADING));
        galley.space(HEADING_GAP_BELOW);
        galley.keepTogether();
    }

    private void signature(Signature signature) {
        Passage line = new Passage().add(signature.text(), Style.TEXT, root.child("P"));
        galley.keepTogether();
        galley.addUndivided(TEXT_LEADING, Typesetter.lines(line, TEXT_LEFT, MEASURE, TEXT_LEADING));
        galley.space(PARAGRAPH_GAP);
    }

    private void box(Box box) throws IOException {
        boolean heading = box.kind() == BoxKind.HEADING;
        galley.space(heading ? HEADING_GAP : inHeader ? HEADER_BOX_GAP : 0);
        boxes.set(box);
        galley.space(heading ? HEADING_GAP_BELOW : inHeader ? HEADER_BOX_GAP : PARAGRAPH_GAP);
        if (heading) {
            galley.keepTogether();
        }
    }

    /** Runs as one passage; a struck one is heard as cancelled. */
    static Passage runs(List<Run> runs, Style style, Style struck, Tag tag) {
        Passage passage = new Passage();
        for (Run run : runs) {
            if (run.isStruck()) {
                passage.add(run.text(), struck, tag.spoken(run.spoken()));
            } else {
                passage.add(run.text(), style, tag);
            }
        }
        return passage;
    }
}
