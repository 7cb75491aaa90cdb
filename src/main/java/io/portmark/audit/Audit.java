package io.portmark.audit;

import io.portmark.pipeline.CheckSettings;
import io.portmark.pipeline.Checker;
import io.portmark.pipeline.Comparison;
import io.portmark.pipeline.InOrder;
import io.portmark.pipeline.Sources;
import io.portmark.report.AuditSummary;
import io.portmark.report.AuditTally;
import io.portmark.report.CheckedDocument;
import io.portmark.report.json.FindingsCsv;
import io.portmark.report.json.FindingsJson;
import io.portmark.report.json.RunJson;
import io.portmark.report.json.SummaryJson;
import io.portmark.report.page.AuditReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/** Checks a collection on one machine and writes its compliance report. Documents come and go one by one; counts stay, and a line's worth of facts of each for the comparison. */
public final class Audit {
    private Audit() {}

    /** The files of an earlier audit in that folder. */
    public static List<Path> existing(Path folder) {
        return AuditFolder.existing(folder);
    }

    /**
     * Audits the sources, replacing earlier files of an audit in the folder.
     *
     * @param jobs how many threads check documents
     * @param clock tells when the run began and ended; both go into run.json alone
     * @return what it comes to
     * @throws IOException when the folder can't be written; then none of its files is new
     */
    public static AuditSummary run(
            Checker checker, Sources sources, CheckSettings settings, int jobs, Path folder, Clock clock)
            throws IOException {
        Instant began = clock.instant();
        var tally = new AuditTally(checker.tool(), settings.asOf(), checker.markingRules());
        sources.missing().forEach(tally::add);
        int count = sources.files().size();
        try (var files = new AuditFolder(folder);
                Comparison comparison = Comparison.inFile(checker, count, files.passages())) {
            OutputStream lines = files.open(AuditFolder.FINDINGS_LINES);
            var discrepant = new BitSet();
            var table = new FindingsCsv(files.open(AuditFolder.FINDINGS_TABLE));
            InOrder.run(sources.files(), jobs, source -> comparison.check(source, settings), step -> {
                if (step.outcome() instanceof Checker.Outcome.Checked checked) {
                    comparison.add(step);
                    discrepant.set(tally.assessed(), AuditTally.isDiscrepant(checked.document()));
                    add(checked.document(), tally, lines, table);
                } else if (step.outcome() instanceof Checker.Outcome.Failed failed) {
                    tally.add(failed.unreadable());
                }
            });
            var compared = new ComparedFindings(comparison);
            compared.addTo(tally, discrepant);
            compared.addTo(table);
            table.flush();
            if (!compared.isEmpty()) {
                files.rewrite(AuditFolder.FINDINGS_LINES, compared::addTo);
            }
            AuditSummary summary = tally.summary();
            SummaryJson.write(summary, files.open(AuditFolder.SUMMARY));
            AuditReport.write(summary, files.open(AuditFolder.REPORT));
            RunJson.write(
                    checker.tool(), began, Duration.between(began, clock.instant()), jobs, files.open(AuditFolder.RUN));
            files.publish();
            return summary;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void add(CheckedDocument checked, AuditTally tally, OutputStream lines, FindingsCsv table) {
        tally.add(checked);
        table.add(checked);
        try {
            FindingsJson.writeLine(checked, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
