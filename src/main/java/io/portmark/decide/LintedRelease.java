package io.portmark.decide;

import io.portmark.document.ReleaseStamp;
import io.portmark.document.ReleaseStamp.Determination;
import io.portmark.document.ReleaseStamp.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A released document that somebody made, as its stamps show it.
 *
 * @param pages how many pages it has
 * @param stamps its stamps in the order of the text
 * @param codes the codes of its determination (place "summary") and beside its deletions (place "page")
 */
public record LintedRelease(int pages, List<ReleaseStamp> stamps, List<CitedCode> codes) {
    public LintedRelease {
        stamps = List.copyOf(stamps);
        codes = List.copyOf(codes);
    }

    /** A document with these stamps. */
    public static LintedRelease of(int pages, List<ReleaseStamp> stamps, ExemptionCodes table) {
        List<CitedCode> codes = new ArrayList<>();
        for (ReleaseStamp stamp : stamps) {
            String place = stamp.kind() == Kind.DETERMINATION ? CitedCode.SUMMARY : CitedCode.PAGE;
            stamp.codes().forEach(code -> codes.add(table.cited(place, code, stamp.span())));
        }
        return new LintedRelease(pages, stamps, codes);
    }

    /** What its determination says, null where it has none. */
    public @Nullable Determination determination() {
        return stamps.stream()
                .map(ReleaseStamp::determination)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The day that its pages or stamps name for the review. */
    public Optional<LocalDate> reviewed() {
        return stamps.stream().map(ReleaseStamp::date).filter(Objects::nonNull).findFirst();
    }

    /** True when it was reviewed on that day or later; where the day can't be told, false. */
    public boolean isReviewedSince(LocalDate day) {
        return reviewed().filter(date -> !date.isBefore(day)).isPresent();
    }

    /** True when a code stands there, or a place of deletion. */
    public boolean showsDeletions() {
        return !codes.isEmpty()
                || stamps.stream().anyMatch(stamp -> stamp.kind() == Kind.DELETION || stamp.kind() == Kind.MARGIN);
    }

    /** How often State's line stands on its pages. */
    public int pageLines() {
        return (int) stamps.stream().filter(stamp -> stamp.kind() == Kind.PAGE).count();
    }
}
