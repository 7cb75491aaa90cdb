package io.portmark.report;

import io.portmark.document.ReadResult.Unreadable;
import io.portmark.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checking some files came to.
 *
 * @param tool which program and rules
 * @param asOf the day on which markings were judged
 * @param documents the documents, in the order of the input
 * @param unreadable the files that could not be read, and the records that could not be judged
 */
public record CheckReport(Tool tool, LocalDate asOf, List<CheckedDocument> documents, List<Unreadable> unreadable) {
    public CheckReport {
        documents = List.copyOf(documents);
        unreadable = List.copyOf(unreadable);
    }

    /** The findings of all documents, counted. */
    public FindingCounts counts() {
        return documents.stream().map(CheckedDocument::counts).reduce(FindingCounts.NONE, FindingCounts::plus);
    }

    /** How many documents were not fully checked. */
    public int partlyChecked() {
        return (int)
                documents.stream().filter(document -> !document.fullyChecked()).count();
    }

    /**
     * The exit code: 2 when an input could not be read or not be fully checked, 1 when there are findings at or above a severity,
     * else 0.
     *
     * @param failOn that severity, null where no finding fails
     */
    public int exitCode(@Nullable Severity failOn) {
        if (!unreadable.isEmpty() || partlyChecked() > 0) {
            return 2;
        }
        return failOn != null && counts().atLeast(failOn) > 0 ? 1 : 0;
    }
}
