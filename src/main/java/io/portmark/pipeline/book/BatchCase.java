package io.portmark.pipeline.book;

import io.portmark.check.Batch;
import io.portmark.check.PassageStore;
import io.portmark.check.RuleEngine;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.RecordFacts;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;

/** A case of several records: a folder of texts. Its findings name the file: "a.txt XDOC-01 info 2". Rules of single records stay silent. */
final class BatchCase {
    private static final LocalDate AS_OF = LocalDate.of(2010, 1, 1);

    private BatchCase() {}

    static List<String> found(RuleEngine engine, SortedMap<String, String> records, Predicate<String> rule) {
        var batch = new Batch(engine, PassageStore.inMemory(), rule);
        records.forEach((name, text) -> {
            Document document = new Parser().parse(new SourceText(name, text));
            DocumentLevels levels = DocumentLevels.of(document, AS_OF);
            batch.add(RecordFacts.of(document), RecordFacts.passages(document, levels));
        });
        List<String> found = new ArrayList<>();
        batch.compare((index, findings) -> findings.forEach(finding -> found.add("%s %s %s %s"
                .formatted(
                        batch.record(index).source(),
                        finding.rule(),
                        finding.severity().symbol(),
                        finding.portion() == null ? "-" : finding.portion()))));
        return found;
    }
}
