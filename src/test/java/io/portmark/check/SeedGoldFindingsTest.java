package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import io.portmark.rule.Finding;
import io.portmark.rule.Severity;
import io.portmark.testing.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The seeds give every finding that gold.json asks for, with its weight and place, and none that it does not allow. */
class SeedGoldFindingsTest {
    private static final List<String> DAYS =
            List.of("2005-12-31", "2015-08-18", "2015-08-19", "2015-12-02", "2015-12-03", "2026-11-22");
    private static RuleEngine engine;

    @BeforeAll
    static void load() throws Exception {
        engine = new RuleEngine();
    }

    static Stream<Arguments> seedsAndDays() {
        return Seeds.NAMES.stream().flatMap(seed -> DAYS.stream().map(day -> Arguments.of(seed, LocalDate.parse(day))));
    }

    @ParameterizedTest(name = "{0} as of {1}")
    @MethodSource("seedsAndDays")
    void everyFindingThatMustAppearAppearsAndNoneThatMustNot(String seed, LocalDate asOf) {
        JsonNode gold = Seeds.gold().path("gold").path(seed);
        List<Finding> findings = findings(seed, asOf);
        List<JsonNode> must = must(gold, asOf);
        for (JsonNode entry : must) {
            assertThat(findings).as(entry.toString()).anyMatch(finding -> answers(finding, entry));
        }
        List<String> allowed = new ArrayList<>(
                must.stream().map(entry -> entry.path("id").asText()).toList());
        gold.path("may").forEach(id -> allowed.add(id.asText()));
        assertThat(findings).extracting(Finding::rule).isSubsetOf(allowed);
    }

    @ParameterizedTest(name = "{0} as of {1}")
    @MethodSource("seedsAndDays")
    void errorsAndWarningsAreAsMany(String seed, LocalDate asOf) {
        JsonNode gold = Seeds.gold().path("gold").path(seed);
        List<Finding> findings = findings(seed, asOf);
        assertThat(findings.stream().filter(finding -> finding.severity() == Severity.ERROR))
                .hasSize(gold.path("errors").asInt());
        assertThat(findings.stream().filter(finding -> finding.severity() == Severity.WARNING))
                .hasSize(gold.path("warnings").asInt());
    }

    @ParameterizedTest(name = "{0} as of {1}")
    @MethodSource("seedsAndDays")
    void noFindingCarriesWordsOfTheRecord(String seed, LocalDate asOf) {
        Document document = new Parser().parse(new SourceText(seed, Seeds.text(seed.substring(0, 3))));
        for (Finding finding : findings(seed, asOf)) {
            String said = finding.message() + " " + finding.fix() + " " + finding.because();
            for (var portion : document.paragraphs()) {
                for (String run : runsOfThree(portion.text())) {
                    assertThat(said).as(finding.rule()).doesNotContain(run);
                }
            }
        }
    }

    private static List<String> runsOfThree(String text) {
        String[] words = text.split("\\s+", -1);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + 2 < words.length; i++) {
            String run = words[i] + ' ' + words[i + 1] + ' ' + words[i + 2];
            if (run.length() > 16) {
                runs.add(run);
            }
        }
        return runs;
    }

    private static List<Finding> findings(String seed, LocalDate asOf) {
        Document document = new Parser().parse(new SourceText(seed, Seeds.text(seed.substring(0, 3))));
        return engine.check(document, DocumentLevels.of(document, asOf));
    }

    private static List<JsonNode> must(JsonNode gold, LocalDate asOf) {
        List<JsonNode> must = new ArrayList<>();
        gold.path("must").forEach(must::add);
        gold.path("mustFrom").properties().forEach(from -> {
            if (!asOf.isBefore(LocalDate.parse(from.getKey()))) {
                from.getValue().forEach(must::add);
            }
        });
        return must;
    }

    private static boolean answers(Finding finding, JsonNode entry) {
        List<String> listed = new ArrayList<>();
        entry.path("paras").forEach(number -> listed.add(number.asText()));
        return finding.rule().equals(entry.path("id").asText())
                && finding.severity().symbol().equals(entry.path("sev").asText())
                && (!entry.has("para") || entry.path("para").asText().equals(finding.portion()))
                && (listed.isEmpty() || listed.equals(finding.portions()));
    }
}
