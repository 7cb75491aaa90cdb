package io.portmark.report.terminal;

import io.portmark.document.ReadResult.Unreadable;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.FindingCounts;
import io.portmark.rule.Severity;
import org.jspecify.annotations.Nullable;

/** The findings of {@code check} for a person at a terminal, grouped by file. */
public final class FindingsText {
    private static final int DETAIL = 3;

    private final CheckReport report;
    private final Terminal terminal;
    private final Sheet sheet;

    private FindingsText(CheckReport report, Terminal terminal) {
        this.report = report;
        this.terminal = terminal;
        this.sheet = new Sheet(terminal);
    }

    /**
     * The report, ending with a line break.
     *
     * @param failOn the severity from which on findings fail, null where none does
     */
    public static String of(CheckReport report, @Nullable Severity failOn, Terminal terminal) {
        return new FindingsText(report, terminal).write(failOn);
    }

    private String write(@Nullable Severity failOn) {
        report.documents().forEach(this::addDocument);
        report.unreadable().forEach(this::addUnreadable);
        sheet.hanging(counts() + ". " + exit(failOn), 1).end();
        if (report.tool().trusted()) {
            sheet.hanging("The rules of this run are an agency's own, without restrictions (--trust-rules).", 1)
                    .end();
        }
        return sheet.toString();
    }

    private void addDocument(CheckedDocument checked) {
        DocumentHead head = new DocumentHead(terminal, checked);
        sheet.opposed(head.title(), terminal.dim("as of " + checked.levels().asOf()));
        sheet.hanging(head.summary(), 1).end();
        sheet.add(terminal.dim(head.dialect())).end().end();
        if (checked.findings().isEmpty()) {
            sheet.to(DETAIL)
                    .add(terminal.sign(Sign.OK) + " No findings. "
                            + Words.count(checked.document().portions().size(), "portion") + " checked.")
                    .end();
        } else {
            new FindingRows(terminal)
                    .add(sheet, checked.findings(), checked.document().source());
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
                + Words.count(counts.infos(), "note");
    }

    private String exit(@Nullable Severity failOn) {
        int code = report.exitCode(failOn);
        return "Exit code " + code + ": " + why(code, failOn) + ".";
    }

    private String why(int code, @Nullable Severity failOn) {
        if (code == 2) {
            int inputs = report.unreadable().size() + report.partlyChecked();
            return Words.count(inputs, "input") + " could not be read or not be fully checked";
        }
        if (failOn == null) {
            return "no finding was asked to fail";
        }
        return (code == 0 ? "nothing" : Words.number(report.counts().atLeast(failOn))) + " at or above "
                + failOn.word();
    }
}
