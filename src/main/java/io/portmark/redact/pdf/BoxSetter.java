package io.portmark.redact.pdf;

import static io.portmark.redact.pdf.PageLayout.LEFT;
import static io.portmark.redact.pdf.PageLayout.MARGIN_LEFT;
import static io.portmark.redact.pdf.PageLayout.MARGIN_WIDTH;
import static io.portmark.redact.pdf.PageLayout.MEASURE;
import static io.portmark.redact.pdf.PageLayout.NUMBER_RIGHT;
import static io.portmark.redact.pdf.PageLayout.TEXT_LEFT;
import static io.portmark.redact.pdf.PageLayout.WIDTH;

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
    private static final double TWO_LINES = 39;
    private static final double LINE = 0.75;
    private static final double PADDING = 9.75;
    private static final double GAP = 10;
    private static final double LINE_HEIGHT = 11;
    private static final double CODES_GAP = 1;
    private static final double MARGIN_LEADING = 9.5;
    private static final double NUMBER_LINE = 15.5;
    private static final String SEPARATOR = ", ";

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
        Content content = new Content(box);
        Tag paragraph = root.child("P");
        List<Drawn> drawn = new ArrayList<>();
        drawn.add(new Drawn.Frame(
                content.left, 0, content.width, content.height, Ink.TINT, LINE, false, Artifact.LAYOUT));
        number(box, content, paragraph, drawn);
        content.draw(paragraph.pictured("[" + box.spoken() + "]"), drawn);
        margin(box, content, drawn);
        galley.add(content.height, drawn);
    }

    /** Label, codes and amount of one box. */
    private final class Content {
        private final double left;
        private final double width;
        private final double height;
        private final boolean twoLines;
        private final Style label;
        private final Style amountStyle;
        private final String words;
        private final String amount;
        private final List<String> codes;

        Content(Box box) throws IOException {
            boolean record = box.kind() == BoxKind.RECORD;
            left = record ? LEFT : TEXT_LEFT;
            width = record ? WIDTH : MEASURE;
            label = Style.BOX_LABEL.sized(record ? 10 : 9);
            amountStyle = Style.BOX_AMOUNT.sized(record ? 10 : 9);
            words = Characters.printable("[" + box.label() + "]");
            amount = Characters.printable(box.amount());
            codes = box.codes().stream().map(Characters::printable).toList();
            if (firstLine(false) > inner()) {
                throw new IOException("label and amount of the box of portion %s don't fit".formatted(box.id()));
            }
            twoLines = !codes.isEmpty() && firstLine(true) > inner();
            height = twoLines && !record ? TWO_LINES : height(box.kind());
        }

        private double firstLine(boolean withCodes) {
            return label.width(words)
                    + (withCodes && !codes.isEmpty() ? GAP + label.width(joined()) : 0)
                    + (amount.isEmpty() ? 0 : GAP + amountStyle.width(amount));
        }

        private double inner() {
            return width - 2 * PADDING;
        }

        private String joined() {
            return String.join(SEPARATOR, codes);
        }

        private void draw(Tag span, List<Drawn> drawn) throws IOException {
            double top = (height - (twoLines ? 2 * LINE_HEIGHT + CODES_GAP : LINE_HEIGHT)) / 2;
            double baseline = top + label.baseline(LINE_HEIGHT);
            double x = left + PADDING;
            drawn.add(new Drawn.Text(x, baseline, label, words + " ", span));
            if (twoLines) {
                double second = top + LINE_HEIGHT + CODES_GAP + Style.BOX_CODES_SMALL.baseline(LINE_HEIGHT);
                amount(baseline, span, drawn);
                secondLine(x, second, span, drawn);
            } else {
                if (!codes.isEmpty()) {
                    double codesLeft = x + label.width(words) + GAP;
                    drawn.add(new Drawn.Text(codesLeft, baseline, label, joined() + " ", span));
                }
                amount(baseline, span, drawn);
            }
        }

        private void amount(double baseline, Tag span, List<Drawn> drawn) {
            double x = left + width - PADDING - amountStyle.width(amount);
            drawn.add(new Drawn.Text(x, baseline, amountStyle, amount, span));
        }

        /** As many codes as fit; a sign for the others. */
        private void secondLine(double x, double baseline, Tag span, List<Drawn> drawn) throws IOException {
            Style style = Style.BOX_CODES_SMALL;
            if (style.width(joined()) <= inner()) {
                drawn.add(new Drawn.Text(x, baseline, style, joined(), span));
                return;
            }
            int fitting = codes.size();
            String shown;
            do {
                fitting--;
                shown = fitting == 0 ? "" : String.join(SEPARATOR, codes.subList(0, fitting)) + SEPARATOR;
            } while (fitting > 0 && style.width(shown) + Signs.WIDTH > inner());
            drawn.add(new Drawn.Text(x, baseline, style, shown, span));
            String sign = signs.of(codes.subList(fitting, codes.size()));
            drawn.addAll(Signs.drawn(sign, x + style.width(shown), baseline, span));
        }
    }

    private static double height(BoxKind kind) {
        return switch (kind) {
            case PARAGRAPH -> 27;
            case HEADING, SUBJECT, LINE -> 20;
            case RECORD -> 44;
        };
    }

    /** The number in its column; a longer one, like "SUBJECT:", in the transmission's face beside the box, or above it. */
    private void number(Box box, Content content, Tag tag, List<Drawn> drawn) {
        String number = Characters.printable(box.number());
        boolean own = box.kind() == BoxKind.PARAGRAPH || box.kind() == BoxKind.HEADING;
        Style style = own && Style.TEXT.width(number) <= NUMBER_RIGHT - LEFT ? Style.TEXT : Style.HEADER;
        double right = style.equals(Style.TEXT) ? NUMBER_RIGHT : PageLayout.MARK_RIGHT;
        double width = style.width(number);
        double lineTop = (Math.min(content.height, height(box.kind())) - NUMBER_LINE) / 2;
        if (number.isEmpty()) {
            return;
        }
        if (width <= right - LEFT) {
            double baseline = lineTop + style.baseline(NUMBER_LINE);
            drawn.add(new Drawn.Text(right - width, baseline, style, number + " ", tag));
        } else {
            Passage passage = new Passage().add(number + " ", style, tag);
            galley.addUndivided(
                    PageLayout.HEADER_LEADING,
                    Typesetter.lines(passage, TEXT_LEFT, PageLayout.HEADER_MEASURE, PageLayout.HEADER_LEADING));
            galley.space(PageLayout.HEADER_GAP);
            galley.keepTogether();
        }
    }

    /** The codes once more, where a reader who leafs through looks for them. */
    private static void margin(Box box, Content content, List<Drawn> drawn) {
        if (box.kind() == BoxKind.RECORD || content.codes.isEmpty()) {
            return;
        }
        boolean fit = !content.twoLines
                && content.codes.size() * (MARGIN_LEADING - 0.5) <= content.height
                && content.codes.stream().allMatch(code -> Style.FURNITURE.width(code) <= MARGIN_WIDTH);
        List<String> lines = fit ? content.codes : List.of("see box");
        double top = (content.height - lines.size() * MARGIN_LEADING) / 2;
        for (int i = 0; i < lines.size(); i++) {
            double baseline = top + i * MARGIN_LEADING + Style.FURNITURE.baseline(MARGIN_LEADING);
            drawn.add(new Drawn.Text(MARGIN_LEFT, baseline, Style.FURNITURE, lines.get(i), Artifact.LAYOUT));
        }
    }
}
