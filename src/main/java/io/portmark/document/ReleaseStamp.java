package io.portmark.document;

import io.portmark.marking.ClassificationLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stamp that a review put on a record, or a sign in its margin: who released what of it, and on which grounds. Fields that a kind
 * of stamp does not have are null or empty.
 *
 * @param kind what kind of stamp it is
 * @param span where it stands; from its first to its last character, what stands between them included
 * @param page the page, counted from 1
 * @param text the words of the stamp, white space folded; never words of the record
 * @param determination what it says came of the review, null where it does not say
 * @param codes exemption codes as State prints them, in the order of the stamp
 * @param by who reviewed or classified
 * @param date the day of the review
 * @param classification the level that a classification on review gives
 * @param reason its reasons, in order: 1.4(B)
 * @param declassifyOn the day on which it ends
 * @param caseNumber the number of the case: F-2014-20439
 * @param documentNumber the number of the document: C05765931; of a CIA stamp CIA-RDP…, of a NARA stamp NND…
 */
public record ReleaseStamp(
        Kind kind,
        Span span,
        int page,
        String text,
        @Nullable Determination determination,
        List<String> codes,
        @Nullable String by,
        @Nullable LocalDate date,
        @Nullable ClassificationLevel classification,
        List<String> reason,
        @Nullable LocalDate declassifyOn,
        @Nullable String caseNumber,
        @Nullable String documentNumber) {
    public ReleaseStamp {
        codes = List.copyOf(codes);
        reason = List.copyOf(reason);
    }

    /** True when it names a case, a document or a day. */
    public boolean isNumbered() {
        return caseNumber != null || documentNumber != null || date != null;
    }

    /** What a classification on review lacks (32 CFR 2001.24(l)): classifier, day, class, reason, declassify-on. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (by == null) {
            missing.add("classifier");
        }
        if (date == null) {
            missing.add("day");
        }
        if (classification == null) {
            missing.add("class");
        }
        if (reason.isEmpty()) {
            missing.add("reason");
        }
        if (declassifyOn == null) {
            missing.add("declassify-on date");
        }
        return missing;
    }

    /** The kinds of stamps (MARKINGS 5.3). */
    public enum Kind {
        /** State's line at the top and bottom of each page. */
        PAGE,
        /** RELEASE IN PART, RELEASE IN FULL, DENIED IN FULL. */
        DETERMINATION,
        /** Codes in the margin beside a deletion. */
        MARGIN,
        /** Classified by … on … Class … Reason … Declassify on … */
        CLASSIFICATION,
        /** What says that a release to one party waives nothing. */
        LEGEND,
        /** Declassified/Released US Department of State EO Systematic Review. */
        SYSTEMATIC_REVIEW,
        /** The form that a reviewer filled in by hand: DEPARTMENT OF STATE A/CDC/MR. */
        MANUAL_REVIEW,
        /** Approved For Release … CIA-RDP… */
        CIA,
        /** DECLASSIFIED Authority NND … */
        NARA,
        /** What stands in brackets at the place of a deletion: [2 lines not declassified], [Withheld: B6, 1 paragraph]. */
        DELETION;

        /** As JSON spells it. */
        public String symbol() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What came of a review. */
    public enum Determination {
        FULL,
        PART,
        DENIED
    }
}
