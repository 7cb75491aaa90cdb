package io.portmark.report.terminal;

import io.portmark.document.ReadResult.Unreadable;
import io.portmark.report.Baseline;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.FindingCounts;
import io.portmark.rule.Finding;
import io.portmark.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of {@code check} for a person at a terminal, grouped by file. */
public final class FindingsText {
    private static final int DETAIL = 3;
    private static final int RULE = 14;
    private static final int PLACE = 23;
    private static final int RECORD = 37;

    private final CheckReport report;
    private final @Nullable Severity failOn;
    private final Terminal terminal;
    private final TextView view;
    private final Sheet sheet;

    private FindingsText(CheckReport report, @Nullable Severity failOn, Terminal terminal, TextView view) {
        this.report = report;
        this.failOn = failOn;
        this.terminal = terminal;
        this.view = view;
        this.sheet = new Sheet(terminal);
    }

    /** The report as {@link TextView#USUAL} shows it. */
    public static String of(CheckReport report, @Nullable Severity failOn, Terminal terminal) {
        return of(report, failOn, terminal, TextView.USUAL);
    }

    /**
     * The report, ending with a line break; empty where it is to be quiet and nothing fails.
     *
     * @param failOn the severity from which on findings fail, null where none does
     */
    public static String of(CheckReport report, @Nullable Severity failOn, Terminal terminal, TextView view) {
        return view.quiet() && report.exitCode(failOn) == 0
                ? ""
                : new FindingsText(report, failOn, terminal, view).write();
    }

    private String write() {
        report.documents().forEach(this::addDocument);
        report.unreadable().forEach(this::addUnreadable);
        Baseline.Comparison comparison = report.comparison();
        if (comparison != null && !view.quiet()) {
            addComparison(comparison);
        }
        sheet.hanging(counts() + ". " + exit(), 1).end();
        if (report.tool().trusted()) {
            sheet.hanging("The rules of this run are an agency's own, without restrictions (--trust-rules).", 1)
                    .end();
        }
        if (!view.quiet()) {
            view.next()
                    .ifPresent(command ->
                            sheet.add("Why: " + terminal.clean(command)).end());
        }
        return sheet.toString();
    }

    private List<Finding> shown(CheckedDocument checked) {
        if (!view.quiet()) {
            return checked.findings();
        }
        Baseline.Comparison comparison = report.comparison();
        return checked.standing().stream()
                .filter(finding -> failOn != null && finding.severity().isAtLeast(failOn))
                .filter(finding -> comparison == null || comparison.isNew(finding, checked))
                .toList();
    }

    private void addComparison(Baseline.Comparison comparison) {
        int fresh = report.counting().all();
        for (Baseline.Entry entry : comparison.fixed()) {
            String place = entry.portion() == null ? "" : new Places(terminal).of(List.of(entry.portion()));
            sheet.to(DETAIL)
                    .add(terminal.dim(terminal.sign(Sign.OK) + " fixed"))
                    .to(RULE)
                    .add(terminal.clean(entry.rule()))
                    .to(PLACE)
                    .add(place)
                    .to(RECORD)
                    .add(terminal.clean(entry.record()))
                    .end();
        }
        String gone = comparison.notChecked() == 0
                ? ""
                : ", %s of records not checked this time".formatted(comparison.notChecked());
        sheet.hanging(
                        "Against %s: %s new, %s unchanged, %s fixed%s."
                                .formatted(
                                        terminal.clean(comparison.file()),
                                        Words.number(fresh),
                                        Words.number(report.counts().all() - fresh),
                                        Words.number(comparison.fixed().size()),
                                        gone),
                        1)
                .end();
    }

    private void addDocument(CheckedDocument checked) {
        List<Finding> findings = shown(checked);
        if (view.quiet() && findings.isEmpty() && checked.fullyChecked()) {
            return;
        }
        DocumentHead head = new DocumentHead(terminal, checked);
        sheet.opposed(head.title(), terminal.dim("as of " + checked.levels().asOf()));
        sheet.hanging(head.summary(), 1).end();
        sheet.add(terminal.dim(head.dialect())).end().end();
        if (findings.isEmpty()) {
            sheet.to(DETAIL)
                    .add(terminal.sign(Sign.OK) + " No findings. "
                            + Words.count(checked.document().portions().size(), "portion") + " checked.")
                    .end();
        } else {
            new FindingRows(terminal, view).add(sheet, checked, findings, report.comparison());
        }
        sheet.end();
    }

    private void addUnreadable(Unreadable unreadable) {
        String reason = terminal.sign(Sign.ERROR) + " NOT CHECKED";
        sheet.add(terminal.bold(terminal.clean(unreadable.name())))
                .add("   " + terminal.reversed(reason) + "   "
                        + unreadable.reason().symbol())
                .end();
        sheet.hanging(terminal.clean(unreadable.detail()), DETAIL).end().end();
    }

    private String counts() {
        FindingCounts counts = report.counts();
        String documents = Words.count(report.documents().size(), "document");
        if (!report.unreadable().isEmpty()) {
            documents += ", " + report.unreadable().size() + " not checked";
        }
        String errors = Words.count(counts.errors(), "error");
        String warnings = Words.count(counts.warnings(), "warning");
        return documents + ": "
                + (counts.errors() > 0 ? terminal.reversed(errors) : errors) + ", "
                + (counts.warnings() > 0 ? terminal.look(warnings) : warnings) + ", "
                + Words.count(counts.infos(), "note")
                + (report.waived() == 0 ? "" : ", " + report.waived() + " waived");
    }

    private String exit() {
        int code = report.exitCode(failOn);
        return "Exit code " + code + ": " + why(code) + ".";
    }

    private String why(int code) {
        if (code == 2) {
            int inputs = report.unreadable().size() + report.partlyChecked();
            return Words.count(inputs, "input") + " could not be read or not be fully checked";
        }
        if (failOn == null) {
            return "no finding was asked to fail";
        }
        return (code == 0 ? "nothing" : Words.number(report.counting().atLeast(failOn)))
                + (report.comparison() == null ? " at or above " : " new at or above ")
                + failOn.word();
    }
}
