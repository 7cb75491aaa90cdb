package io.portmark.report.page;

import io.portmark.report.AuditSummary.Coverage;
import io.portmark.report.Rate;
import java.util.List;

/**
 * What was read.
 *
 * @param records "48,210 records"
 * @param unreadable "461 records were"
 */
public record CoveragePart(String sentence, String records, List<Row> states, String unreadable, List<Row> reasons) {
    public CoveragePart {
        states = List.copyOf(states);
        reasons = List.copyOf(reasons);
    }

    static CoveragePart of(Coverage coverage) {
        int records = coverage.records();
        int unreadable = coverage.unreadable();
        String sentence = records == 0
                ? "There were no records to check."
                : "%s of %s could be read and checked. Partial extracts are told apart: what they lack may stand in the original."
                        .formatted(Figures.number(coverage.assessed()), Figures.count(records, "record"));
        return new CoveragePart(
                sentence,
                Figures.count(records, "record"),
                List.of(
                        row("Complete records", coverage.complete(), records),
                        row("Partial extracts", coverage.partial(), records),
                        row("Could not be read or judged", unreadable, records),
                        row("Not fully checked, among those above", coverage.notFullyChecked(), records)),
                Figures.count(unreadable, "record") + (unreadable == 1 ? " was" : " were"),
                coverage.reasons().stream()
                        .map(reason -> row(UnreadablePart.words(reason.reason()), reason.records(), records))
                        .toList());
    }

    private static Row row(String name, int count, int records) {
        return new Row(name, Figures.number(count), Figures.percent(new Rate(count, records)));
    }
}
