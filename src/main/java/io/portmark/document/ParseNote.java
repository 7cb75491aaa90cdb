package io.portmark.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the parser saw in the text that a rule may speak of. Text is looked at once, by the parser; rules read notes.
 *
 * @param kind what was seen
 * @param portions ids of the portions it concerns, in order; empty where it concerns the whole document
 * @param span where it stands, null where nothing can be pointed at
 * @param detail marks, numbers, letters or line kinds only, never words of the record: "A, C", "SIPDIS", "2 of 3"
 */
public record ParseNote(
        Kind kind, List<String> portions, @Nullable Span span, String detail) {
    public ParseNote {
        portions = List.copyOf(portions);
    }

    /** What a parser can note. */
    public enum Kind {
        /** A pilcrow came out as the digit 1: "16." for paragraph 6 (SEQ-03). Detail: the number as printed. */
        PILCROW_AS_DIGIT,
        /** A paragraph's number does not follow the one before (SEQ-01). Detail: "4, 6". */
        NUMBER_GAP,
        /** A number stands twice (SEQ-02). Detail: the number. */
        NUMBER_TWICE,
        /** The first paragraph is not 1 (SEQ-05). Detail: its number. */
        NUMBER_START,
        /** A paragraph ends without terminal punctuation (SEQ-07). */
        ENDS_IN_MID_SENTENCE,
        /** A caption stands inside a sentence (SEQ-13). Detail: the caption. */
        CAPTION_IN_SENTENCE,
        /** The whole cable stands on one line (SEQ-16). */
        LINES_LOST,
        /** References are cited that the REF line does not list (SEQ-09). Detail: their letters. */
        REFERENCE_NOT_LISTED,
        /** TAGS carry markup or run together (TAG-04). Detail: how many. */
        TAGS_DAMAGED,
        /** SECTION nn OF mm: a section is missing (SEQ-08). Detail: "01 of 02". */
        SECTION_MISSING,
        /** Format line 3 numbers a section otherwise than its classification line (RTE-10). Detail: both numbers, "02, 01". */
        SECTION_SUFFIX,
        /** An identity in a page line disagrees with the record's (HDR-08). Detail: that identity. */
        IDENTITY_DISAGREES,
        /** A number and period that looked like a paragraph's beginning and was not taken as one. */
        START_REJECTED,
        /** The record carries a stamp of declassification or release, as archives put it on a record that was reviewed (DECL-03). */
        RELEASE_STAMP,
        /** A list of the sources of a derivative classification, or a word that says where it is (AUTH-12). */
        SOURCE_LIST,
        /** A statement that one mark stands for the entire text (PRT-01, PRT-02, PRT-10, HDR-05). */
        ENTIRE_TEXT,
        /** A statement that portion marking was waived (PRT-01). */
        MARKING_WAIVER,
        /** A statement that the parts together are classified higher than each of them (HDR-05). */
        COMPILATION,
        /** A word of a classified enclosure or attachment (HDR-05). */
        CLASSIFIED_ENCLOSURE
    }
}
