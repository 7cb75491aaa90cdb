package io.portmark.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.portmark.report.CheckReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A check as one page of HTML that fetches nothing: the records with their portions by the level on the as-of day, and the findings
 * beside the places they speak of. It holds the text of the records and says so on every sheet. The same report gives the same bytes.
 */
public final class CheckReportPage {
    private static final String TEMPLATES = "io.portmark.report.template";

    private CheckReportPage() {}

    /**
     * Writes the page as UTF-8. The stream is flushed, not closed.
     *
     * @param rules how many rules ran
     */
    public static void write(CheckReport report, int rules, OutputStream out) throws IOException {
        String marking = CheckPage.marking(report).words() + ": working copy, not for hand-out";
        PageFrame frame = PageFrame.ofRecords("check", marking);
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, CheckReportPage.class.getClassLoader(), TEMPLATES);
        var page = new StringOutput();
        templates.render("check.jte", CheckPage.of(report, rules, frame), page);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
