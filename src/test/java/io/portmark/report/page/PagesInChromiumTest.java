package io.portmark.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portmark.document.SourceText;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.parse.Parser;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.SampleArchive;
import io.portmark.report.SampleChecks;
import io.portmark.testing.ForeignTool;
import io.portmark.testing.Seeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens pages in headless Chromium, each in frames of 1440 and 320 pixels, light and dark: axe-core finds nothing, nothing scrolls
 * sideways, keys and filter do what they say.
 */
class PagesInChromiumTest {
    @TempDir
    Path folder;

    @Test
    void pagesAreAccessibleAndWork() throws Exception {
        ForeignTool chromium = ForeignTool.named("chromium");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("several", CheckPages.page(CheckPages.everything()));
        pages.put("levels", CheckPages.page(levels()));
        pages.put(
                "nothing",
                CheckPages.page(new CheckReport(SampleChecks.TOOL, SampleChecks.AS_OF, List.of(), List.of())));
        for (String digits : List.of("000", "001", "002", "003", "004")) {
            pages.put("seed " + digits, CheckPages.page(SampleChecks.report(seed(digits))));
        }
        var audit = new ByteArrayOutputStream();
        AuditReport.write(SampleArchive.summary(900, 1), audit);
        pages.put("audit", audit.toString(StandardCharsets.UTF_8));

        JsonNode results = open(chromium, pages);
        assertThat(results).hasSize(pages.size() * 4);
        for (JsonNode result : results) {
            String name = result.path("name").asText();
            assertThat(result.path("violations").toPrettyString()).as(name).isEqualTo("[ ]");
            assertThat(result.path("rules").asInt())
                    .as("rules that axe-core ran on " + name)
                    .isGreaterThan(20);
            assertThat(result.path("scrollWidth").asInt())
                    .as("width of " + name)
                    .isLessThanOrEqualTo(result.path("width").asInt());
        }
        JsonNode used = results.get(0).path("used");
        assertThat(used.path("firstKey").asText())
                .isEqualTo("Finding 1 of " + used.path("cards").asText());
        assertThat(used.path("heavyKey").asText()).startsWith("Error or warning 1 of ");
        assertThat(used.path("withoutNotes").asInt())
                .isLessThan(used.path("cards").asInt());
        assertThat(used.path("oneRule").asInt()).isEqualTo(1);
        assertThat(used.path("back").asInt()).isEqualTo(used.path("cards").asInt());
        assertThat(used.path("helpOpen").asBoolean()).isTrue();
    }

    @Test
    void aPagePrintsItsMarkingOnEverySheet() throws Exception {
        ForeignTool chromium = ForeignTool.named("chromium");
        ForeignTool pdftotext = ForeignTool.named("pdftotext");
        Path page = Files.writeString(folder.resolve("page.html"), CheckPages.page(SampleChecks.report(seed("002"))));
        Path pdf = folder.resolve("page.pdf");
        chromium.run(arguments("--print-to-pdf=" + pdf, page.toUri()));
        String[] sheets = pdftotext.run("-layout", pdf, "-").strip().split("\f", -1);
        assertThat(sheets.length).isGreaterThan(2);
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(sheet.split("CONFIDENTIAL: working copy, not for hand-out", -1))
                        .hasSize(3));
        assertThat(String.join("", sheets)).contains("Because", "needs a person");
    }

    private JsonNode open(ForeignTool chromium, Map<String, String> pages) throws IOException {
        Files.writeString(folder.resolve("axe.js"), axe());
        var frames = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> page : pages.entrySet()) {
            for (String theme : List.of("light", "dark")) {
                Path file = folder.resolve("page%d-%s.html".formatted(number, theme));
                Files.writeString(file, instrumented(page.getKey() + " " + theme, page.getValue(), theme));
                for (int width : List.of(1440, 320)) {
                    frames.append("<iframe src=\"%s\" width=\"%d\" height=\"1000\" style=\"border:0\"></iframe>\n"
                            .formatted(file.getFileName(), width));
                }
            }
            number++;
        }
        int expected = pages.size() * 4;
        Path harness = Files.writeString(folder.resolve("harness.html"), """
                <!doctype html><meta charset="utf-8"><pre id="results"></pre><script>
                const results = [];
                addEventListener('message', event => {
                  if (typeof event.data !== 'string' || !event.data.startsWith('portmark:')) return;
                  results.push(JSON.parse(event.data.slice(9)));
                  if (results.length === %d) document.getElementById('results').textContent = JSON.stringify(results);
                });
                </script>
                %s""".formatted(expected, frames));
        String dom = chromium.run(arguments("--virtual-time-budget=600000", "--dump-dom", harness.toUri()));
        String json = dom.substring(dom.indexOf("<pre id=\"results\">") + 18, dom.indexOf("</pre>"))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        assertThat(json).as("what the pages reported").startsWith("[");
        return new ObjectMapper().readTree(json);
    }

    /** The page with its policy lifted, so that axe-core may run in it; all else as it is. */
    private static String instrumented(String name, String page, String theme) {
        return page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replaceFirst("data-theme=\"auto\"", "data-theme=\"" + theme + "\"")
                .replace("</body>", """
                        <script src="axe.js"></script><script>
                        addEventListener('load', async () => {
                          const run = await axe.run(document, {resultTypes: ['violations']});
                          const press = key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
                          const count = () => [...document.querySelectorAll('.card')].filter(c => !c.hidden).length;
                          const said = () => document.getElementById('say').textContent;
                          const used = {cards: count()};
                          const wide = {scrollWidth: document.documentElement.scrollWidth, width: innerWidth};
                          if (used.cards && document.getElementById('say')) {
                            press('n'); used.firstKey = said();
                            document.activeElement.blur();
                            press('e'); used.heavyKey = said();
                            press('3'); used.withoutNotes = count(); press('3');
                            const rules = document.getElementById('fam');
                            rules.value = document.querySelector('.card').dataset.rule; rules.dispatchEvent(new Event('change'));
                            used.oneRule = new Set([...document.querySelectorAll('.card')].filter(c => !c.hidden).map(c => c.dataset.rule)).size;
                            rules.value = ''; rules.dispatchEvent(new Event('change')); used.back = count();
                            press('?'); used.helpOpen = document.getElementById('keys').open; document.getElementById('keys').close();
                          }
                          parent.postMessage('portmark:' + JSON.stringify({name: %s + ' ' + innerWidth, used, ...wide,
                            rules: run.passes.length + run.incomplete.length,
                            violations: run.violations.map(v => ({id: v.id, help: v.help, nodes: v.nodes.slice(0, 3).map(n => n.html.slice(0, 300) + ' ' + n.failureSummary)}))}), '*');
                        });
                        </script></body>""".formatted("'" + name + "'"));
    }

    private Object[] arguments(Object... last) {
        List<Object> arguments = new ArrayList<>(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--allow-file-access-from-files",
                "--user-data-dir=" + folder.resolve("profile")));
        arguments.addAll(List.of(last));
        return arguments.toArray();
    }

    private static String axe() throws IOException {
        try (var in = PagesInChromiumTest.class.getResourceAsStream("/axe.min.js")) {
            assertThat(in).as("axe.min.js of the axe-core artifact").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static CheckedDocument seed(String digits) {
        var document = new Parser()
                .parse(new SourceText(Seeds.name(digits), new String(Seeds.bytes(digits), StandardCharsets.UTF_8)));
        var first = document.portions().get(0);
        return CheckPages.checked(
                document,
                SampleChecks.finding(
                        "SEQ-07",
                        io.portmark.rule.Severity.WARNING,
                        first.id(),
                        List.of(),
                        "It ends in mid-sentence.",
                        null,
                        first.body()),
                SampleChecks.finding(
                        "TAG-01", io.portmark.rule.Severity.INFO, null, List.of(), "There is none.", null, null));
    }

    /** A record with every level, in force. */
    private static CheckReport levels() {
        var document = new SampleChecks.Cable(
                        "levels.txt",
                        "T O P  S E C R E T HARBOR 1\n1. (U) One.\n2. (SBU) Two.\n3. (C) Three.\n4. (S) Four.\n5. (TS) Five.\n6. None.\n7. (X) Odd.\n")
                .banner(ClassificationLevel.TOP_SECRET, Control.NONE, "TOP SECRET")
                .build(false);
        var finding = SampleChecks.finding(
                "PRT-01",
                io.portmark.rule.Severity.ERROR,
                "6",
                List.of(),
                "Paragraph 6 carries no mark.",
                new io.portmark.rule.Fix("Mark it by review.", false),
                document.portion("6").orElseThrow().body());
        return SampleChecks.report(CheckPages.checked(document, finding));
    }
}
