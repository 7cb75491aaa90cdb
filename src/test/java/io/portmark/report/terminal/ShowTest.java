package io.portmark.report.terminal;

import io.portmark.decide.*;
import io.portmark.decide.ReleaseDetermination.*;
import io.portmark.report.*;
import io.portmark.rule.*;
import io.portmark.testing.SampleReleases;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShowTest {
    @Test
    void show() {
        for (Terminal t : List.of(Terminal.PLAIN, new Terminal(100, false, false), new Terminal(64, true, true))) {
            System.out.println(FindingsText.of(SampleChecks.report(), Severity.ERROR, t));
            System.out.println(ReleaseTextReport.of(
                    new ReleaseReport.Released(
                            SampleDeterminations.signed(),
                            Struck.of(SampleReleases.part()),
                            "sealed",
                            List.of(),
                            List.of(
                                    SampleDeterminations.clean("05HARBOR2985.pdf", 3000),
                                    SampleDeterminations.clean("05HARBOR2985.docx", 1108)),
                            0,
                            List.of("out/public/05HARBOR2985.pdf", "out/public/05HARBOR2985.docx"),
                            List.of(
                                    "out/internal/05HARBOR2985.ledger.json",
                                    "out/internal/05HARBOR2985.verification.json")),
                    t));
            System.out.println(ReleaseTextReport.of(
                    new ReleaseReport.Released(
                            SampleDeterminations.draft(),
                            Struck.of(SampleReleases.part()),
                            "sealed",
                            List.of(),
                            List.of(SampleDeterminations.clean("05HARBOR2985.pdf", 3000)),
                            0,
                            List.of("out/draft/05HARBOR2985.pdf"),
                            List.of(
                                    "out/internal/05HARBOR2985.ledger.json",
                                    "out/internal/05HARBOR2985.verification.json")),
                    t));
            System.out.println(ReleaseTextReport.of(
                    new ReleaseReport.Refused(
                            "05HARBOR2985",
                            "3 withheld paragraphs have no exemption code.",
                            List.of(SampleChecks.finding(
                                    "RLS-02",
                                    Severity.ERROR,
                                    null,
                                    List.of("2", "4", "13"),
                                    "No exemption is shown. SBU is no exemption (RLS-14).",
                                    null,
                                    null)),
                            "Choose the codes in this file, then release with --decisions:",
                            "portmark release --level U --profile foia --write-decisions 05ALMATY2985.decisions.yaml 05ALMATY2985.txt"),
                    t));
            System.out.println(ReleaseTextReport.of(
                    new ReleaseReport.Failed(
                            "05HARBOR2985",
                            List.of(
                                    SampleDeterminations.clean("05HARBOR2985.docx", 1108),
                                    SampleDeterminations.leaking("05HARBOR2985.pdf")),
                            List.of("out/internal/05HARBOR2985.verification.json")),
                    t));
            System.out.println(VerifyText.of(
                    List.of(
                            SampleDeterminations.clean("05HARBOR2985.docx", 1108),
                            SampleDeterminations.leaking("05HARBOR2985.pdf")),
                    t));
            System.out.println(DemoTable.of(
                    "Five sample cables: checked, released at level U, audited. Sample input as found on public sites; no statement on its status.",
                    SampleChecks.AS_OF,
                    List.of(
                            new DemoTable.Row(
                                    "05ALMATY4285",
                                    Audience.SBU,
                                    "UNCLAS SENSITIVE",
                                    new FindingCounts(0, 1, 2),
                                    28,
                                    6,
                                    2,
                                    Outcome.PART,
                                    Status.PUBLIC,
                                    7926,
                                    0),
                            new DemoTable.Row(
                                    "05ALMATY4281",
                                    Audience.C,
                                    "CONFIDENTIAL",
                                    new FindingCounts(0, 0, 2),
                                    9,
                                    0,
                                    0,
                                    Outcome.FULL_OF_EXTRACT,
                                    Status.DRAFT,
                                    0,
                                    0)),
                    List.of(
                            new DemoTable.Place("portmark-demo/audit", "report.html", "open this first"),
                            new DemoTable.Place("portmark-demo/public", "2 records as PDF, Word, text", "")),
                    t));
        }
    }
}
