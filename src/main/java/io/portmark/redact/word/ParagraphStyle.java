package io.portmark.redact.word;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph styles: one a voice and a place. Measures are those of the release page, in points from the left margin, which is 60
 * from the edge of the sheet: numbers end at 26, marks begin at 32, text fills 64 to 440, the frame ends at 492.
 *
 * @param id its id in the file
 * @param title its name in the list of styles
 * @param parent what it is based on, null for the first of all
 * @param face how its letters look
 * @param layout how its lines stand
 */
record ParagraphStyle(String id, String title, @Nullable ParagraphStyle parent, Face face, Layout layout) {
    private static final Set<String> BUILT_IN = Set.of("Normal", "Heading1", "Heading2");

    /** The line of a box and the air between it and the words. */
    static final double EDGE = 9.75;

    static final ParagraphStyle NORMAL = new ParagraphStyle(
            "Normal",
            "Normal",
            null,
            Face.of(Font.SERIF, 11.5).colored(Face.INK),
            Layout.INHERITED.widowControl().lines(15.5));

    static final ParagraphStyle HEADING_1 = new ParagraphStyle(
            "Heading1",
            "heading 1",
            NORMAL,
            Face.INHERITED.inBold(),
            Layout.INHERITED.keepNext().outline(0));

    static final ParagraphStyle HEADING_2 = new ParagraphStyle(
            "Heading2",
            "heading 2",
            NORMAL,
            Face.INHERITED.inBold(),
            Layout.INHERITED.keepNext().outline(1));

    static final ParagraphStyle RECORD = style("Record", NORMAL, Face.INHERITED, text().indent(64, 52, 64));

    static final ParagraphStyle UNNUMBERED =
            style("RecordUnnumbered", RECORD, Face.INHERITED, Layout.INHERITED.indent(64, 52, 0));

    static final ParagraphStyle SIGNATURE = style(
            "RecordSignature",
            RECORD,
            Face.INHERITED,
            Layout.INHERITED.keepLines().indent(64, 52, 0));

    static final ParagraphStyle HEADING = style(
            "RecordHeading",
            HEADING_2,
            Face.INHERITED,
            Layout.INHERITED.keepLines().before(3).after(5).indent(64, 52, 0));

    static final ParagraphStyle HEADER_LINE = style(
            "HeaderLine",
            NORMAL,
            Face.of(Font.MONO, 9),
            Layout.INHERITED.keepLines().lines(12.5).after(3.5).indent(64, 0, 0));

    static final ParagraphStyle WITHHELD = style("Withheld", NORMAL, Face.of(Font.SANS, 9), box(64, 52, 3, 7, 15.5));

    static final ParagraphStyle WITHHELD_LONG =
            style("WithheldLong", NORMAL, Face.of(Font.SANS, 9), box(64, 52, 5, 8, 12.25));

    static final ParagraphStyle WITHHELD_LINE =
            style("WithheldLine", NORMAL, Face.of(Font.SANS, 9), box(64, 52, 3, 4, 11.5));

    static final ParagraphStyle WITHHELD_RECORD = style(
            "WithheldRecord",
            NORMAL,
            Face.of(Font.SANS, 10),
            box(0, 0, 12, 15, 15.5).after(14));

    static final ParagraphStyle WITHHELD_NUMBER = style(
            "WithheldNumber",
            NORMAL,
            Face.INHERITED,
            Layout.INHERITED.keepNext().exactLines(15.5));

    static final ParagraphStyle WITHHELD_TERM = style(
            "WithheldTerm",
            NORMAL,
            Face.of(Font.MONO, 9),
            Layout.INHERITED.keepNext().exactLines(12.5));

    static final ParagraphStyle STAMP = style(
            "Stamp",
            HEADING_1,
            Face.of(Font.SANS, 15).inBold().spaced(0.75),
            stamp(7, 6).lines(18).after(7));

    static final ParagraphStyle STAMP_DENIED = style(
            "StampDenied",
            HEADING_1,
            Face.of(Font.SANS, 20).inBold().spaced(1),
            stamp(7, 6).lines(26).before(120).after(12));

    static final ParagraphStyle STATEMENT = style(
            "Statement",
            NORMAL,
            Face.of(Font.SANS, 9),
            Layout.INHERITED.lines(12).after(3).indent(64, 0, 64));

    static final ParagraphStyle STATEMENT_LAST = style(
            "StatementLast",
            STATEMENT,
            Face.INHERITED,
            Layout.INHERITED.border("bottom", 0.75, 8, Face.INK).after(13));

    static final ParagraphStyle STATEMENT_DENIED = style(
            "StatementDenied",
            STATEMENT,
            Face.of(Font.SANS, 10),
            Layout.INHERITED.lines(14).indent(84, 0, 84));

    static final ParagraphStyle CLOSING = style(
            "EndOfRecord",
            NORMAL,
            Face.of(Font.SANS, 9).colored(Face.INK_2),
            Layout.INHERITED
                    .tab("center", 252)
                    .tab("right", 440)
                    .lines(12)
                    .before(5)
                    .after(10)
                    .indent(64, 52, 0));

    static final ParagraphStyle LEGEND = style(
            "Legend",
            NORMAL,
            Face.of(Font.SANS, 9),
            Layout.INHERITED.keepLines().lines(12).after(2).indent(108, 52, 44));

    static final ParagraphStyle LEGEND_DENIED =
            style("LegendDenied", LEGEND, Face.INHERITED, Layout.INHERITED.indent(84, 0, 84));

    static final ParagraphStyle DETERMINED = style(
            "Determined",
            NORMAL,
            Face.of(Font.SANS, 9).colored(Face.INK_2),
            Layout.INHERITED.border("bottom", 0.75, 12, Face.INK).lines(12).before(12));

    static final ParagraphStyle BANNER = style(
            "Banner",
            NORMAL,
            Face.of(Font.SANS, 10).inBold().spaced(1.6),
            Layout.INHERITED.tab("center", 246).tab("right", 492).exactLines(12));

    static final ParagraphStyle FURNITURE_TOP = style(
            "FurnitureTop",
            NORMAL,
            Face.of(Font.SANS, 8).colored(Face.INK_2),
            Layout.INHERITED.tab("center", 246).tab("right", 492).exactLines(10).before(4));

    static final ParagraphStyle FURNITURE_FOOT = style(
            "FurnitureFoot",
            NORMAL,
            Face.of(Font.SANS, 8).colored(Face.INK_2),
            Layout.INHERITED
                    .border("top", 0.5, 5, Face.LINE)
                    .tab("right", 492)
                    .exactLines(10)
                    .after(2));

    /** All of them, in the order of the styles part; a parent stands before its children. */
    static final List<ParagraphStyle> ALL = List.of(
            NORMAL,
            HEADING_1,
            HEADING_2,
            RECORD,
            UNNUMBERED,
            SIGNATURE,
            HEADING,
            HEADER_LINE,
            WITHHELD,
            WITHHELD_LONG,
            WITHHELD_LINE,
            WITHHELD_RECORD,
            WITHHELD_NUMBER,
            WITHHELD_TERM,
            STAMP,
            STAMP_DENIED,
            STATEMENT,
            STATEMENT_LAST,
            STATEMENT_DENIED,
            CLOSING,
            LEGEND,
            LEGEND_DENIED,
            DETERMINED,
            BANNER,
            FURNITURE_TOP,
            FURNITURE_FOOT);

    private static ParagraphStyle style(String id, ParagraphStyle parent, Face face, Layout layout) {
        return new ParagraphStyle(id, id.replaceAll("(?<=[a-z])(?=[A-Z])", " "), parent, face, layout);
    }

    /** True for the names that Word knows: it lists them in its own order and navigates by them. */
    boolean isBuiltIn() {
        return BUILT_IN.contains(id);
    }

    private static Layout text() {
        return Layout.INHERITED.tab("right", 26).tab("left", 32).tab("left", 64).after(9);
    }

    /**
     * One box of fixed height. Within Word's rules the border stands outside the indents; the line between is for boxes that an editor
     * moves together.
     */
    private static Layout box(double left, double right, int above, int below, double pitch) {
        double end = right + EDGE;
        return Layout.INHERITED
                .keepLines()
                .border("top", 0.75, above, Face.INK)
                .border("left", 0.75, 9, Face.INK)
                .border("bottom", 0.75, below, Face.INK)
                .border("right", 0.75, 9, Face.INK)
                .border("between", 0.75, below, Face.INK)
                .filled(Face.TINT)
                .tab("right", 492 - end - 0.25)
                .exactLines(pitch)
                .after(9)
                .indent(left + EDGE, end, 0);
    }

    private static Layout stamp(int above, int below) {
        return Layout.INHERITED
                .keepLines()
                .border("top", 2, above, Face.INK)
                .border("bottom", 0.5, below, Face.LINE)
                .tab("right", 492);
    }
}
