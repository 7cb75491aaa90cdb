package io.portmark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.Audience;
import io.portmark.decide.Equity;
import io.portmark.decide.PortionGround;
import io.portmark.decide.ReleasePlan;
import io.portmark.decide.Repetition;
import io.portmark.decide.SegregablePart;
import io.portmark.document.ReleaseStamp;
import io.portmark.rule.Finding;
import io.portmark.rule.Severity;
import io.portmark.testing.Released;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rules of releases are given to see of a record, and what they say of it. */
class ReleasePlanTest {
    private static final LocalDate BEFORE = LocalDate.of(2012, 3, 4);
    private static final LocalDate AFTER = LocalDate.of(2026, 11, 22);
    private static final String REVIEWER = "reviewer: {name: J. Doe, position: Senior Reviewer}\n";

    private static final String CABLE = """
            C O N F I D E N T I A L HARBOR 000123

            SIPDIS

            E.O. 12958: DECL: 03/04/2019
            TAGS: PREL, XX
            SUBJECT: (U) THE MINISTER RESIGNS OVER THE BORDER TREATY

            Classified By: CDA A. Officer; reasons 1.4 (B) and (D).

            1. (C) The Minister resigns over the border treaty. Zebrafish is his cover name, the CIA said.

            2. (U) The press reported the visit on Monday. The NSC is in the news.

            3. (C) He met the ambassador in May. (U) The meeting was public.

            4. (SBU) The officer has a telephone.

            DOE
            """;

    @Test
    void aWithheldSentenceThatIsReleasedElsewhereIsTold() {
        var ready = ready(BEFORE, "");
        assertThat(ready.plan().repetitions()).containsExactly(new Repetition("1", "subject"));
        assertThat(of("RLS-18", ready.findings())).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.portion()).isEqualTo("1");
        });
    }

    @Test
    void neitherFactsNorFindingsHoldWithheldWords() {
        var ready = ready(BEFORE, "");
        String facts = ready.plan().toString() + ready.findings();
        assertThat(facts).doesNotContainIgnoringCase("zebrafish").doesNotContain("CIA", "Central Intelligence");
        assertThat(ready.plan().equities()).containsExactly(new Equity("1", Equity.UNNAMED));
    }

    @Test
    void anAgencyInADeclassifiedPortionIsNamedAndOneInAnUnclassifiedPortionIsNot() {
        assertThat(ready(AFTER, "").plan().equities())
                .containsExactly(new Equity("1", "the Central Intelligence Agency"));
    }

    @Test
    void aMarkedPartInsideAWithheldPortionIsAFact() {
        assertThat(ready(BEFORE, "").plan().parts()).containsExactly(new SegregablePart("3", "U"));
        assertThat(ready(AFTER, "").plan().parts()).isEmpty();
    }

    @Test
    void whatAnOfficerSaysIsAFactWithoutItsWords() {
        ReleasePlan plan = ready(BEFORE, REVIEWER + """
                decisions:
                  - {portion: "3", action: release, basis: "declassified by Quagga"}
                  - {portion: "4", action: withhold, codes: [B6], harm: "names Quagga", concealAmount: true}
                """).plan();
        assertThat(plan.grounds())
                .containsExactly(new PortionGround("3", true, false, false), new PortionGround("4", false, true, true));
        assertThat(plan.grounds().toString() + plan.codes()).doesNotContain("Quagga");
    }

    @Test
    void aPortionAboveTheLevelGoesOutOnlyWithABasis() {
        var refused = Released.prepare(
                "x.txt", CABLE, Audience.U, BEFORE, "decisions: [{portion: \"3\", action: release}]\n");
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Releaser.Preparation.Stopped.class,
                        stopped -> assertThat(stopped.outcome())
                                .isInstanceOfSatisfying(
                                        ReleaseOutcome.Refused.class,
                                        outcome -> assertThat(of("RLS-12", outcome.findings()))
                                                .singleElement()
                                                .extracting(Finding::portions)
                                                .isEqualTo(List.of("3"))));
    }

    @Test
    void bOneOnWhatADateHasDeclassifiedIsRefusedUnlessTheRecordWasClassifiedAnew() {
        String decisions = "decisions: [{portion: \"3\", action: withhold, codes: [B1, \"1.4(D)\"]}]\n";
        assertThat(Released.prepare("x.txt", CABLE, Audience.U, AFTER, decisions))
                .isInstanceOf(Releaser.Preparation.Stopped.class);
        String anew = CABLE.replace(
                "DOE\n",
                "Classified by DAS, A/GIS, DoS on 08/27/2020 - Class: CONFIDENTIAL - Reason: 1.4(D) - Declassify on: 12/04/2029\n");
        var ready = Released.ready("x.txt", anew, Audience.U, AFTER, decisions);
        assertThat(ready.plan().stamps())
                .extracting(ReleaseStamp::kind)
                .containsExactly(ReleaseStamp.Kind.CLASSIFICATION);
    }

    @Test
    void bannerAndMarksAreShownStruckWhereADateHasCancelledThem() {
        assertThat(ready(AFTER, "").plan().marks().stream()
                        .filter(mark -> mark.says() == Audience.C)
                        .toList())
                .hasSizeGreaterThan(2)
                .allMatch(mark -> mark.struck());
        assertThat(of("RLS-10", ready(AFTER, "").findings())).isEmpty();
        assertThat(of("RLS-17", ready(AFTER, "").findings())).isEmpty();
    }

    private static Releaser.Preparation.Ready ready(LocalDate asOf, String decisions) {
        return Released.ready("x.txt", CABLE, Audience.U, asOf, decisions);
    }

    private static List<Finding> of(String rule, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }
}
