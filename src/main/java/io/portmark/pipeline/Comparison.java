package io.portmark.pipeline;

import io.portmark.check.Batch;
import io.portmark.check.PassageStore;
import io.portmark.check.RuleEngine;
import io.portmark.document.Passage;
import io.portmark.document.Portion;
import io.portmark.document.RecordFacts;
import io.portmark.report.CheckedDocument;
import io.portmark.rule.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares the records of a run with each other, once all are checked: small facts of each, never the documents. Records are counted
 * from 0 in the order in which they are added.
 */
public final class Comparison implements AutoCloseable {
    private final Checker checker;
    private final @Nullable PassageFile file;
    private final boolean several;
    private @Nullable Batch batch;

    private Comparison(Checker checker, boolean several, @Nullable PassageFile file) {
        this.checker = checker;
        this.several = several;
        this.file = file;
    }

    /**
     * What came of checking one source, with what is kept of it.
     *
     * @param facts its small facts, null where it is not compared
     * @param passages its paragraphs as fingerprints
     */
    public record Step(Checker.Outcome outcome, @Nullable RecordFacts facts, List<Passage> passages) {
        public Step {
            passages = List.copyOf(passages);
        }
    }

    /** For a run whose documents are in memory. */
    public static Comparison inMemory(Checker checker, int sources) {
        return new Comparison(checker, sources > 1, null);
    }

    /**
     * For a run of any size: what is larger than a line a record is kept in a file until the run ends.
     *
     * @throws IOException when that file can't be written
     */
    public static Comparison inFile(Checker checker, int sources, Path path) throws IOException {
        return new Comparison(checker, sources > 1, sources > 1 ? new PassageFile(path) : null);
    }

    /** Checks a source and takes what is compared; may be called by many threads at once. */
    public Step check(SourceFile source, CheckSettings settings) {
        Checker.Outcome outcome = checker.check(source, settings);
        if (several && outcome instanceof Checker.Outcome.Checked checked) {
            CheckedDocument document = checked.document();
            return new Step(
                    outcome,
                    RecordFacts.of(document.document()),
                    RecordFacts.passages(document.document(), document.levels()));
        }
        return new Step(outcome, null, List.of());
    }

    /** Adds the next record of the run. */
    public void add(Step step) {
        if (step.facts() != null) {
            batch().add(step.facts(), step.passages());
        }
    }

    /** Compares all records and hands over the findings of each that has any, in the order of the run. */
    public void compare(BiConsumer<Integer, List<Finding>> findings) {
        Batch all = batch;
        if (all != null) {
            all.compare(findings);
        }
    }

    /** The facts of a record. */
    public RecordFacts record(int index) {
        return batch().record(index);
    }

    /** The document with findings of the comparison among its own; each takes the place of the portion that it names. */
    public static CheckedDocument together(CheckedDocument checked, List<Finding> more) {
        List<Finding> placed = more.stream()
                .map(finding -> finding.at(Optional.ofNullable(finding.portion())
                        .flatMap(checked.document()::portion)
                        .map(Portion::span)
                        .orElse(null)))
                .toList();
        return new CheckedDocument(
                checked.format(),
                checked.document(),
                checked.levels(),
                RuleEngine.together(checked.findings(), placed),
                checked.fullyChecked());
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private Batch batch() {
        Batch open = batch;
        if (open == null) {
            open = new Batch(checker.engine(), file == null ? PassageStore.inMemory() : file);
            batch = open;
        }
        return open;
    }
}
