package io.portmark.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.check.RuleEngine;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.Portion;
import io.portmark.document.SourceFormat;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import io.portmark.report.AuditTally;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.SampleChecks;
import io.portmark.report.page.AuditReport;
import io.portmark.report.terminal.FindingsText;
import io.portmark.report.terminal.Terminal;
import io.portmark.rule.Severity;
import io.portmark.testing.Seeds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reports on real cables. */
class SeedReportsTest {
    /** So many words of a record in a row are its text; fewer may be words of our own. */
    private static final int RUN = 5;

    private static CheckReport report = SampleChecks.report();
    private static AuditTally tally = new AuditTally(SampleChecks.TOOL, SampleChecks.AS_OF, List.of());

    @BeforeAll
    static void checkTheSeeds() throws Exception {
        RuleEngine engine = new RuleEngine();
        tally = new AuditTally(
                SampleChecks.TOOL, SampleChecks.AS_OF, engine.book().rules());
        List<CheckedDocument> documents = new ArrayList<>();
        for (String name : Seeds.NAMES) {
            Document document = new Parser().parse(new SourceText(name, Seeds.text(name.substring(0, 3))));
            DocumentLevels levels = DocumentLevels.of(document, SampleChecks.AS_OF);
            documents.add(
                    new CheckedDocument(SourceFormat.TEXT, document, levels, engine.check(document, levels), true));
        }
        documents.forEach(tally::add);
        report = new CheckReport(SampleChecks.TOOL, SampleChecks.AS_OF, documents, List.of());
    }

    @Test
    void theyAreWhatTheSchemasSay() throws Exception {
        assertThat(SchemaTest.strictly("check", out -> FindingsJson.write(report, out)))
                .isEmpty();
        assertThat(SchemaTest.strictly("parse", out -> ParseJson.write(report, out)))
                .isEmpty();
        assertThat(SchemaTest.strictly("summary", out -> SummaryJson.write(tally.summary(), out)))
                .isEmpty();
    }

    @Test
    void noReportHoldsTextOfARecord() throws Exception {
        List<String> reports = List.of(
                Printed.text(out -> FindingsJson.write(report, out)),
                FindingsText.of(report, Severity.ERROR, Terminal.PLAIN).replaceAll("\\s+", " "),
                Printed.text(out -> {
                    FindingsCsv csv = new FindingsCsv(out);
                    report.documents().forEach(csv::add);
                    csv.flush();
                }),
                Printed.text(out -> SummaryJson.write(tally.summary(), out)),
                Printed.text(out -> AuditReport.write(tally.summary(), out)));
        List<String> runs = runs();
        assertThat(runs).hasSizeGreaterThan(1000);
        for (String printed : reports) {
            assertThat(runs.stream().filter(printed::contains)).isEmpty();
        }
    }

    @Test
    void parseHoldsAllOfIt() throws Exception {
        String parsed = Printed.json(out -> ParseJson.write(report, out)).toString();
        assertThat(runs().get(0)).matches(run -> parsed.contains(run));
    }

    private static List<String> runs() {
        List<String> runs = new ArrayList<>();
        for (CheckedDocument checked : report.documents()) {
            for (Portion portion : checked.document().portions()) {
                List<String> words = List.of(portion.text().split(" +"));
                for (int i = 0; i + RUN <= words.size(); i++) {
                    runs.add(String.join(" ", words.subList(i, i + RUN)));
                }
            }
        }
        return runs;
    }
}
