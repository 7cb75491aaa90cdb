package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Span;
import io.portmark.rule.Finding;
import io.portmark.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrecedenceTest {
    @Test
    void theSpecificRuleSilencesTheGeneralOne() {
        assertThat(ids(finding("DECL-02", null, 5), finding("DECL-04", null, 9)))
                .containsExactly("DECL-04");
        assertThat(ids(finding("META-02", null, 1), finding("HDR-08", null, 9))).containsExactly("HDR-08");
        assertThat(ids(finding("META-01", null, 1), finding("CAV-14", null, 1))).containsExactly("CAV-14");
    }

    @Test
    void aMisreadNumberExcusesNoGapElsewhere() {
        assertThat(ids(finding("SEQ-01", "5", 10), finding("SEQ-03", "6", 20))).containsExactly("SEQ-01", "SEQ-03");
        assertThat(ids(finding("SEQ-01", "6", 20), finding("SEQ-03", "6", 20))).containsExactly("SEQ-03");
    }

    @Test
    void anEntireTextStatementExcusesEveryParagraph() {
        assertThat(ids(finding("PRT-14", null, 3), finding("PRT-01", "1", 10), finding("PRT-01", "2", 20)))
                .containsExactly("PRT-14");
    }

    @Test
    void aPortionAboveTheBannerIsToldAtThePortionAndAtTheBanner() {
        assertThat(ids(finding("HDR-04", null, 3), finding("PRT-03", "4", 40))).containsExactly("HDR-04", "PRT-03");
    }

    @Test
    void findingsWithoutAPlaceComeFirstThenSourceOrderThenId() {
        Finding placeless =
                new Finding("TAG-01", Severity.WARNING, null, List.of(), "m", "a", null, List.of(), null, 1);
        assertThat(ids(finding("PRT-03", "2", 20), finding("HDR-05", null, 20), finding("SEQ-07", "1", 10), placeless))
                .containsExactly("TAG-01", "SEQ-07", "HDR-05", "PRT-03");
    }

    @Test
    void oneFindingARuleAndPortion() {
        assertThat(ids(finding("PRT-06", "2", 20), finding("PRT-06", "2", 20), finding("PRT-06", "3", 30)))
                .containsExactly("PRT-06", "PRT-06");
    }

    private static List<String> ids(Finding... findings) {
        return Precedence.apply(List.of(findings)).stream().map(Finding::rule).toList();
    }

    private static Finding finding(String rule, @Nullable String portion, int start) {
        return new Finding(
                rule, Severity.ERROR, portion, List.of(), "m", "a", null, List.of(), new Span(start, start + 1), 1);
    }
}
