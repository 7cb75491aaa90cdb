package io.portmark.audit;

import io.portmark.document.RecordFacts;
import io.portmark.pipeline.Comparison;
import io.portmark.report.AuditTally;
import io.portmark.report.json.ComparedLines;
import io.portmark.report.json.FindingsCsv;
import io.portmark.rule.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The second pass of an audit: what comparing the records has shown goes into counts, table and lines. */
final class ComparedFindings {
    private final Comparison comparison;
    private final Map<Integer, List<Finding>> findings = new TreeMap<>();

    ComparedFindings(Comparison comparison) {
        this.comparison = comparison;
        comparison.compare(findings::put);
    }

    /** True when there are none, so that nothing has to be written anew. */
    boolean isEmpty() {
        return findings.isEmpty();
    }

    /**
     * Counts them.
     *
     * @param discrepant the records that had a discrepancy before
     */
    void addTo(AuditTally tally, BitSet discrepant) {
        findings.forEach((index, found) -> tally.add(comparison.record(index), found, discrepant.get(index)));
    }

    /** Adds their rows below those of the first pass, in the order of the records. */
    void addTo(FindingsCsv table) {
        findings.forEach((index, found) -> {
            RecordFacts record = comparison.record(index);
            table.add(record.source(), record.mrn(), record.name(), found);
        });
    }

    /** Copies the lines of the first pass, with these findings among those of their records. */
    void addTo(BufferedReader lines, OutputStream out) throws IOException {
        var compared = new ComparedLines();
        int index = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            List<Finding> found = findings.get(index);
            String whole = found == null
                    ? line
                    : compared.with(line, found, comparison.record(index).name());
            out.write((whole + "\n").getBytes(StandardCharsets.UTF_8));
            index++;
        }
    }
}
