package io.portmark.report.terminal;

import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.rule.Finding;
import io.portmark.rule.Fix;
import io.portmark.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Findings as rows: severity, rule, place, line, and the message hanging at the right. */
final class FindingRows {
    private static final int SEVERITY = 3;
    private static final int RULE = 14;
    private static final int PLACE = 23;
    private static final int LINE = 37;
    private static final int MESSAGE = 47;
    /** Below this width the message has no room at the right and stands under its row. */
    private static final int NARROW = 80;

    private final Terminal terminal;
    private final Places places;
    private final int messageColumn;

    FindingRows(Terminal terminal) {
        this.terminal = terminal;
        this.places = new Places(terminal);
        this.messageColumn = terminal.width() < NARROW ? RULE : MESSAGE;
    }

    /** Adds the findings, heaviest first, else in their order. */
    void add(Sheet sheet, List<Finding> findings, @Nullable SourceText source) {
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .forEach(finding -> add(sheet, finding, source));
    }

    private void add(Sheet sheet, Finding finding, @Nullable SourceText source) {
        String place = place(finding);
        boolean placeFits = Sheet.length(place) < LINE - PLACE;
        sheet.to(SEVERITY).add(severity(finding.severity())).to(RULE).add(terminal.clean(finding.rule()));
        if (!place.isEmpty()) {
            sheet.to(PLACE).add(placeFits ? place : finding.portions().size() + " portions");
        }
        Span span = finding.span();
        if (span != null && source != null) {
            sheet.to(LINE).add("line " + source.line(span.start()));
        }
        if (messageColumn != MESSAGE) {
            sheet.end();
        }
        String message = terminal.clean(finding.message());
        sheet.hanging(placeFits ? message : message + " " + place, messageColumn)
                .end();
        Fix fix = finding.fix();
        if (fix != null) {
            for (String line : Sheet.wrap(terminal.clean(fix.text()), terminal.width() - messageColumn)) {
                sheet.to(messageColumn).add(terminal.dim(line)).end();
            }
        }
    }

    private String place(Finding finding) {
        String portion = finding.portion();
        return places.of(portion == null ? finding.portions() : List.of(portion));
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR ->
                terminal.reversed(
                        terminal.sign(Sign.ERROR) + " " + severity.word().toUpperCase(Locale.ROOT));
            case WARNING -> terminal.look(terminal.sign(Sign.WARNING) + " " + severity.word());
            case INFO -> terminal.dim(terminal.sign(Sign.NOTE) + " " + severity.word());
        };
    }
}
