package io.portmark.report.json;

import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.Tool;
import java.io.IOException;
import java.io.OutputStream;

/** The findings of {@code check} as JSON, and the lines of findings.jsonl. It holds marks, numbers and places, no text. */
public final class FindingsJson {
    private FindingsJson() {}

    /** Writes the whole report over many lines. The stream is flushed, not closed. */
    public static void write(CheckReport report, OutputStream out) throws IOException {
        JsonOut.pretty(out, json -> writeReport(json, report, DocumentJson::writeFindings));
    }

    /** Writes one document as a single line. The stream is flushed, not closed. */
    public static void writeLine(CheckedDocument document, OutputStream out) throws IOException {
        JsonOut.line(out, json -> DocumentJson.writeFindings(json, document));
    }

    /** How a document is written. */
    interface DocumentWriter {
        void write(JsonOut json, CheckedDocument document) throws IOException;
    }

    static void writeReport(JsonOut json, CheckReport report, DocumentWriter documents) throws IOException {
        json.object("tool", () -> writeTool(json, report.tool()));
        json.text("asOf", report.asOf());
        json.objects("documents", report.documents(), document -> documents.write(json, document));
        json.objects("unreadable", report.unreadable(), unreadable -> {
            json.text("source", unreadable.name());
            json.text("error", unreadable.reason().symbol());
            json.text("message", unreadable.detail());
        });
        var counts = report.counts();
        json.object("summary", () -> {
            json.number("documents", report.documents().size());
            json.number("unreadable", report.unreadable().size());
            json.number("errors", counts.errors());
            json.number("warnings", counts.warnings());
            json.number("infos", counts.infos());
        });
    }

    static void writeTool(JsonOut json, Tool tool) throws IOException {
        json.text("name", Tool.NAME);
        json.text("version", tool.version());
        json.text("rules", tool.rules());
        json.flag("trusted", tool.trusted());
    }
}
