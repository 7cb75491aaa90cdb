package io.portmark.report.terminal;

import io.portmark.decide.Audience;
import io.portmark.decide.ReleaseDetermination.Outcome;
import io.portmark.decide.ReleaseDetermination.Status;
import io.portmark.report.FindingCounts;
import io.portmark.report.SampleChecks;
import io.portmark.report.SampleDeterminations;
import io.portmark.report.terminal.DemoTable.Place;
import io.portmark.report.terminal.DemoTable.Row;
import io.portmark.report.terminal.ReleaseReport.Failed;
import io.portmark.report.terminal.ReleaseReport.Refused;
import io.portmark.report.terminal.ReleaseReport.Released;
import io.portmark.rule.Severity;
import io.portmark.testing.SampleReleases;
import java.util.List;

/** Every form that the terminal has, on invented records. */
final class SampleReports {
    private static final List<String> RECORDS =
            List.of("out/internal/05HARBOR2985.ledger.json", "out/internal/05HARBOR2985.verification.json");

    private SampleReports() {}

    static String check(Terminal terminal) {
        return FindingsText.of(SampleChecks.report(), Severity.ERROR, terminal);
    }

    static String released(Terminal terminal) {
        return ReleaseTextReport.of(
                new Released(
                        SampleDeterminations.signed(),
                        Struck.of(SampleReleases.part()),
                        "sealed",
                        List.of(),
                        List.of(
                                SampleDeterminations.clean("05HARBOR2985.pdf", 3000),
                                SampleDeterminations.clean("05HARBOR2985.docx", 1108)),
                        0,
                        List.of("out/public/05HARBOR2985.pdf", "out/public/05HARBOR2985.docx"),
                        RECORDS),
                terminal);
    }

    static String draft(Terminal terminal) {
        return ReleaseTextReport.of(
                new Released(
                        SampleDeterminations.draft(),
                        Struck.of(SampleReleases.part()),
                        "sealed",
                        List.of(SampleChecks.finding(
                                "RLS-22",
                                Severity.WARNING,
                                null,
                                List.of(),
                                "The as-of day is after today.",
                                null,
                                null)),
                        List.of(SampleDeterminations.clean("05HARBOR2985.pdf", 3000)),
                        1.5,
                        List.of("out/draft/05HARBOR2985.pdf"),
                        RECORDS),
                terminal);
    }

    static String refused(Terminal terminal) {
        return ReleaseTextReport.of(
                new Refused(
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
                        "portmark release --level U --profile foia --write-decisions 05HARBOR2985.decisions.yaml"
                                + " 05HARBOR2985.txt"),
                terminal);
    }

    static String failed(Terminal terminal) {
        return ReleaseTextReport.of(
                new Failed(
                        "05HARBOR2985",
                        List.of(
                                SampleDeterminations.clean("05HARBOR2985.docx", 1108),
                                SampleDeterminations.leaking("05HARBOR2985.pdf")),
                        List.of(),
                        RECORDS.subList(1, 2)),
                terminal);
    }

    static String verify(Terminal terminal) {
        return VerifyText.of(
                List.of(
                        SampleDeterminations.clean("05HARBOR2985.docx", 1108),
                        SampleDeterminations.leaking("05HARBOR2985.pdf")),
                terminal);
    }

    static String demo(Terminal terminal) {
        return DemoTable.of(
                "Five sample cables: checked, released at level U, audited. Sample input as found on public sites; no"
                        + " statement on its status.",
                SampleChecks.AS_OF,
                List.of(
                        row("05HARBOR1177", Audience.U, "UNCLAS", 0, 0, Outcome.FULL, Status.DRAFT, 0),
                        row("05HARBOR2985", Audience.C, "CONFIDENTIAL", 3, 0, Outcome.PART, Status.PUBLIC, 4108),
                        row("05HARBOR4281", Audience.C, "CONFIDENTIAL", 0, 0, Outcome.FULL_OF_EXTRACT, Status.DRAFT, 0),
                        row("05HARBOR4285", Audience.SBU, "UNCLAS SENSITIVE", 6, 2, Outcome.PART, Status.PUBLIC, 7926),
                        new Row("record-0001", null, "none", new FindingCounts(1, 0, 0), 1, 0, 0, null, null, 0, 0)),
                List.of(
                        new Place("portmark-demo/public", "2 records as PDF, Word, text", ""),
                        new Place("portmark-demo/audit", "report.html", "open this first")),
                terminal);
    }

    private static Row row(
            String id,
            Audience level,
            String banner,
            int withheld,
            int headings,
            Outcome outcome,
            Status status,
            long looked) {
        return new Row(
                id,
                level,
                banner,
                new FindingCounts(0, withheld == 3 ? 1 : 0, 9),
                15,
                withheld,
                headings,
                outcome,
                status,
                looked,
                0);
    }
}
