package io.portmark.redact.pdf;

import static io.portmark.redact.pdf.PageLayout.LEFT;
import static io.portmark.redact.pdf.PageLayout.MEASURE;
import static io.portmark.redact.pdf.PageLayout.TEXT_LEFT;
import static io.portmark.redact.pdf.PageLayout.WIDTH;

import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleaseBlock.BoxKind;
import java.io.IOException;
import java.util.List;

/** Label, codes and amount of one box, and its size: one of five, by kind and by whether the codes need a second line. */
final class BoxContent {
    private static final double TWO_LINES = 39;
    private static final double PADDING = 9.75;
    private static final double GAP = 10;
    private static final double LINE_HEIGHT = 11;
    private static final double CODES_GAP = 1;
    private static final String SEPARATOR = ", ";

    private final double left;
    private final double width;
    private final double height;
    private final boolean twoLines;
    private final Style label;
    private final Style amountStyle;
    private final String words;
    private final String amount;
    private final List<String> codes;

    /**
     * Measures a box.
     *
     * @throws IOException when label and amount don't fit
     */
    BoxContent(Box box) throws IOException {
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

    private double top() {
        return (height - (twoLines ? 2 * LINE_HEIGHT + CODES_GAP : LINE_HEIGHT)) / 2;
    }

    /** Of the label, on which the number stands too. */
    double baseline() {
        return top() + label.baseline(LINE_HEIGHT);
    }

    /**
     * Draws its words, all of them content of one tag.
     *
     * @throws IOException when there are no signs left for codes that don't fit
     */
    void draw(Tag span, Signs signs, List<Drawn> drawn) throws IOException {
        double baseline = baseline();
        double x = left + PADDING;
        drawn.add(new Drawn.Text(x, baseline, label, words + " ", span));
        if (twoLines) {
            double second = top() + LINE_HEIGHT + CODES_GAP + Style.BOX_CODES_SMALL.baseline(LINE_HEIGHT);
            secondLine(x, second, span, signs, drawn);
        } else if (!codes.isEmpty()) {
            double codesLeft = x + label.width(words) + GAP;
            drawn.add(new Drawn.Text(codesLeft, baseline, label, joined() + " ", span));
        }
        amount(baseline, span, drawn);
    }

    private void amount(double baseline, Tag span, List<Drawn> drawn) {
        double x = left + width - PADDING - amountStyle.width(amount);
        drawn.add(new Drawn.Text(x, baseline, amountStyle, amount, span));
    }

    /** As many codes as fit; a sign for the others. */
    private void secondLine(double x, double baseline, Tag span, Signs signs, List<Drawn> drawn) throws IOException {
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

    double left() {
        return left;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    boolean twoLines() {
        return twoLines;
    }

    List<String> codes() {
        return codes;
    }

    private static double height(BoxKind kind) {
        return switch (kind) {
            case PARAGRAPH -> 27;
            case HEADING, SUBJECT, LINE -> 20;
            case RECORD -> 44;
        };
    }
}
