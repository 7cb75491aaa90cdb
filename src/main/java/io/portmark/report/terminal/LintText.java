package io.portmark.report.terminal;

import io.portmark.document.ReadResult.Unreadable;
import io.portmark.document.ReleaseStamp;
import io.portmark.document.ReleaseStamp.Kind;
import io.portmark.report.LintReport;
import io.portmark.report.LintReport.LintedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code verify --lint} found, for a person at a terminal. */
public final class LintText {
    private static final int INDENT = 3;
    private static final int VALUE = 22;

    private final Terminal terminal;
    private final Sheet sheet;

    private LintText(Terminal terminal) {
        this.terminal = terminal;
        this.sheet = new Sheet(terminal);
    }

    /** The report, ending with a line break. */
    public static String of(LintReport report, Terminal terminal) {
        var text = new LintText(terminal);
        report.files().forEach(text::add);
        report.unreadable().forEach(text::add);
        text.end(report);
        return text.sheet.toString();
    }

    private void add(LintedFile file) {
        String verdict = file.isFlagged()
                ? terminal.reversed(terminal.sign(Sign.ERROR) + " FLAGGED")
                : terminal.sign(Sign.OK) + " no error";
        sheet.hanging(
                        terminal.bold(terminal.clean(file.source().name())) + "   " + verdict + "   "
                                + Words.count(file.pages(), "page") + ", "
                                + Words.count(file.stamps().size(), "stamp"),
                        1)
                .end();
        for (Kind kind : Kind.values()) {
            List<ReleaseStamp> stamps =
                    file.stamps().stream().filter(it -> it.kind() == kind).toList();
            if (kind == Kind.PAGE || kind == Kind.MARGIN || kind == Kind.DELETION || kind == Kind.LEGEND) {
                together(kind, stamps);
            } else {
                stamps.forEach(stamp -> row(
                        name(kind),
                        words(stamp),
                        file.source().line(stamp.span().start())));
            }
        }
        new FindingRows(terminal, TextView.USUAL).add(sheet, file.findings(), file.source());
        sheet.end();
    }

    /** What stands on every page is counted, and its codes are told once. */
    private void together(Kind kind, List<ReleaseStamp> stamps) {
        if (stamps.isEmpty()) {
            return;
        }
        List<String> codes =
                stamps.stream().flatMap(it -> it.codes().stream()).distinct().toList();
        ReleaseStamp first = stamps.get(0);
        String what = kind == Kind.PAGE ? numbers(first) : String.join(", ", codes);
        row(name(kind), Words.number(stamps.size()) + (what.isEmpty() ? "" : ": " + what), 0);
    }

    private static String numbers(ReleaseStamp stamp) {
        List<String> parts = new ArrayList<>();
        if (stamp.caseNumber() != null) {
            parts.add("case " + stamp.caseNumber());
        }
        if (stamp.documentNumber() != null) {
            parts.add("document " + stamp.documentNumber());
        }
        if (stamp.date() != null) {
            parts.add(stamp.date().toString());
        }
        return String.join(", ", parts);
    }

    private static String name(Kind kind) {
        return kind.symbol().replace('-', ' ');
    }

    private static String words(ReleaseStamp stamp) {
        List<String> parts = new ArrayList<>();
        if (stamp.determination() != null) {
            parts.add(stamp.determination().name().toLowerCase(Locale.ROOT));
        }
        if (stamp.classification() != null) {
            parts.add(stamp.classification().words());
        }
        if (!stamp.reason().isEmpty()) {
            parts.add("reason " + String.join(", ", stamp.reason()));
        }
        if (stamp.declassifyOn() != null) {
            parts.add("until " + stamp.declassifyOn());
        }
        if (!stamp.codes().isEmpty()) {
            parts.add(String.join(", ", stamp.codes()));
        }
        if (stamp.by() != null) {
            parts.add("by " + stamp.by());
        }
        String numbers = numbers(stamp);
        if (!numbers.isEmpty()) {
            parts.add(numbers);
        }
        return String.join("; ", parts);
    }

    private void row(String name, String value, int line) {
        String place = line > 0 ? "line " + line + ": " : "";
        sheet.to(INDENT).add(name).hanging(terminal.clean(place + value), VALUE).end();
    }

    private void add(Unreadable unreadable) {
        sheet.add(terminal.bold(terminal.clean(unreadable.name())) + "   "
                        + terminal.reversed(terminal.sign(Sign.ERROR) + " NOT READ") + "   "
                        + unreadable.reason().symbol())
                .end();
        sheet.hanging(terminal.clean(unreadable.detail()), INDENT).end().end();
    }

    private void end(LintReport report) {
        int code = report.exitCode();
        String why = switch (code) {
            case 0 -> "no stamp is wrong";
            case 1 -> Words.count(report.flagged(), "file") + " flagged";
            default -> Words.count(report.unreadable().size(), "file") + " could not be read";
        };
        sheet.add(Words.count(report.files().size(), "file") + ". Exit code " + code + ": " + why + ".")
                .end();
    }
}
