package io.portmark.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.portmark.report.AuditSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The compliance report as one page of HTML that fetches nothing and holds no text of any record. The same summary gives the same
 * bytes.
 */
public final class AuditReport {
    private static final String TEMPLATES = "io.portmark.report.template";

    private AuditReport() {}

    /** Writes the page as UTF-8. The stream is flushed, not closed. */
    public static void write(AuditSummary summary, OutputStream out) throws IOException {
        PageFrame frame =
                PageFrame.of("audit", "Marking compliance, as of " + summary.asOf() + ". Holds no text of any record");
        TemplateEngine templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, AuditReport.class.getClassLoader(), TEMPLATES);
        StringOutput page = new StringOutput();
        templates.render("audit.jte", AuditPage.of(summary, frame), page);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
