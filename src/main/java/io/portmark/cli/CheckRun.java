package io.portmark.cli;

import io.portmark.document.ReadResult.Unreadable;
import io.portmark.pipeline.CheckSettings;
import io.portmark.pipeline.Checker;
import io.portmark.pipeline.InOrder;
import io.portmark.pipeline.Sources;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import java.util.ArrayList;
import java.util.List;

/** Checks all sources of a call, in their order. */
final class CheckRun {
    private CheckRun() {}

    static CheckReport of(Console console, Sources sources, CheckSettings settings, int jobs) {
        Checker checker = console.checker();
        List<CheckedDocument> documents = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>(sources.missing());
        InOrder.run(sources.files(), jobs, source -> checker.check(source, settings), outcome -> {
            if (outcome instanceof Checker.Outcome.Checked checked) {
                documents.add(checked.document());
                PathOptions.complainOfRules(console, checked.document());
            } else if (outcome instanceof Checker.Outcome.Failed failed) {
                unreadable.add(failed.unreadable());
            }
        });
        return new CheckReport(checker.tool(), settings.asOf(), documents, unreadable);
    }
}
