package io.portmark.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.portmark.report.Tool;
import io.portmark.rule.RulePage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The handbook of the rules as one page of HTML that fetches nothing, for reading and for printing. The same book gives the same bytes. */
public final class Handbook {
    private static final String TEMPLATES = "io.portmark.report.template";

    private Handbook() {}

    /** Writes the page as UTF-8. The stream is flushed, not closed. */
    public static void write(Tool tool, List<RulePage> pages, OutputStream out) throws IOException {
        PageFrame frame = PageFrame.of("handbook", "Rules of marking, Portmark " + tool.version());
        TemplateEngine templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Handbook.class.getClassLoader(), TEMPLATES);
        StringOutput page = new StringOutput();
        templates.render("handbook.jte", HandbookPage.of(tool, pages, frame), page);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
