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
        /** A number comes after a higher one (SEQ-04). Detail: "7, 6". */
        NUMBER_OUT_OF_ORDER,
        /** A number stands twice (SEQ-02). Detail: the number. */
        NUMBER_TWICE,
        /** The first paragraph is not 1 (SEQ-05). Detail: its number. */
        NUMBER_START,
        /** A paragraph ends without terminal punctuation (SEQ-07). */
        ENDS_IN_MID_SENTENCE,
        /** A block that begins in words does not end in words (SEQ-10). Detail: its name, "NOTE", "BEGIN SUMMARY". */
        BLOCK_NOT_CLOSED,
        /** Words lost letters or are broken over two lines (SEQ-15). Detail: how many. */
        WORD_DAMAGED,
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
        /** "This document contains … information": the record says on its face whose information it holds (CAV-18). */
        FOREIGN_STATEMENT,
        /** A word of a classified enclosure or attachment (HDR-05). */
        CLASSIFIED_ENCLOSURE,
        /** A statement that a record without portion marks is no source of derivative classification (PRT-17). */
        NOT_A_SOURCE,
        /** Another banner of the whole record, at its end or of a further section, says something else (HDR-06). Detail: its words. */
        BANNER_DISAGREES,
        /** A page inside is marked above the whole (HDR-06). Detail: the words. */
        PAGE_BANNER_ABOVE,
        /** A document's banner is not written as the register has it (HDR-10). Detail: how it would be written. */
        BANNER_SYNTAX,
        /** SECTION nn OF mm says something impossible (HDR-13). Detail: "03 of 02". */
        SECTION_MALFORMED,
        /** The remark CORRECTED COPY: the record takes the place of an earlier one (HDR-14). */
        CORRECTED_COPY,
        /** A mark does not stand immediately before its text (PRT-07). Detail: "behind a label" or "at the end". */
        MARK_MISPLACED,
        /** A mark inside a portion differs from the portion's own (PRT-15). Detail: its symbol. */
        NESTED_MARK,
        /** A document calls itself a working paper or a draft (DOC-04). Detail: the word. */
        WORKING_PAPER,
        /** A document lists an enclosure with a level (DOC-03). Detail: the symbol of the highest, "S". */
        ENCLOSURE_LEVEL,
        /** A document says what becomes of its level when its enclosures are removed (DOC-03). */
        ENCLOSURE_LEGEND,
        /** A document is the print of an e-mail (DOC-05). */
        EMAIL,
        /** The print of an e-mail has no banner at its end (DOC-05). */
        EMAIL_END_UNMARKED,
        /** The authority block does not stand on the first page (DOC-10). Detail: the number of the page. */
        AUTHORITY_BEHIND_FACE,
        /** A controlled portion says that what it tells is public (PRT-21). */
        PUBLIC_SOURCE
    }
}
