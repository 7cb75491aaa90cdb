package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import io.portmark.rule.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** List letters, quotations and ordinary prose are no marks: put into a marked cable, they add none and give no finding about marks. */
class CleanProseTest {
    private static final Path CABLES = Path.of("..", "shared", "corpus", "cables");
    private static final int LEAST_LINES = 2_000;
    private static final int LINE = 70;

    /** A true mark at the beginning of a line or behind a subject, or a banner alone on a line. */
    private static final Pattern MARKED = Pattern.compile(
            "(?m)^\\W*(?:[0-9a-zA-Z]{1,3}[.)] *)?\\((?:TS|S|C|U|SBU)(?:[/-][^)]*)?\\)|^(?:.*\\((?:TS|S|C|U|SBU)\\))$|\\(SBU\\b|^ *(?:CONFIDENTIAL|SECRET|TOP SECRET|SENSITIVE BUT UNCLASSIFIED|SBU)\\b.*$");

    private static final Pattern NUMBER = Pattern.compile("(?m)^ *(?:(?:\u00b6 ?)?[0-9]{1,3} ?[.)] *)+");
    private static final Set<String> OF_MARKS = Set.of("PRT", "HDR");
    private static RuleEngine engine;

    @BeforeAll
    static void load() throws Exception {
        engine = new RuleEngine();
    }

    @Test
    void inventedProseGivesNoFindingAboutMarks() throws IOException {
        try (InputStream in = CleanProseTest.class.getResourceAsStream("/prose/invented.txt")) {
            String prose = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(marks(prose)).isEmpty();
        }
    }

    @Test
    void proseOfPublishedRecordsGivesNoFindingAboutMarks() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CABLES), CABLES + " is not there: this test is skipped");
        List<String> found = new ArrayList<>();
        int lines = 0;
        for (String prose : prose()) {
            lines += (int) prose.lines().filter(line -> !line.isBlank()).count();
            found.addAll(marks(prose));
        }
        assertThat(found).isEmpty();
        assertThat(lines).isGreaterThanOrEqualTo(LEAST_LINES);
    }

    /** Documents of the Foreign Relations series whose only letters in parentheses are those of lists, and bodies of released mails. */
    private static List<String> prose() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> prose = new ArrayList<>();
        for (String line : Files.readAllLines(CABLES.resolve("frus_sample.jsonl"))) {
            JsonNode volume = json.readTree(line);
            boolean marked = !volume.path("portions").isEmpty()
                    && !volume.path("has_list_letters").asBoolean();
            StringBuilder text = new StringBuilder();
            volume.path("paragraphs")
                    .forEach(paragraph ->
                            text.append(wrapped(paragraph.asText())).append("\n"));
            if (!marked && !MARKED.matcher(withoutLists(text.toString())).find()) {
                prose.add(text.toString());
            }
        }
        for (String line : Files.readAllLines(CABLES.resolve("hrc_sample.jsonl"))) {
            String text = json.readTree(line).path("text").asText();
            if (!MARKED.matcher(text).find()) {
                prose.add(text.strip());
            }
        }
        return prose;
    }

    /** What rules say of marks when the prose stands in the second paragraph of a cable that is in order. */
    private static List<String> marks(String prose) {
        String cable = """
                VZCZCXRO0001
                OO RUEHAA
                DE RUEHHB #0123 0611030
                ZNY SSSSS ZZH
                O 021030Z MAR 09
                FM AMEMBASSY HARBOR
                TO RUEHC/SECSTATE WASHDC IMMEDIATE 0001
                S E C R E T HARBOR 000123

                SIPDIS

                E.O. 12958: DECL: 03/02/2019
                TAGS: PGOV, PREL
                SUBJECT: (U) TRAINING CABLE

                Classified By: Ambassador J. Sample, reasons 1.4 (b) and (d).

                1. (S) The harbor board agreed to lower its fees.

                2. (S) The following was said:

                """ + NUMBER.matcher(prose).replaceAll("") + "\n\n3. (S) The port opens in May.\n\nSAMPLE\n";
        Document document = new Parser().parse(new SourceText("prose.txt", cable));
        List<String> found = new ArrayList<>();
        for (Finding finding : engine.check(document, DocumentLevels.of(document, LocalDate.of(2009, 6, 1)))) {
            if (OF_MARKS.contains(finding.rule().substring(0, 3)) && !unmarked(document, finding)) {
                found.add(finding.rule() + " " + finding.portion() + ": " + quoted(document, finding));
            }
        }
        return found;
    }

    /** An unnumbered block without a mark is found rightly. */
    private static boolean unmarked(Document document, Finding finding) {
        return finding.rule().equals("PRT-01")
                && finding.portion() != null
                && document.portion(finding.portion()).orElseThrow().number() == null;
    }

    private static String quoted(Document document, Finding finding) {
        var span = finding.span();
        String text = span == null ? "" : document.source().slice(span);
        return text.substring(0, Math.min(120, text.length()));
    }

    private static String withoutLists(String text) {
        return text.replaceAll("(?m)^\\([A-Z]\\) ", "");
    }

    private static String wrapped(String paragraph) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : paragraph.split(" +", -1)) {
            boolean full = length + word.length() > LINE;
            lines.append(full ? "\n" : length == 0 ? "" : " ").append(word);
            length = full ? word.length() : length + word.length() + 1;
        }
        return lines.append("\n").toString();
    }
}
