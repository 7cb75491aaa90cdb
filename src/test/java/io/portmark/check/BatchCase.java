package io.portmark.check;

import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.RecordFacts;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A case of several records: a folder of texts. Its findings name the file: "a.txt XDOC-01 info 2". Rules of single records stay silent. */
final class BatchCase {
    private static final LocalDate AS_OF = LocalDate.of(2010, 1, 1);

    private BatchCase() {}

    static List<String> found(RuleEngine engine, Path folder, Predicate<String> rule) {
        var batch = new Batch(engine, PassageStore.inMemory(), rule);
        for (Path file : files(folder)) {
            Document document = new Parser().parse(source(file));
            DocumentLevels levels = DocumentLevels.of(document, AS_OF);
            batch.add(RecordFacts.of(document), RecordFacts.passages(document, levels));
        }
        List<String> found = new ArrayList<>();
        batch.compare((index, findings) -> findings.forEach(finding -> found.add("%s %s %s %s"
                .formatted(
                        batch.record(index).source(),
                        finding.rule(),
                        finding.severity().symbol(),
                        finding.portion() == null ? "-" : finding.portion()))));
        return found;
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceText source(Path file) {
        try {
            return new SourceText(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
