package io.portmark.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Declassification.Doubt;
import io.portmark.document.DocumentLevels;
import io.portmark.document.ReadResult.Reason;
import io.portmark.document.ReadResult.Unreadable;
import io.portmark.document.SourceFormat;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.marking.DeclassifyOn;
import io.portmark.marking.WrittenDate;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.SampleChecks;
import io.portmark.report.SampleChecks.Cable;
import io.portmark.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTextTest {
    @Test
    void columnsStandWhereCutFindsThem() {
        String row = FindingsText.of(SampleChecks.report(SampleChecks.confidential()), Severity.ERROR, Terminal.PLAIN)
                .lines()
                .filter(line -> line.contains("SEQ-07"))
                .findFirst()
                .orElseThrow();
        assertThat(row)
                .isEqualTo(
                        "  ▲ warning  SEQ-07   ¶9            line 12   Paragraph ends in mid-sentence. Words may be missing.");
        assertThat(row.indexOf("▲") + 1).isEqualTo(3);
        assertThat(row.indexOf("SEQ-07") + 1).isEqualTo(14);
        assertThat(row.indexOf("¶9") + 1).isEqualTo(23);
        assertThat(row.indexOf("line 12") + 1).isEqualTo(37);
        assertThat(row.indexOf("Paragraph") + 1).isEqualTo(47);
    }

    @ParameterizedTest
    @CsvSource({"ERROR,0,nothing at or above error", "WARNING,1,1 at or above warning", "INFO,1,5 at or above note"})
    void theLastLineSaysTheExitCodeAndWhy(Severity failOn, int code, String why) {
        CheckReport report = SampleChecks.report(SampleChecks.confidential());
        assertThat(FindingsText.of(report, failOn, Terminal.PLAIN))
                .endsWith("1 document: 0 errors, 1 warning, 4 notes. Exit code %s: %s.\n".formatted("" + code, why));
        assertThat(report.exitCode(failOn)).isEqualTo(code);
    }

    @Test
    void neverMeansNever() {
        CheckReport report = SampleChecks.report(SampleChecks.sensitive());
        assertThat(report.exitCode(null)).isZero();
        assertThat(FindingsText.of(report, null, Terminal.PLAIN)).endsWith("no finding was asked to fail.\n");
    }

    @Test
    void anInputThatCouldNotBeReadIsTwoWhateverElseWentWell() {
        CheckReport report = new CheckReport(
                SampleChecks.TOOL,
                SampleChecks.AS_OF,
                List.of(),
                List.of(new Unreadable("x.pdf", Reason.ENCRYPTED, "The file is encrypted. Give its password.")));
        assertThat(report.exitCode(null)).isEqualTo(2);
    }

    @Test
    void aDocumentThatWasNotFullyCheckedIsTwo() {
        CheckedDocument whole = SampleChecks.confidential();
        CheckReport report = SampleChecks.report(
                new CheckedDocument(SourceFormat.TEXT, whole.document(), whole.levels(), whole.findings(), false));
        assertThat(report.exitCode(null)).isEqualTo(2);
        assertThat(FindingsText.of(report, null, Terminal.PLAIN))
                .containsPattern("Not\\sfully\\schecked\\.")
                .contains("Exit code 2");
    }

    @Test
    void aFileNameCanNotWriteToTheTerminal() {
        var document = new Cable("a\u001b[2J\u202Etxt.exe\n\u0007.txt", "1. x\n").build(false);
        var checked = new CheckedDocument(
                SourceFormat.TEXT, document, DocumentLevels.of(document, SampleChecks.AS_OF), List.of(), true);
        String text = FindingsText.of(SampleChecks.report(checked), null, Terminal.PLAIN);
        assertThat(text).startsWith("a?[2J?txt.exe??.txt   ");
    }

    @ParameterizedTest
    @CsvSource({"NONE,reached", "NOT_AFTER_ORIGIN,in doubt", "CONTRADICTED,in doubt"})
    void aDateInDoubtIsNotReached(Doubt doubt, String words) {
        var document = new Cable("a.txt", "E.O. 12958: DECL: 08/18/2015\n1. (C) x\n")
                .banner(ClassificationLevel.CONFIDENTIAL, Control.NONE, "CONFIDENTIAL")
                .declassify(
                        new DeclassifyOn.OnDate(
                                new WrittenDate(LocalDate.of(2015, 8, 18), WrittenDate.Form.MONTH_FIRST, false),
                                "08/18/2015"),
                        doubt)
                .build(false);
        var checked = new CheckedDocument(
                SourceFormat.TEXT, document, DocumentLevels.of(document, SampleChecks.AS_OF), List.of(), true);
        assertThat(FindingsText.of(SampleChecks.report(checked), null, Terminal.PLAIN))
                .contains("Declassify on 2015-08-18, " + words)
                .contains(doubt == Doubt.NONE ? "1 (C) now (U)." : "1 (C).");
    }

    @Test
    void aNarrowTerminalPutsTheMessageUnderItsRow() {
        String text =
                FindingsText.of(SampleChecks.report(SampleChecks.confidential()), null, new Terminal(60, false, true));
        assertThat(text.lines()).allMatch(line -> line.length() <= 60);
        assertThat(text).contains("\n             Paragraph ends in mid-sentence.");
    }
}
