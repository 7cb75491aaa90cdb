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
 * @param waiverProblems waivers that count as none
 * @param comparison how it stands to an earlier check, null where there is none
 */
public record CheckReport(
        Tool tool,
        LocalDate asOf,
        List<CheckedDocument> documents,
        List<Unreadable> unreadable,
        List<Waivers.Problem> waiverProblems,
        Baseline.@Nullable Comparison comparison) {
    public CheckReport {
        documents = List.copyOf(documents);
        unreadable = List.copyOf(unreadable);
        waiverProblems = List.copyOf(waiverProblems);
    }

    /** A report without waivers and without an earlier check. */
    public CheckReport(Tool tool, LocalDate asOf, List<CheckedDocument> documents, List<Unreadable> unreadable) {
        this(tool, asOf, documents, unreadable, List.of(), null);
    }

    /** The same with waivers applied, and compared with an earlier check where there is one. */
    public CheckReport with(Waivers waivers, @Nullable Baseline baseline) {
        List<CheckedDocument> waived = documents.stream().map(waivers::applyTo).toList();
        return new CheckReport(
                tool, asOf, waived, unreadable, waivers.problems(), baseline == null ? null : baseline.compare(waived));
    }

    /** How many findings are waived. */
    public int waived() {
        return documents.stream().mapToInt(it -> it.waivers().size()).sum();
    }

    /** The findings that count for the exit code: those not waived, of these only the new ones where an earlier check is given. */
    public FindingCounts counting() {
        Baseline.Comparison compared = comparison;
        return compared == null
                ? counts()
                : documents.stream()
                        .map(it -> FindingCounts.of(it.standing().stream()
                                .filter(finding -> compared.isNew(finding, it))
                                .toList()))
                        .reduce(FindingCounts.NONE, FindingCounts::plus);
    }

    /** The findings of all documents, counted; waived ones left out. */
    public FindingCounts counts() {
        return documents.stream().map(CheckedDocument::counts).reduce(FindingCounts.NONE, FindingCounts::plus);
    }

    /** How many documents were not fully checked. */
    public int partlyChecked() {
        return (int)
                documents.stream().filter(document -> !document.fullyChecked()).count();
    }

    /**
     * The exit code: 2 when an input could not be read or not be fully checked, 1 when findings that count stand at or above a severity,
     * else 0.
     *
     * @param failOn that severity, null where no finding fails
     */
    public int exitCode(@Nullable Severity failOn) {
        if (!unreadable.isEmpty() || partlyChecked() > 0) {
            return 2;
        }
        return failOn != null && counting().atLeast(failOn) > 0 ? 1 : 0;
    }
}
