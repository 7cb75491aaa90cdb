package io.portmark.marking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classification authority as written (32 CFR 2001.21(a), 2001.22).
 *
 * @param classifiedBy name and position as written, without the words before and after: "CDA Mark L. Asquino"
 * @param derivedFrom the source of a derivative classification
 * @param section the section of the order that the reason cites: "1.4" or "1.5"; null where none is cited
 * @param letters the reason letters in lower case, in order: b, d (AUTH-11: case and punctuation are never reported)
 * @param truncated true when the line ends as if it went on: in a comma, in "and", in an open parenthesis (AUTH-08)
 * @param entireText true when the line also says that the mark stands for the entire text (PRT-14)
 */
public record ClassificationAuthority(
        @Nullable String classifiedBy,
        @Nullable String derivedFrom,
        @Nullable String section,
        List<String> letters,
        boolean truncated,
        boolean entireText) {
    public ClassificationAuthority {
        letters = List.copyOf(letters);
    }

    /** True when the document was classified from a source rather than originally. */
    public boolean isDerivative() {
        return derivedFrom != null;
    }

    /** True when it says all that such a line must: a source, or a classifier and a reason. */
    public boolean isComplete() {
        return isDerivative() || (classifiedBy != null && hasReason());
    }

    /** True when a reason with at least one letter is cited. */
    public boolean hasReason() {
        return section != null && !letters.isEmpty();
    }
}
