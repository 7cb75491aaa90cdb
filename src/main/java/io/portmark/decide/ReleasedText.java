package io.portmark.decide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every word of a release, in its final wording and order. It is all that a writer receives, so that layout is a function of
 * released text, portion ids and codes only. It holds no withheld text. Characters that XML or print can't hold are already
 * replaced by U+FFFD.
 *
 * @param recordId the title of the release and its name in the furniture: 05ALMATY2985
 * @param asOf the day on which markings were judged; the only date that may go into metadata
 * @param banner the release's own banner, top and bottom of each page
 * @param draft true when each page carries the label {@link #DRAFT_LABEL}
 * @param furniture the line under the top banner, null where there is none
 * @param outcome what the release comes to; DENIED asks for the one-sheet form
 * @param stamp the words of the determination in capitals: RELEASE IN PART
 * @param aside what stands at the right of the stamp: codes joined by comma, or "Proposed" on a draft; may be empty
 * @param statements the rows of the determination block in order
 * @param blocks the body in order; on a sheet of a record withheld in full a single box of kind RECORD
 * @param closing the last line: "End of the record", on a denied sheet who determined it and when; may be empty
 * @param legend the meaning of each code used, in order
 */
public record ReleasedText(
        String recordId,
        LocalDate asOf,
        String banner,
        boolean draft,
        @Nullable Furniture furniture,
        ReleaseDetermination.Outcome outcome,
        String stamp,
        String aside,
        List<Statement> statements,
        List<ReleaseBlock> blocks,
        String closing,
        List<CodeMeaning> legend) {
    /** What each page of a release says that no person has signed. */
    public static final String DRAFT_LABEL = "DRAFT, NOT REVIEWED";

    public ReleasedText {
        statements = List.copyOf(statements);
        blocks = List.copyOf(blocks);
        legend = List.copyOf(legend);
    }

    /** True for the one-sheet form of a record withheld in full. */
    public boolean isDenied() {
        return outcome == ReleaseDetermination.Outcome.DENIED;
    }

    /**
     * The line under the top banner of each page, as State prints it.
     *
     * @param department left
     * @param caseLine middle: Case No. F-2026-00001 Doc No. C00000001
     * @param date right: Date: 11/22/2026
     */
    public record Furniture(String department, String caseLine, String date) {}

    /**
     * A row of the determination block.
     *
     * @param term "Record", "Released", "Withheld", "Left out", "Declassified", "Not reviewed"
     * @param strong the beginning that stands in bold; may be empty
     * @param text the sentence, or what follows the bold beginning
     */
    public record Statement(String term, String strong, String text) {}

    /** What an exemption code means. */
    public record CodeMeaning(String code, String meaning) {}

    /** Names the release without its text. */
    @Override
    public String toString() {
        return "release of %s, %d blocks".formatted(recordId, blocks.size());
    }
}
