package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import io.portmark.rule.Finding;
import io.portmark.testing.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every record. The seed of a generator is named where a property fails. */
class RuleEnginePropertiesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static RuleEngine engine;

    @BeforeAll
    static void load() throws Exception {
        engine = new RuleEngine();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void factsInAnyOrderGiveTheSameFindings(String digits) throws Exception {
        Document document = parse(Seeds.text(digits));
        List<Object> facts = new ArrayList<>(Facts.of(document, DocumentLevels.of(document, AS_OF)));
        facts.addAll(Tables.load());
        List<Finding> expected = engine.run(document, facts, rule -> true);
        assertThat(expected).isNotEmpty();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(facts, new Random(seed));
            assertThat(engine.run(document, facts, rule -> true))
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }

    /** Cut anywhere, a cable is still checked: one finding a rule and place, places inside the text, listed portions that exist. */
    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void aCableCutAnywhereIsChecked(String digits) {
        String whole = Seeds.text(digits);
        for (int cut = 0; cut < whole.length(); cut += 397) {
            Document document = parse(whole.substring(0, cut));
            for (Finding finding : engine.check(document, DocumentLevels.of(document, AS_OF))) {
                assertThat(finding.message()).as("cut at " + cut).isNotBlank();
                assertThat(finding.span() == null || document.source().all().contains(finding.span()))
                        .as("cut at %d: %s", cut, finding.rule())
                        .isTrue();
                assertThat(finding.portions())
                        .allMatch(id -> document.portion(id).isPresent());
                assertThat(finding.portion() == null
                                || document.portion(finding.portion()).isPresent())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva"})
    void theLanguageOfTheMachineChangesNothing(String tag) {
        Document document = parse(Seeds.text("002"));
        List<Finding> expected = engine.check(document, DocumentLevels.of(document, AS_OF));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(engine.check(document, DocumentLevels.of(document, AS_OF)))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void threadsShareOneEngine() {
        Document document = parse(Seeds.text("002"));
        List<Finding> expected = engine.check(document, DocumentLevels.of(document, AS_OF));
        List<List<Finding>> found = Collections.nCopies(200, document).parallelStream()
                .map(same -> engine.check(same, DocumentLevels.of(same, AS_OF)))
                .toList();
        assertThat(found).allMatch(expected::equals);
    }

    private static Document parse(String text) {
        return new Parser().parse(new SourceText("cable.txt", text));
    }
}
