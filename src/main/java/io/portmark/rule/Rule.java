package io.portmark.rule;

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
 */
public record Rule(
        String id,
        String group,
        String title,
        Severity severity,
        String citation,
        boolean downgradedByExtract,
        String isoo) {}
