package io.portmark.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the book, as its explanation's front matter states it.
 *
 * @param id its name, never used for another rule: PRT-01
 * @param group the group in lower case, which is its folder: prt
 * @param title what the rule asserts, in sentence case without a full stop
 * @param severity how heavy its findings weigh before guards
 * @param citation the authority: 32 CFR 2001.21(c)
 * @param downgradedByExtract true when a partial extract lowers its findings to notes (guard P)
 * @param isoo the ISOO discrepancy category, empty where there is none
 * @param earlier how heavy it weighs for older records, null where that makes no difference
 */
public record Rule(
        String id,
        String group,
        String title,
        Severity severity,
        String citation,
        boolean downgradedByExtract,
        String isoo,
        @Nullable Earlier earlier) {
    /**
     * Another weight for records that are older than a duty.
     *
     * @param before the first day of the duty; records of an earlier date weigh less
     * @param severity what their findings weigh
     */
    public record Earlier(LocalDate before, Severity severity) {}

    /** How heavy its findings weigh for a record of that date of origin; null is a record whose date can't be told. */
    public Severity severityOn(@Nullable LocalDate origin) {
        return earlier != null && origin != null && origin.isBefore(earlier.before()) ? earlier.severity() : severity;
    }
}
