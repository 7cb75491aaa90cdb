package io.portmark.decide;

import io.portmark.decide.ReleasedText.Statement;
import java.util.List;
import java.util.Set;

/**
 * What the pages of a release say of it, without any word of the record: banner, stamp, codes, boxes.
 *
 * @param banner its own banner, top and bottom of each page
 * @param draft true when each page says that nobody has reviewed it
 * @param stamp the words of the determination
 * @param codes the codes of the summary, in order
 * @param boxes how many places of deletion it shows
 * @param boxCodes all different codes at these places
 * @param caseNumber true when each page carries the number of the case
 * @param documentNumber true when each page carries the number of the document
 * @param declassified true when it tells by what and when the record was declassified
 */
public record ReleaseSheet(
        String banner,
        boolean draft,
        String stamp,
        List<String> codes,
        int boxes,
        List<String> boxCodes,
        boolean caseNumber,
        boolean documentNumber,
        boolean declassified) {
    public ReleaseSheet {
        codes = List.copyOf(codes);
        boxCodes = List.copyOf(boxCodes);
    }

    /** True when summary and places cite the same codes, in whatever order. */
    public boolean citesTheSame() {
        return Set.copyOf(codes).equals(Set.copyOf(boxCodes));
    }

    /** What these pages say. */
    static ReleaseSheet of(ReleasedText text, ReleaseDetermination determination) {
        List<ReleaseBlock.Box> boxes = text.blocks().stream()
                .filter(ReleaseBlock.Box.class::isInstance)
                .map(ReleaseBlock.Box.class::cast)
                .toList();
        ReleaseCase numbers = text.furniture() == null ? null : determination.releaseCase();
        return new ReleaseSheet(
                text.banner(),
                text.draft(),
                text.stamp(),
                // A draft says "Proposed" there; its legend holds the same codes.
                text.legend().stream().map(ReleasedText.CodeMeaning::code).toList(),
                boxes.size(),
                boxes.stream().flatMap(box -> box.codes().stream()).distinct().toList(),
                numbers != null && numbers.number() != null,
                numbers != null && numbers.document() != null,
                text.statements().stream().map(Statement::term).anyMatch("Declassified"::equals));
    }
}
