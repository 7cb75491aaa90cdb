package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.RecordFacts;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import io.portmark.testing.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The five sample cables in one run: what comparing them shows is what gold.json allows. */
class SeedsTogetherTest {
    @Test
    void theOneSharedPassageIsFoundInBothAndNothingElse() throws Exception {
        var batch = new Batch(new RuleEngine(), PassageStore.inMemory());
        for (String seed : Seeds.NAMES) {
            Document document = new Parser().parse(new SourceText(seed, Seeds.text(seed.substring(0, 3))));
            DocumentLevels levels = DocumentLevels.of(document, LocalDate.of(2026, 11, 22));
            batch.add(RecordFacts.of(document), RecordFacts.passages(document, levels));
        }
        List<String> found = new ArrayList<>();
        batch.compare((index, findings) -> findings.forEach(finding ->
                found.add("%s %s %s".formatted(batch.record(index).name(), finding.rule(), finding.portion()))));
        assertThat(found).containsExactly("05ALMATY4281 XDOC-01 8", "05ALMATY4285 XDOC-01 28");
    }
}
