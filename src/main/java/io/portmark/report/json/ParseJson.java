package io.portmark.report.json;

import io.portmark.report.CheckReport;
import io.portmark.report.Snippets;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The document model of {@code parse} as JSON: what {@code check} prints, with header lines, the text of each portion and the whole
 * text of the source, in which the ledger counts its offsets. The one report that holds text of a record: never write it to a log.
 */
public final class ParseJson {
    private ParseJson() {}

    /** Writes the documents over many lines. The stream is flushed, not closed. */
    public static void write(CheckReport report, OutputStream out) throws IOException {
        JsonOut.pretty(out, json -> FindingsJson.writeReport(json, report, Snippets.OFF, DocumentJson::writeModel));
    }
}
