package io.portmark.report.terminal;

import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.report.Baseline;
import io.portmark.report.CheckedDocument;
import io.portmark.report.Snippets;
import io.portmark.report.Waiver;
import io.portmark.rule.Finding;
import io.portmark.rule.Fix;
import io.portmark.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final TextView view;
    private final Places places;
    private final int messageColumn;

    FindingRows(Terminal terminal, TextView view) {
        this.terminal = terminal;
        this.view = view;
        this.places = new Places(terminal);
        this.messageColumn = terminal.width() < NARROW ? RULE : MESSAGE;
    }

    /**
     * Adds findings on a release, heaviest first, else in their order.
     *
     * @param source the text in which they have their places; null where they have none
     */
    void add(Sheet sheet, List<Finding> findings, @Nullable SourceText source) {
        for (Finding finding : sorted(findings)) {
            row(sheet, severity(finding.severity()), finding, source, finding.message());
            addReasons(sheet, finding);
        }
    }

    /** Adds findings of a document, heaviest first, else in their order, waived ones last. */
    void add(Sheet sheet, CheckedDocument checked, List<Finding> findings, Baseline.@Nullable Comparison comparison) {
        for (Finding finding : sorted(findings)) {
            if (checked.waiver(finding).isEmpty()) {
                boolean isNew = comparison != null && comparison.isNew(finding, checked);
                add(sheet, finding, checked, isNew);
            }
        }
        for (Finding finding : sorted(findings)) {
            Optional<Waiver> waiver = checked.waiver(finding);
            if (waiver.isPresent()) {
                addWaived(sheet, finding, checked, waiver.get());
            }
        }
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    private void add(Sheet sheet, Finding finding, CheckedDocument checked, boolean isNew) {
        SourceText source = checked.document().source();
        row(sheet, severity(finding.severity()), finding, source, (isNew ? "New: " : "") + finding.message());
        snippet(finding, checked).ifPresent(text -> hang(sheet, "| " + text));
        addReasons(sheet, finding);
    }

    private void addReasons(Sheet sheet, Finding finding) {
        Fix fix = finding.fix();
        if (fix != null && (view.verbose() || finding.severity() != Severity.INFO)) {
            hang(sheet, fix.text());
        }
        if (view.verbose()) {
            finding.because().forEach(reason -> hang(sheet, "Because: " + reason));
            if (!finding.authority().isEmpty()) {
                hang(sheet, "Authority: " + finding.authority());
            }
        }
    }

    private void addWaived(Sheet sheet, Finding finding, CheckedDocument checked, Waiver waiver) {
        row(
                sheet,
                terminal.dim(terminal.sign(Sign.APART) + " waived"),
                finding,
                checked.document().source(),
                finding.message());
        hang(sheet, "Waived by %s until %s: %s".formatted(waiver.owner(), waiver.expiry(), waiver.reason()));
    }

    private void row(Sheet sheet, String word, Finding finding, @Nullable SourceText source, String words) {
        String place = place(finding);
        boolean placeFits = Sheet.length(place) < LINE - PLACE;
        sheet.to(SEVERITY).add(word).to(RULE).add(terminal.clean(finding.rule()));
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
        String message = terminal.clean(words);
        sheet.hanging(placeFits ? message : message + " " + place, messageColumn)
                .end();
    }

    private void hang(Sheet sheet, String text) {
        for (String line : Sheet.wrap(terminal.clean(text), terminal.width() - messageColumn)) {
            sheet.to(messageColumn).add(terminal.dim(line)).end();
        }
    }

    /** The marks at the place of an error or a warning; a note is short. */
    private Optional<String> snippet(Finding finding, CheckedDocument checked) {
        boolean wanted = view.snippets() == Snippets.FULL || finding.severity() != Severity.INFO;
        return !wanted ? Optional.empty() : view.snippets().of(checked, finding);
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
