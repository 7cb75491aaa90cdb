package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Declassification.Doubt;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.marking.ClassificationAuthority;
import io.portmark.marking.ClassificationAuthority.Naming;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.marking.DeclassifyOn;
import io.portmark.marking.WrittenDate;
import io.portmark.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which what an instruction weighs changes, and the positions that go with a level. */
class DeclassificationRulesTest {
    private static RuleEngine engine;

    @BeforeAll
    static void load() throws Exception {
        engine = new RuleEngine();
    }

    @ParameterizedTest
    @CsvSource({
        "DECL-12, X6, false, 2003-09-21, -",
        "DECL-12, X6, false, 2003-09-22, warning",
        "DECL-12, X6, false, 2003-12-20, warning",
        "DECL-12, X6, false, 2003-12-21, error",
        "DECL-12, X6, true, 2005-03-02, info",
        "DECL-12, X6, true, 2010-06-24, info",
        "DECL-12, X6, true, 2010-06-25, error",
        "DECL-13, OADR, false, 1995-10-13, -",
        "DECL-13, OADR, false, 1995-10-14, warning",
        "DECL-13, OADR, false, 1996-01-12, error",
        "DECL-13, OADR, true, 2005-03-02, info",
        "DECL-14, MR, false, 1990-03-02, warning",
        "DECL-14, DNI ONLY, true, 2005-03-02, warning",
        "DECL-14, OADR, false, 2005-03-02, -",
    })
    void anInstructionThatNamesNoDateHasItsDays(
            String rule, String code, boolean ofSource, LocalDate origin, String severity) {
        var instruction = new DeclassifyOn.Indefinite(code, ofSource, null, code);
        assertThat(severity(rule, dated(origin, instruction), origin)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "25X6, false, 2009-03-02, warning",
        "25X6, false, 2010-06-25, error",
        "25X6, true, 2013-03-04, -",
        "50X1-HUM, false, 2013-03-04, -",
        "50X1-HUM, true, 2013-03-04, error",
        "25X1-HUMAN, false, 2009-03-02, -",
        "25X1-HUMAN, false, 2012-12-31, -",
        "25X1-HUMAN, false, 2013-01-01, error",
        "XGDS-1, false, 1975-03-03, -",
    })
    void anExemptionSaysWhenItEnds(String code, boolean dated, LocalDate origin, String severity) {
        var until = new WrittenDate(origin.plusYears(50), WrittenDate.Form.COMPACT, false);
        var instruction = new DeclassifyOn.Exempt(code, dated ? until : null, false, code);
        assertThat(severity("DECL-15", dated(origin, instruction), origin)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"2034-03-02, -", "2034-03-03, info", "2034-12-31, info", "2035-01-01, -"})
    void aDateBehindTheAnniversaryIsTold(LocalDate until, String severity) {
        LocalDate origin = LocalDate.of(2009, 3, 2);
        assertThat(severity("DECL-11", dated(origin, on(until)), origin)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"2009-03-01, -, error", "2009-03-02, warning, -", "2009-03-03, -, -"})
    void theDayOfOriginAndTheDaysBeforeAreTwoFaults(LocalDate day, String same, String before) {
        LocalDate origin = LocalDate.of(2009, 3, 2);
        Records record = dated(origin, on(day));
        assertThat(severity("DECL-09", record, origin)).isEqualTo(same);
        assertThat(severity("DECL-08", record, origin)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"2015-12-30, -", "2015-12-31, info", "2026-11-22, info"})
    void twentyFiveYearsEndWithTheYear(LocalDate asOf, String severity) {
        Records record = dated(LocalDate.of(1990, 3, 2), new DeclassifyOn.Indefinite("OADR", false, null, "OADR"));
        assertThat(severity("DECL-19", record, asOf)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"1999-06-04, -", "1999-06-05, warning"})
    void aReviewIsDueOnItsDay(LocalDate asOf, String severity) {
        var day = new WrittenDate(LocalDate.of(1999, 6, 5), WrittenDate.Form.MONTH_FIRST, true);
        Records record = dated(LocalDate.of(1979, 3, 2), new DeclassifyOn.Review(day, "RDS-4 6/5/99"));
        assertThat(severity("DECL-22", record, asOf)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "Poloff J. Roe, S, info",
        "Poloff J. Roe, C, info",
        "DCM J. Roe, S, -",
        "DCM J. Roe, TS, info",
        "Acting DCM J. Roe, TS, -",
        "A/DCM J. Roe, TS, -",
        "CDA J. Roe, TS, -",
        "Ambassador J. Roe, TS, -",
        "J. Roe; Chief of Consular Affairs, S, -",
    })
    void aPositionGoesWithTheLevel(String classifiedBy, String level, String severity) {
        ClassificationLevel banner = ClassificationLevel.ofSymbol(level).orElseThrow();
        Records record = Records.confidential()
                .banner(Records.banner(banner, Control.NONE, banner.words()))
                .authority(new ClassificationAuthority(
                        classifiedBy, Naming.NAME_AND_POSITION, null, "1.4", List.of("d"), false, false))
                .paragraphs(level);
        assertThat(severity("AUTH-09", record, LocalDate.of(2009, 3, 2))).isEqualTo(severity);
    }

    private static Records dated(LocalDate origin, DeclassifyOn instruction) {
        boolean early = instruction.day().filter(day -> !day.isAfter(origin)).isPresent();
        return Records.confidential()
                .paragraphs("C")
                .origin(origin)
                .declassification(Records.instruction(null, instruction, early ? Doubt.NOT_AFTER_ORIGIN : Doubt.NONE));
    }

    private static DeclassifyOn on(LocalDate day) {
        return new DeclassifyOn.OnDate(new WrittenDate(day, WrittenDate.Form.MONTH_FIRST, false), "x");
    }

    private static String severity(String rule, Records record, LocalDate asOf) {
        Document document = record.document();
        return engine.check(document, DocumentLevels.of(document, asOf)).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::severity)
                .map(found -> found.symbol())
                .findFirst()
                .orElse("-");
    }
}
