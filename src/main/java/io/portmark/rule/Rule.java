package io.portmark.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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
 * @param needs what it has to see beyond the text of one record
 * @param offBefore it is off for records of an earlier date of origin, unless it is enabled: LocalDate.MAX for all records, null for none
 * @param fact true for a fact that parser and model supply: it has a page and cases, and never gives a finding of its own
 */
public record Rule(
        String id,
        String group,
        String title,
        Severity severity,
        String citation,
        boolean downgradedByExtract,
        String isoo,
        @Nullable Earlier earlier,
        Needs needs,
        @Nullable LocalDate offBefore,
        boolean fact) {
    /** What a rule has to see before it can speak. */
    public enum Needs {
        /** The text of one record. */
        TEXT,
        /** A Word or PDF file: its pages, hidden places, properties. A plain text has none of them. */
        FILE,
        /** Several records at once. */
        BATCH;

        /** As front matter spells it: file, batch. */
        public String symbol() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The need with that symbol. */
        public static Optional<Needs> ofSymbol(String symbol) {
            return Arrays.stream(values())
                    .filter(needs -> needs.symbol().equals(symbol))
                    .findFirst();
        }
    }

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

    /** True when it speaks of a record of that date of origin without being enabled. Where the date can't be told, a rule with a first day is off. */
    public boolean isOnFor(@Nullable LocalDate origin) {
        return offBefore == null || (origin != null && !offBefore.equals(LocalDate.MAX) && !origin.isBefore(offBefore));
    }
}
