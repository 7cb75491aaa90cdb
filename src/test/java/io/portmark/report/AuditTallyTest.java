package io.portmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.Audience;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Marking;
import io.portmark.report.AuditSummary.Agreement;
import io.portmark.report.AuditSummary.LapseYear;
import io.portmark.report.AuditSummary.MatrixCell;
import io.portmark.report.AuditSummary.RuleRow;
import io.portmark.rule.Finding;
import io.portmark.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTallyTest {
    private static final Marking CONFIDENTIAL = Marking.of(ClassificationLevel.CONFIDENTIAL);

    private final AuditTally tally = new AuditTally(SampleChecks.TOOL, SampleChecks.AS_OF, SampleArchive.RULES);

    @Test
    void theOrderOfTheRecordsChangesNothing() {
        List<CheckedDocument> shuffled = new ArrayList<>(SampleArchive.documents(400, 3));
        Collections.shuffle(shuffled, new Random(9));
        shuffled.forEach(tally::add);
        List<io.portmark.document.ReadResult.Unreadable> files = new ArrayList<>(SampleArchive.unreadable());
        Collections.reverse(files);
        files.forEach(tally::add);
        assertThat(tally.summary()).isEqualTo(SampleArchive.summary(400, 3));
    }

    @Test
    void aRuleCountsEachFindingAndARecordOnce() {
        Finding finding = finding("PRT-01", Severity.ERROR);
        tally.add(record("A", false, finding, finding));
        tally.add(record("B", true, finding("PRT-01", Severity.INFO)));
        RuleRow row = tally.summary().rules().get(0);
        assertThat(row.findings()).isEqualTo(3);
        assertThat(row.records()).isEqualTo(2);
        assertThat(row.complete()).isEqualTo(1);
        assertThat(row.partial()).isEqualTo(1);
        assertThat(row.severity()).isEqualTo(Severity.ERROR);
        assertThat(row.title()).isEqualTo("Every paragraph of a classified record carries a mark");
    }

    @Test
    void aNoteIsNoDiscrepancyAndAnExtractIsNoCompleteRecord() {
        tally.add(record("A", false, finding("TAG-01", Severity.INFO)));
        tally.add(record("B", true, finding("PRT-01", Severity.ERROR)));
        tally.add(record("C", false, finding("PRT-02", Severity.WARNING)));
        assertThat(tally.summary().discrepant()).isEqualTo(1);
        assertThat(tally.summary().allOffices().findings()).isEqualTo(1);
    }

    @Test
    void rulesThatFoundNothingAreNamed() {
        tally.add(record("A", false, finding("PRT-01", Severity.ERROR)));
        assertThat(tally.summary().silentRules())
                .contains("META-06")
                .doesNotContain("PRT-01")
                .hasSize(9);
    }

    @Test
    void datesAreCountedByTheirYearAndThoseInDoubtAreNot() {
        tally.add(dated("A", LocalDate.of(2015, 8, 18)));
        tally.add(dated("B", SampleChecks.AS_OF));
        tally.add(dated("C", SampleChecks.AS_OF.plusDays(1)));
        tally.add(dated("D", LocalDate.of(2001, 1, 1)));
        var lapse = tally.summary().lapse();
        assertThat(lapse.years()).containsExactly(new LapseYear(2015, 1, 0), new LapseYear(2026, 1, 1));
        assertThat(lapse.classified()).isEqualTo(4);
        assertThat(lapse.dated()).isEqualTo(3);
        assertThat(lapse.kinds()).extracting("kind").containsExactly("date", "doubt");
    }

    @Test
    void theMatrixHoldsEveryRecordOnce() {
        AuditSummary summary = SampleArchive.summary(500, 5);
        assertThat(summary.matrix().stream().mapToInt(MatrixCell::records).sum())
                .isEqualTo(500);
        assertThat(summary.offices().stream()
                        .mapToInt(office -> office.records())
                        .sum())
                .isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({
        "U,U,AGREE",
        "U,SBU,TOO_LOW",
        "U,S,TOO_LOW",
        "SBU,C,TOO_LOW",
        "C,TS,TOO_LOW",
        "SBU,U,NONE",
        "C,U,HIGHER",
        "C,SBU,HIGHER",
        "TS,S,HIGHER",
        "TS,TS,AGREE",
        ",U,NONE",
        "C,,NONE"
    })
    void aBannerAgreesOrIsTooLowOrIsHigher(Audience banner, Audience highest, Agreement expected) {
        assertThat(Agreement.of(banner, highest)).isEqualTo(expected);
    }

    @Test
    void manyOfficesAreDrawnTogetherInTheReportAndNotInTheSummary() {
        for (int office = 0; office < 40; office++) {
            for (int record = 0; record <= office; record++) {
                tally.add(SampleChecks.counted(
                        "M%s-%s".formatted("" + office, "" + record),
                        "Office " + (char) ('A' + office % 26) + office,
                        null,
                        List.of(),
                        null,
                        false,
                        finding("PRT-01", Severity.ERROR)));
            }
        }
        AuditSummary summary = tally.summary();
        assertThat(summary.offices()).hasSize(40);
        assertThat(summary.shownOffices()).hasSize(25);
        assertThat(summary.otherOfficeCount()).isEqualTo(15);
        assertThat(summary.otherOffices().orElseThrow().findings()).isEqualTo(15 * 16 / 2);
        assertThat(summary.allOffices().complete()).isEqualTo(820);
    }

    @ParameterizedTest
    @CsvSource({"4,1000,", "5,99,", "5,100,5.0", "0,100000,", "2551,41535,6.1", "1,0,"})
    void aRateIsToldOnlyWhereTheNumbersAreLargeEnough(
            int count, int of, @org.jspecify.annotations.Nullable Double rate) {
        var per100 = new Rate(count, of).per100();
        if (rate == null) {
            assertThat(per100).isEmpty();
        } else {
            assertThat(per100).hasValue(rate);
        }
    }

    private static CheckedDocument record(String mrn, boolean partial, Finding... findings) {
        return SampleChecks.counted(mrn, "US Office Harbor", CONFIDENTIAL, List.of("C"), null, partial, findings);
    }

    private static CheckedDocument dated(String mrn, LocalDate date) {
        return SampleChecks.counted(mrn, "US Office Harbor", CONFIDENTIAL, List.of("C"), date, false);
    }

    private static Finding finding(String rule, Severity severity) {
        return SampleChecks.finding(rule, severity, null, List.of(), "Invented.", null, null);
    }
}
