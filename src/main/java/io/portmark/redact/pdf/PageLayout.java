package io.portmark.redact.pdf;

/** The measures of the release page in points, from the upper left corner of a US Letter sheet (LOOK §4 and the mock's CSS). */
final class PageLayout {
    static final double PAGE_WIDTH = 612;
    static final double PAGE_HEIGHT = 792;

    /** Left and right edge of everything: determination, furniture, foot. */
    static final double LEFT = 60;

    static final double RIGHT = 552;
    static final double WIDTH = RIGHT - LEFT;

    static final double FRAME_TOP = 76;
    static final double FRAME_HEIGHT = 638;

    /** Numbers end here. */
    static final double NUMBER_RIGHT = 86;

    /** Marks hang here. A mark of up to {@link #MARK_WIDTH} moves left by the little that keeps it off the text. */
    static final double MARK_LEFT = 92;

    static final double MARK_RIGHT = 120;
    static final double MARK_WIDTH = 31;

    /** The measure: text, headings, header lines and boxes begin here. */
    static final double TEXT_LEFT = 124;

    static final double MEASURE = 376;
    static final double TEXT_RIGHT = TEXT_LEFT + MEASURE;

    /** 69 columns of 5.4 pt, the longest line of ACP 127. */
    static final double HEADER_MEASURE = 69 * 5.4 + 0.1;

    /** Codes repeat in the margin here. */
    static final double MARGIN_LEFT = 510;

    static final double MARGIN_WIDTH = RIGHT - MARGIN_LEFT;

    static final double TEXT_LEADING = 15.5;
    static final double HEADER_LEADING = 12.5;
    static final double STATEMENT_LEADING = 12;

    static final double PARAGRAPH_GAP = 9;
    static final double HEADING_GAP = 12;
    static final double HEADING_GAP_BELOW = 5;
    static final double HEADER_GAP = 3.5;
    static final double HEADER_BLOCK_GAP = 13;
    static final double END_GAP = 14;

    static final double BANNER_BASELINE_TOP = 39;
    static final double BANNER_BASELINE_BOTTOM = 759.5;
    static final double FURNITURE_BASELINE = 54;
    static final double FURNITURE_LEADING = 10;
    static final double FOOT_RULE = 732.75;
    static final double FOOT_BASELINE = 745.8;

    /** The block of a record withheld in full stands this far below the top of the frame, a third down the sheet. */
    static final double DENIED_DROP = 120;

    private PageLayout() {}
}
