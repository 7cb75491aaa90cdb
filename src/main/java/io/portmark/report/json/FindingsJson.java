package io.portmark.report.json;

import io.portmark.report.Baseline;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.Snippets;
import io.portmark.report.Tool;
import io.portmark.report.Waiver;
import io.portmark.rule.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The findings of {@code check} as JSON, and the lines of findings.jsonl. It holds marks, numbers and places, no text. */
public final class FindingsJson {
    private FindingsJson() {}

    /** Writes the whole report over many lines, quoting nothing of the sources. The stream is flushed, not closed. */
    public static void write(CheckReport report, OutputStream out) throws IOException {
        write(report, Snippets.OFF, out);
    }

    /** Writes the whole report over many lines. The stream is flushed, not closed. */
    public static void write(CheckReport report, Snippets snippets, OutputStream out) throws IOException {
        JsonOut.pretty(out, json -> writeReport(json, report, snippets, DocumentJson::writeFindings));
    }

    /** Writes one document as a single line. The stream is flushed, not closed. */
    public static void writeLine(CheckedDocument document, OutputStream out) throws IOException {
        JsonOut.line(
                out,
                json -> DocumentJson.writeFindings(json, document, new CheckStanding(document, null, Snippets.OFF)));
    }

    /** How a document is written. */
    interface DocumentWriter {
        void write(JsonOut json, CheckedDocument document, FindingJson.Standing standing) throws IOException;
    }

    static void writeReport(JsonOut json, CheckReport report, Snippets snippets, DocumentWriter documents)
            throws IOException {
        json.object("tool", () -> writeTool(json, report.tool()));
        json.text("asOf", report.asOf());
        json.objects(
                "documents",
                report.documents(),
                document ->
                        documents.write(json, document, new CheckStanding(document, report.comparison(), snippets)));
        json.objects("unreadable", report.unreadable(), unreadable -> {
            json.text("source", unreadable.name());
            json.text("error", unreadable.reason().symbol());
            json.text("message", unreadable.detail());
        });
        json.objects("waiverProblems", report.waiverProblems(), problem -> {
            json.text("file", problem.file());
            json.number("line", problem.line());
            json.text("problem", problem.problem());
        });
        writeBaseline(json, report);
        var counts = report.counts();
        json.object("summary", () -> {
            json.number("documents", report.documents().size());
            json.number("unreadable", report.unreadable().size());
            json.number("errors", counts.errors());
            json.number("warnings", counts.warnings());
            json.number("infos", counts.infos());
            json.number("suppressed", report.waived());
        });
    }

    private static void writeBaseline(JsonOut json, CheckReport report) throws IOException {
        Baseline.Comparison comparison = report.comparison();
        if (comparison == null) {
            json.nothing("baseline");
            return;
        }
        json.object("baseline", () -> {
            json.text("file", comparison.file());
            json.number("new", report.counting().all());
            json.number("unchanged", report.counts().all() - report.counting().all());
            json.objects("fixed", comparison.fixed(), entry -> {
                json.text("rule", entry.rule());
                json.text("record", entry.record());
                json.text("portion", entry.portion());
                json.text("fingerprint", entry.fingerprint());
            });
            json.number("notChecked", comparison.notChecked());
        });
    }

    /** What a check knows of the findings of one document. */
    record CheckStanding(CheckedDocument checked, Baseline.@Nullable Comparison comparison, Snippets snippets)
            implements FindingJson.Standing {
        @Override
        public Optional<Waiver> waiver(Finding finding) {
            return checked.waiver(finding);
        }

        @Override
        public Optional<String> baseline(Finding finding) {
            return comparison == null
                    ? Optional.empty()
                    : Optional.of(comparison.isNew(finding, checked) ? "new" : "unchanged");
        }

        @Override
        public Optional<String> snippet(Finding finding) {
            return snippets.of(checked, finding);
        }
    }

    static void writeTool(JsonOut json, Tool tool) throws IOException {
        json.text("name", Tool.NAME);
        json.text("version", tool.version());
        json.text("rules", tool.rules());
        json.flag("trusted", tool.trusted());
    }
}
