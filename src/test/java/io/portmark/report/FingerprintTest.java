package io.portmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Span;
import io.portmark.rule.Finding;
import io.portmark.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String KNOWN = "2e315f937fd75a4c74009b18b1f1f976";

    @Test
    void itStaysAsItIsForever() {
        assertThat(Fingerprint.of(finding("SEQ-07", "9", 1), "05HARBOR2985")).isEqualTo(KNOWN);
    }

    @Test
    void wordsPlaceAndSeverityDoNotChangeIt() {
        var moved = new Finding(
                "SEQ-07", Severity.INFO, "9", List.of(), "Other words.", "", null, List.of("x"), new Span(7, 9), 1);
        assertThat(Fingerprint.of(moved, "05HARBOR2985")).isEqualTo(KNOWN);
    }

    @Test
    void ruleRecordPortionAndOrdinalTellFindingsApart() {
        assertThat(List.of(
                        Fingerprint.of(finding("SEQ-07", "9", 1), "05HARBOR2985"),
                        Fingerprint.of(finding("SEQ-08", "9", 1), "05HARBOR2985"),
                        Fingerprint.of(finding("SEQ-07", "9", 1), "05HARBOR2986"),
                        Fingerprint.of(finding("SEQ-07", "91", 1), "05HARBOR2985"),
                        Fingerprint.of(finding("SEQ-07", "9", 2), "05HARBOR2985"),
                        Fingerprint.of(finding("SEQ-07", null, 1), "05HARBOR2985")))
                .doesNotHaveDuplicates()
                .allMatch(fingerprint -> fingerprint.matches("[0-9a-f]{32}"));
    }

    private static Finding finding(String rule, @org.jspecify.annotations.Nullable String portion, int ordinal) {
        return new Finding(rule, Severity.WARNING, portion, List.of(), "Words.", "", null, List.of(), null, ordinal);
    }
}
