package io.portmark.report.json;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.portmark.document.Span;
import io.portmark.report.Baseline;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.Fingerprint;
import io.portmark.report.Waiver;
import io.portmark.rule.Finding;
import io.portmark.rule.Fix;
import java.io.BufferedWriter;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings as CSV (RFC 4180, UTF-8, LF), a row each, for spreadsheets. A cell that a spreadsheet would take for a formula gets
 * an apostrophe in front: file names come from outside.
 */
public final class FindingsCsv implements Flushable {
    private static final List<String> HEAD = List.of(
            "source",
            "mrn",
            "rule",
            "severity",
            "portion",
            "line",
            "column",
            "message",
            "authority",
            "fingerprint",
            "fix",
            "safe",
            "suppressed",
            "baseline");

    private final CsvWriter csv;

    /** Writes the head. The stream is never closed; flush at the end. */
    public FindingsCsv(OutputStream out) {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        csv.writeRecord(HEAD);
    }

    /** Writes the findings of a document in their order. A finding on several portions lists them with spaces between. */
    public void add(CheckedDocument checked) {
        add(checked, null);
    }

    /** The same, each finding with how it stands to an earlier check. */
    public void add(CheckedDocument checked, Baseline.@Nullable Comparison comparison) {
        for (Finding finding : checked.findings()) {
            csv.writeRecord(row(checked, comparison, finding).stream()
                    .map(FindingsCsv::harmless)
                    .toList());
        }
    }

    /**
     * Writes what comparing a record with others has shown. Such a row has no line and column.
     *
     * @param identity what fingerprints call the record
     */
    public void add(String source, @Nullable String mrn, String identity, List<Finding> compared) {
        for (Finding finding : compared) {
            csv.writeRecord(List.of(
                            source,
                            mrn == null ? "" : mrn,
                            finding.rule(),
                            finding.severity().symbol(),
                            finding.portion() == null ? String.join(" ", finding.portions()) : finding.portion(),
                            "",
                            "",
                            finding.message(),
                            finding.authority(),
                            Fingerprint.of(finding, identity))
                    .stream()
                    .map(FindingsCsv::harmless)
                    .toList());
        }
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    /** Writes all of a check. The stream is flushed, not closed. */
    public static void write(CheckReport report, OutputStream out) throws IOException {
        var table = new FindingsCsv(out);
        report.documents().forEach(checked -> table.add(checked, report.comparison()));
        table.flush();
    }

    private static List<String> row(
            CheckedDocument checked, Baseline.@Nullable Comparison comparison, Finding finding) {
        Fix fix = finding.fix();
        String mrn = checked.document().mrn();
        String portion = finding.portion();
        Span span = finding.span();
        var source = checked.document().source();
        return List.of(
                checked.source(),
                mrn == null ? "" : mrn,
                finding.rule(),
                finding.severity().symbol(),
                portion == null ? String.join(" ", finding.portions()) : portion,
                span == null ? "" : Integer.toString(source.line(span.start())),
                span == null ? "" : Integer.toString(source.column(span.start())),
                finding.message(),
                finding.authority(),
                Fingerprint.of(finding, checked.identity()),
                fix == null ? "" : fix.text(),
                fix == null ? "" : Boolean.toString(fix.safe()),
                checked.waiver(finding).map(Waiver::reason).orElse(""),
                comparison == null ? "" : comparison.isNew(finding, checked) ? "new" : "unchanged");
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
