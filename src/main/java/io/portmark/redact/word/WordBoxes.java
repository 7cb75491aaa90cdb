package io.portmark.redact.word;

import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleaseBlock.BoxKind;
import java.io.IOException;

/** The places of withheld portions: each a bordered paragraph of fixed height, its number in a frame at the left. */
final class WordBoxes {
    /** Between the lines of a box, less the air at both ends. */
    private static final double MEASURE = 376 - 2 * ParagraphStyle.EDGE;

    private static final double MEASURE_RECORD = 492 - 2 * ParagraphStyle.EDGE;
    private static final double AIR = 10;

    /** Terms that fit between margin and box in the transmission's voice; longer ones get a line of their own. */
    private static final int LONGEST_TERM = 10;

    private static final int LONGEST_NUMBER = 4;

    private final Xml xml;
    private boolean secondOfTwo;

    WordBoxes(Xml xml) {
        this.xml = xml;
    }

    /** Writes one box. It must not melt into a box right above it; below the last of the header lines there is more air. */
    void write(Box box, boolean belowBox, boolean lastOfHead) throws IOException {
        boolean twoLines = needsTwoLines(box);
        ParagraphStyle style = style(box.kind(), twoLines);
        number(box);
        secondOfTwo = belowBox && !secondOfTwo;
        Layout own = secondOfTwo ? apart(box) : Layout.INHERITED;
        if (box.kind() == BoxKind.HEADING) {
            own = own.keepNext();
        }
        if (standsAmongHeaderLines(box)) {
            own = own.before(2.5).after(lastOfHead ? WordBody.BELOW_HEAD : 5);
        }
        try (var paragraph = new WordParagraph(xml, style, own)) {
            paragraph.text("[" + box.label() + "]", CharacterStyle.STRONG);
            String codes = String.join(", ", box.codes());
            if (!codes.isEmpty() && !twoLines) {
                paragraph.gap().text(codes, CharacterStyle.STRONG);
            }
            if (!box.amount().isEmpty()) {
                paragraph.tab().text(box.amount());
            }
            if (twoLines) {
                paragraph.lineBreak().text(codes, CharacterStyle.CODES);
            }
        }
    }

    /** True for withheld header lines and elements. */
    static boolean standsAmongHeaderLines(Box box) {
        return box.kind() == BoxKind.SUBJECT || box.kind() == BoxKind.LINE;
    }

    /**
     * A box that does not melt into the one above. Word processors draw one border around neighbours with the same borders and indents,
     * and fill the gap between neighbours of the same color: every second one is a twentieth of a point narrower and a shade lighter.
     */
    private static Layout apart(Box box) {
        double right = ParagraphStyle.EDGE + (box.kind() == BoxKind.RECORD ? 0 : 52);
        return Layout.INHERITED.filled(Face.TINT_NEXT).right(right + 0.05);
    }

    private static boolean needsTwoLines(Box box) {
        if (box.codes().isEmpty()) {
            return false;
        }
        double size = box.kind() == BoxKind.RECORD ? 10 : 9;
        double measure = box.kind() == BoxKind.RECORD ? MEASURE_RECORD : MEASURE;
        String words = "[" + box.label() + "]" + String.join(", ", box.codes()) + box.amount();
        return Advance.of(words, size) + 2 * AIR > measure;
    }

    private static ParagraphStyle style(BoxKind kind, boolean twoLines) {
        if (kind == BoxKind.RECORD) {
            return ParagraphStyle.WITHHELD_RECORD;
        }
        if (twoLines) {
            return ParagraphStyle.WITHHELD_LONG;
        }
        return kind == BoxKind.PARAGRAPH ? ParagraphStyle.WITHHELD : ParagraphStyle.WITHHELD_LINE;
    }

    private void number(Box box) throws IOException {
        String number = box.number();
        if (number.isEmpty()) {
            return;
        }
        int length = number.codePointCount(0, number.length());
        if (box.kind() == BoxKind.PARAGRAPH) {
            Layout frame = length > LONGEST_NUMBER
                    ? Layout.INHERITED.frame(62, 15.5, 3.75)
                    : Layout.INHERITED.frame(26, 15.5, 3.75).aligned("right");
            hang(number, ParagraphStyle.WITHHELD_NUMBER, frame);
        } else if (length > LONGEST_TERM) {
            try (var paragraph = new WordParagraph(xml, ParagraphStyle.HEADER_LINE, Layout.INHERITED.keepNext())) {
                paragraph.text(number);
            }
        } else {
            hang(
                    number,
                    ParagraphStyle.WITHHELD_TERM,
                    Layout.INHERITED.frame(57, 12.5, 2.5).aligned("right"));
        }
    }

    private void hang(String number, ParagraphStyle style, Layout frame) throws IOException {
        try (var paragraph = new WordParagraph(xml, style, frame)) {
            paragraph.text(number);
        }
    }
}
