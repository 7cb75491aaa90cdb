package io.portmark.redact.pdf;

import static io.portmark.redact.pdf.PageLayout.HEADER_MEASURE;
import static io.portmark.redact.pdf.PageLayout.LEFT;
import static io.portmark.redact.pdf.PageLayout.MARGIN_LEFT;
import static io.portmark.redact.pdf.PageLayout.MARGIN_WIDTH;
import static io.portmark.redact.pdf.PageLayout.MARK_RIGHT;
import static io.portmark.redact.pdf.PageLayout.NUMBER_RIGHT;

import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleaseBlock.BoxKind;
import io.portmark.redact.pdf.Meaning.Artifact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the box of a withheld portion. Its size follows from its kind and from whether its codes need a second line, never from
 * what was withheld (LOOK §4, The withheld box).
 */
final class BoxSetter {
    private static final double LINE = 0.75;
    private static final double MARGIN_LEADING = 9.5;

    private final Galley galley;
    private final Tag root;
    private final Signs signs;

    BoxSetter(Galley galley, Tag root, Signs signs) {
        this.galley = galley;
        this.root = root;
        this.signs = signs;
    }

    /**
     * Sets a box.
     *
     * @throws IOException when label and amount don't fit, or there are no signs left for codes that don't
     */
    void set(Box box) throws IOException {
        BoxContent content = new BoxContent(box);
        Tag paragraph = root.child("P");
        List<Drawn> drawn = new ArrayList<>();
        drawn.add(new Drawn.Frame(
                content.left(), 0, content.width(), content.height(), Ink.TINT, LINE, false, Artifact.LAYOUT));
        number(box, content, paragraph, drawn);
        content.draw(paragraph.pictured("[" + box.spoken() + "]"), signs, drawn);
        margin(box, content, drawn);
        galley.add(content.height(), drawn);
    }

    /** The number in its column; a longer one, like "SUBJECT:", in both left columns, or else above the box. */
    private void number(Box box, BoxContent content, Tag tag, List<Drawn> drawn) {
        String number = Characters.printable(box.number());
        if (number.isEmpty()) {
            return;
        }
        boolean numbered = box.kind() == BoxKind.PARAGRAPH || box.kind() == BoxKind.HEADING;
        Style style = numbered ? Style.TEXT : Style.HEADER;
        double width = style.width(number);
        double right = numbered && width <= NUMBER_RIGHT - LEFT ? NUMBER_RIGHT : MARK_RIGHT;
        if (width <= right - LEFT && box.kind() != BoxKind.RECORD) {
            drawn.add(new Drawn.Text(right - width, content.baseline(), style, number + " ", tag));
        } else {
            Passage passage = new Passage().add(number + " ", style, tag);
            double leading = numbered ? PageLayout.TEXT_LEADING : PageLayout.HEADER_LEADING;
            galley.addUndivided(leading, Typesetter.lines(passage, content.left(), HEADER_MEASURE, leading));
            galley.space(PageLayout.HEADER_GAP);
            galley.keepTogether();
        }
    }

    /** The codes once more, where a reader who leafs through looks for them. */
    private static void margin(Box box, BoxContent content, List<Drawn> drawn) {
        if (box.kind() == BoxKind.RECORD || content.codes().isEmpty()) {
            return;
        }
        boolean fit = !content.twoLines()
                && content.codes().size() * (MARGIN_LEADING - 0.5) <= content.height()
                && content.codes().stream().allMatch(code -> Style.FURNITURE.width(code) <= MARGIN_WIDTH);
        List<String> lines = fit ? content.codes() : List.of("see box");
        double top = (content.height() - lines.size() * MARGIN_LEADING) / 2;
        for (int i = 0; i < lines.size(); i++) {
            double baseline = top + i * MARGIN_LEADING + Style.FURNITURE.baseline(MARGIN_LEADING);
            drawn.add(new Drawn.Text(MARGIN_LEFT, baseline, Style.FURNITURE, lines.get(i), Artifact.LAYOUT));
        }
    }
}
