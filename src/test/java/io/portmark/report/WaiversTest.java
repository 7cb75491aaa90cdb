package io.portmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.rule.Finding;
import io.portmark.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {
    private static final LocalDate TODAY = SampleChecks.AS_OF;
    private static final String HEAD = "rule,document,portion,fingerprint,reason,owner,expiry\n";

    @Test
    void aWaivedFindingIsShownAndCountsNowhere() {
        CheckReport report = waived("PRT-06,05HARBOR4285,2,,read in the original,J. Doe,2026-12-31\n");
        assertThat(report.waiverProblems()).isEmpty();
        assertThat(report.waived()).isOne();
        assertThat(report.counts()).isEqualTo(new FindingCounts(0, 0, 1));
        assertThat(report.exitCode(Severity.ERROR)).isZero();
        assertThat(report.documents().get(0).findings()).hasSize(2);
    }

    @Test
    void aWaiverNamesARecordByItsSourceToo() {
        assertThat(waived("PRT-06,05HARBOR4285.txt,2,,r,o,2026-11-22\n").waived())
                .isOne();
    }

    @Test
    void aFingerprintNamesAFindingAlone() {
        CheckedDocument checked = SampleChecks.sensitive();
        Finding finding = checked.findings().get(1);
        String print = Fingerprint.of(finding, checked.identity());
        assertThat(waived("PRT-06,,,%s,r,o,2027-01-01\n".formatted(print)).waived())
                .isOne();
        assertThat(waived("PRT-05,,,%s,r,o,2027-01-01\n".formatted(print)).waived())
                .isZero();
    }

    @Test
    void anEmptyPortionIsTheRecordAndAStarIsAny() {
        assertThat(waived("TAG-01,05HARBOR4285,,,r,o,2027-01-01\n").waived()).isOne();
        assertThat(waived("PRT-06,05HARBOR4285,,,r,o,2027-01-01\n").waived()).isZero();
        assertThat(waived("PRT-06,05HARBOR4285,*,,r,o,2027-01-01\n").waived()).isOne();
        assertThat(waived("PRT-06,05HARBOR4285,3,,r,o,2027-01-01\n").waived()).isZero();
        assertThat(waived("PRT-06,05OTHER4285,2,,r,o,2027-01-01\n").waived()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PRT-06,05HARBOR4285,2,,r,o,2026-11-21 | expired on 2026-11-21
                    PRT-06,05HARBOR4285,2,,r,o,soon       | expiry must be a day
                    PRT-06,05HARBOR4285,2,,r,o,           | expiry must be a day
                    PRT-06,05HARBOR4285,2,,,o,2027-01-01  | reason is missing
                    PRT-06,05HARBOR4285,2,,r,,2027-01-01  | owner is missing
                    PRT-06,,2,,r,o,2027-01-01             | name a document
                    PRT-06,*,2,,r,o,2027-01-01            | for one document
                    PRT,05HARBOR4285,2,,r,o,2027-01-01    | rule must be one id
                    RLS-02,05HARBOR4285,2,,r,o,2027-01-01 | can't be waived
                    PRT-06,05HARBOR4285,2,xyz,r,o,2027-01-01 | 32 hexadecimal digits
                    PRT-06,05HARBOR4285                   | reason is missing
                    """)
    void aRowThatCantCountIsToldAndCountsAsNone(String row, String problem) {
        CheckReport report = waived("TAG-01,05HARBOR4285,,,r,o,2027-01-01\n" + row + "\n");
        assertThat(report.waived()).as("the good row still holds").isOne();
        assertThat(report.exitCode(Severity.ERROR)).isOne();
        assertThat(report.waiverProblems()).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(3);
            assertThat(it.problem()).contains(problem);
        });
    }

    @Test
    void aFileWithoutItsColumnsIsToldOnceAndWaivesNothing() {
        Waivers waivers = WaiversFile.read("w.csv", "rule;document\nPRT-06;x\n", TODAY);
        assertThat(waivers.holding()).isEmpty();
        assertThat(waivers.problems())
                .singleElement()
                .satisfies(it -> assertThat(it.problem()).contains("must name the columns", "expiry"));
    }

    @Test
    void columnsStandInAnyOrderBehindAByteOrderMarkAndMayBeQuoted() {
        Waivers waivers = WaiversFile.read(
                "w.csv",
                "\uFEFFOwner,expiry,Rule,document,portion,fingerprint,reason,note\r\n\"Doe, J.\",2027-01-01,PRT-06,05HARBOR4285,2,,\"seen, twice\",x\r\n",
                TODAY);
        assertThat(waivers.problems()).isEmpty();
        assertThat(waivers.holding()).singleElement().satisfies(it -> {
            assertThat(it.owner()).isEqualTo("Doe, J.");
            assertThat(it.reason()).isEqualTo("seen, twice");
        });
    }

    @Test
    void whatIsNoTableWaivesNothingAndIsTold() {
        for (String text : List.of("", "\"", HEAD + "\"PRT-06,x", "\u0000\u0001")) {
            Waivers waivers = WaiversFile.read("w.csv", text, TODAY);
            assertThat(waivers.holding()).as(text).isEmpty();
            assertThat(waivers.problems().isEmpty()).as(text).isEqualTo(text.isEmpty());
        }
    }

    private static CheckReport waived(String rows) {
        return SampleChecks.report(SampleChecks.sensitive())
                .with(WaiversFile.read("waivers.csv", HEAD + rows, TODAY), null);
    }
}
