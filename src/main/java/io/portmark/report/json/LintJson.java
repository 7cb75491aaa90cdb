package io.portmark.report.json;

import io.portmark.document.ReleaseStamp;
import io.portmark.report.LintReport;
import io.portmark.report.LintReport.LintedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What {@code verify --lint} found, as JSON. Of a document it holds the words of its stamps, no others. */
public final class LintJson {
    private LintJson() {}

    /** Writes a report. The stream is flushed, not closed. */
    public static void write(LintReport report, OutputStream out) throws IOException {
        JsonOut.pretty(out, json -> {
            json.objects("files", report.files(), file -> writeFile(json, file));
            json.objects("unreadable", report.unreadable(), unreadable -> {
                json.text("source", unreadable.name());
                json.text("error", unreadable.reason().symbol());
                json.text("message", unreadable.detail());
            });
        });
    }

    private static void writeFile(JsonOut json, LintedFile file) throws IOException {
        String name = file.source().name();
        var places = new Locator(file.source());
        json.text("file", name);
        json.flag("flagged", file.isFlagged());
        json.number("pages", file.pages());
        json.objects("places", List.<String>of(), place -> {});
        json.objects("stamps", file.stamps(), stamp -> writeStamp(json, stamp, places));
        FindingJson finding = new FindingJson(json, name, places, FindingJson.Standing.NONE);
        json.objects("findings", file.findings(), finding::write);
    }

    private static void writeStamp(JsonOut json, ReleaseStamp stamp, Locator places) throws IOException {
        json.text("kind", stamp.kind().symbol());
        json.text("text", stamp.text());
        json.number("page", stamp.page());
        json.text(
                "class",
                stamp.classification() == null ? null : stamp.classification().symbol());
        json.texts("reason", stamp.reason());
        json.text("declassifyOn", stamp.declassifyOn());
        json.text("determination", stamp.determination());
        json.texts("codes", stamp.codes());
        json.text("by", stamp.by());
        json.text("date", stamp.date());
        json.text("caseNumber", stamp.caseNumber());
        json.text("documentNumber", stamp.documentNumber());
        places.write(json, stamp.span());
    }
}
