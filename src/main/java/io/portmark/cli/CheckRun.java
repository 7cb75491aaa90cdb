package io.portmark.cli;

import io.portmark.document.ReadResult.Unreadable;
import io.portmark.pipeline.CheckSettings;
import io.portmark.pipeline.Checker;
import io.portmark.pipeline.Comparison;
import io.portmark.pipeline.InOrder;
import io.portmark.pipeline.Sources;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Checks all sources of a call, in their order. */
final class CheckRun {
    private CheckRun() {}

    static CheckReport of(Console console, Sources sources, CheckSettings settings, int jobs) {
        return of(console, sources, settings, jobs, it -> it);
    }

    /** The same, with something done to each document. */
    static CheckReport of(
            Console console, Sources sources, CheckSettings settings, int jobs, UnaryOperator<CheckedDocument> then) {
        Checker checker = console.checker();
        List<CheckedDocument> documents = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>(sources.missing());
        Comparison comparison = Comparison.inMemory(checker, sources.files().size());
        InOrder.run(sources.files(), jobs, source -> comparison.check(source, settings), step -> {
            if (step.outcome() instanceof Checker.Outcome.Checked checked) {
                documents.add(then.apply(checked.document()));
                PathOptions.complainOfRules(console, checked.document());
                comparison.add(step);
            } else if (step.outcome() instanceof Checker.Outcome.Failed failed) {
                unreadable.add(failed.unreadable());
            }
        });
        comparison.compare((index, more) -> documents.set(index, Comparison.together(documents.get(index), more)));
        return new CheckReport(checker.tool(), settings.asOf(), documents, unreadable);
    }
}
