package io.portmark.report;

import io.portmark.rule.Finding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word that a finding is known and stands: a row of waivers.csv. It names one rule in one record, by portion or by
 * fingerprint; a rule can't be waived for all records.
 *
 * @param rule the rule's id
 * @param document the record's MRN, or its source's name; null where the fingerprint says it
 * @param portion the portion's id; empty for what speaks of the record or of several portions; {@code *} for any
 * @param fingerprint the finding's fingerprint, null where document and portion name it
 * @param reason why it stands
 * @param owner who answers for it
 * @param expiry the last day on which it holds
 */
public record Waiver(
        String rule,
        @Nullable String document,
        String portion,
        @Nullable String fingerprint,
        String reason,
        String owner,
        LocalDate expiry) {
    /** The portion that stands for any. */
    public static final String ANY = "*";

    /** True when it speaks of that finding in that document. */
    boolean covers(Finding finding, CheckedDocument checked) {
        if (!rule.equals(finding.rule())) {
            return false;
        }
        if (fingerprint != null) {
            return fingerprint.equals(Fingerprint.of(finding, checked.identity()));
        }
        boolean here = checked.source().equals(document) || checked.identity().equals(document);
        String place = finding.portion() == null ? "" : finding.portion();
        return here && (portion.equals(ANY) || portion.equals(place));
    }
}
