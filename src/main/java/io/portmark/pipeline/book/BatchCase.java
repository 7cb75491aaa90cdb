package io.portmark.pipeline.book;

import io.portmark.check.Batch;
import io.portmark.check.PassageStore;
import io.portmark.check.ReleaseBatch;
import io.portmark.check.RuleEngine;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.Passage;
import io.portmark.document.RecordFacts;
import io.portmark.document.SourceText;
import io.portmark.marking.Marking;
import io.portmark.parse.Parser;
import io.portmark.rule.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        batch.compare((index, findings) -> take(batch.record(index).source(), findings, found));
        return found;
    }

    /** The same for releases at level U on one day: what stands above is withheld. */
    static List<String> ofReleases(RuleEngine engine, SortedMap<String, String> records, Predicate<String> rule) {
        var batch = new ReleaseBatch(engine, rule);
        records.forEach((name, text) -> {
            Document document = new Parser().parse(new SourceText(name, text));
            DocumentLevels levels = DocumentLevels.of(document, AS_OF);
            Map<Boolean, List<Passage>> parted = RecordFacts.passages(document, levels).stream()
                    .collect(Collectors.partitioningBy(
                            passage -> passage.marking().isEquivalent(Marking.UNCLASSIFIED)));
            batch.add(
                    RecordFacts.of(document),
                    parted.getOrDefault(true, List.of()),
                    parted.getOrDefault(false, List.of()));
        });
        List<String> found = new ArrayList<>();
        batch.compare((index, findings) -> take(batch.record(index).source(), findings, found));
        return found;
    }

    private static void take(String source, List<Finding> findings, List<String> found) {
        for (Finding finding : findings) {
            String portion = finding.portion();
            found.add("%s %s %s %s"
                    .formatted(source, finding.rule(), finding.severity().symbol(), portion == null ? "-" : portion));
        }
    }
}
