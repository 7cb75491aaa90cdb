package io.portmark.report.terminal;

import io.portmark.decide.Audience;
import io.portmark.decide.ReleaseDetermination;
import io.portmark.decide.ReleaseDetermination.Status;
import io.portmark.decide.ReleasedText;
import io.portmark.report.terminal.ReleaseReport.Failed;
import io.portmark.report.terminal.ReleaseReport.Refused;
import io.portmark.report.terminal.ReleaseReport.Released;
import io.portmark.verify.Verification;
import java.util.List;

/** What came of a release, for a person at a terminal. */
public final class ReleaseTextReport {
    private static final int INDENT = 3;
    private static final int VALUE = 16;
    private static final int ADVICE = 23;
    private static final int OPTION = 66;
    private static final int COMMAND = 7;

    private final Terminal terminal;
    private final Sheet sheet;

    private ReleaseTextReport(Terminal terminal) {
        this.terminal = terminal;
        this.sheet = new Sheet(terminal);
    }

    /** The report of one record, ending with a line break. */
    public static String of(ReleaseReport report, Terminal terminal) {
        ReleaseTextReport text = new ReleaseTextReport(terminal);
        if (report instanceof Released released) {
            text.addReleased(released);
        } else if (report instanceof Refused refused) {
            text.addRefused(refused);
        } else if (report instanceof Failed failed) {
            text.addFailed(failed);
        }
        return text.sheet.toString();
    }

    private void addReleased(Released released) {
        ReleaseDetermination determination = released.determination();
        boolean draft = determination.status() == Status.DRAFT;
        String title = name(released) + "   "
                + terminal.bold(determination.outcome().stamp()) + "   level " + terminal.chip(determination.level())
                + ", profile " + determination.profile().symbol() + ", " + terminal.clean(released.layout());
        sheet.opposed(
                title, draft ? terminal.look(ReleasedText.DRAFT_LABEL) : terminal.dim("as of " + determination.asOf()));
        addDeterminations(released, determination);
        new FindingRows(terminal, TextView.USUAL).add(sheet, released.findings(), null);
        sheet.end();
        String aside = draft ? "    each page labelled " + ReleasedText.DRAFT_LABEL : "";
        addPaths(released.files(), aside);
        addPaths(released.records(), "");
        if (draft) {
            addWayOut(determination);
        }
    }

    private void addDeterminations(Released released, ReleaseDetermination determination) {
        DeterminationWords words = new DeterminationWords(terminal, determination);
        row(Sign.RELEASED, "released", words.released());
        row(Sign.WITHHELD, "withheld", words.withheld());
        row(Sign.APART, "struck", words.struck(released.struck()));
        row(Sign.APART, "left out", words.leftOut());
        List<Verification> files = released.verifications();
        if (!files.isEmpty()) {
            row(Sign.OK, "verified", verified(files) + ". Residual bits " + bits(released.residualBits()));
        }
    }

    private String verified(List<Verification> files) {
        long looked = files.stream().mapToLong(Verification::looked).sum();
        long found = files.stream().mapToLong(Verification::found).sum();
        long checks = files.stream().mapToLong(file -> file.checks().size()).sum();
        boolean alike = files.stream()
                .allMatch(f -> f.checks().size() == files.get(0).checks().size());
        return Words.count(files.size(), "file") + ", "
                + (alike ? Words.count(checks / files.size(), "check") : Words.count(checks, "check"))
                + (alike && files.size() > 1 ? " each" : "") + ": looked at "
                + Words.count(looked, "place") + ", found "
                + terminal.bold(Words.number(found));
    }

    private void addWayOut(ReleaseDetermination determination) {
        String start = "To make it public:";
        if (determination.level() != Audience.U) {
            return;
        }
        if (determination.reviewer() == null) {
            sheet.to(INDENT).add(start);
            option("name a reviewer", "--reviewer \"NAME, POSITION\"");
            start = "";
        }
        if (determination.declassifiedOn() != null && !determination.lapseConfirmed()) {
            sheet.to(INDENT)
                    .add(start)
                    .to(ADVICE)
                    .add("confirm that no extension or")
                    .end();
            option("reclassification of the record exists", "--confirm-lapse");
        }
    }

    private void option(String advice, String option) {
        sheet.to(ADVICE).add(advice).to(OPTION).add(option).end();
    }

    private void addRefused(Refused refused) {
        String sign = terminal.reversed(terminal.sign(Sign.ERROR) + " REFUSED");
        sheet.hanging(
                        name(refused) + "   " + sign + "   " + terminal.clean(refused.reason())
                                + " Nothing was written.",
                        1)
                .end();
        new FindingRows(terminal, TextView.USUAL).add(sheet, refused.findings(), null);
        if (!refused.advice().isEmpty()) {
            sheet.hanging(terminal.clean(refused.advice()), INDENT).end();
        }
        if (!refused.command().isEmpty()) {
            addCommand(terminal.clean(refused.command()));
        }
    }

    private void addFailed(Failed failed) {
        String sign = terminal.reversed(terminal.sign(Sign.ERROR) + " NOT RELEASED");
        long bad =
                failed.verifications().stream().filter(file -> !file.passed()).count();
        sheet.hanging(
                        name(failed) + "   " + sign + "   "
                                + (bad == 0
                                        ? "A rule of releases forbids it."
                                        : Words.count(bad, "file") + " did not pass the verification.")
                                + " No file was moved into place.",
                        1)
                .end();
        VerifyText.addFailed(sheet, terminal, failed.verifications());
        new FindingRows(terminal, TextView.USUAL).add(sheet, failed.findings(), null);
        sheet.end();
        addPaths(failed.records(), "");
    }

    /** Paths of one folder and record stand in a line: out/public/X.pdf   .docx   .txt */
    private void addPaths(List<String> paths, String aside) {
        String stem = "";
        for (String path : paths) {
            String next = stem(path);
            if (next.equals(stem)) {
                sheet.add("   " + terminal.clean(path.substring(stem.length())));
            } else {
                if (!stem.isEmpty()) {
                    sheet.end();
                }
                sheet.to(INDENT).add(terminal.clean(path));
                stem = next;
            }
        }
        if (!stem.isEmpty()) {
            sheet.add(aside).end();
        }
    }

    private static String stem(String path) {
        int name = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
        int dot = path.indexOf('.', name);
        return dot < 0 ? path : path.substring(0, dot);
    }

    private void addCommand(String command) {
        List<String> lines = Sheet.wrap(command, terminal.width() - COMMAND - 3);
        for (int i = 0; i < lines.size(); i++) {
            String more = i + 1 < lines.size() ? " \\" : "";
            sheet.to(i == 0 ? COMMAND : COMMAND + 2).add(lines.get(i) + more).end();
        }
    }

    private void row(Sign sign, String name, String value) {
        if (!value.isEmpty()) {
            sheet.to(INDENT)
                    .add(terminal.sign(sign) + " " + name)
                    .hanging(value, VALUE)
                    .end();
        }
    }

    private String name(ReleaseReport report) {
        return terminal.bold(terminal.clean(report.recordId()));
    }

    private static String bits(double bits) {
        return bits == Math.rint(bits) ? Words.number((long) bits) : String.format(java.util.Locale.ROOT, "%.1f", bits);
    }
}
