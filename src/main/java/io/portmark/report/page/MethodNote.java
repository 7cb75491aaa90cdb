package io.portmark.report.page;

import io.portmark.report.AuditSummary;
import io.portmark.report.AuditSummary.RuleRow;
import io.portmark.report.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence on how the report was made, or on what it can't tell.
 *
 * @param text the sentence, empty where ids stand
 * @param ids ids of rules, empty where a sentence stands
 */
public record MethodNote(String term, String text, List<String> ids) {
    public MethodNote {
        ids = List.copyOf(ids);
    }

    private static final int HASH_LETTERS = 16;

    static List<MethodNote> of(AuditSummary summary) {
        Tool tool = summary.tool();
        List<String> ran = Stream.concat(summary.rules().stream().map(RuleRow::rule), summary.silentRules().stream())
                .sorted()
                .toList();
        List<MethodNote> notes = new ArrayList<>();
        notes.add(words(
                "Program",
                "Portmark %s, rule set %s, %s, markings judged as of %s. Every record that could be read was checked; this is no sample."
                        .formatted(
                                tool.version(),
                                abbreviated(tool.rules()),
                                Figures.count(ran.size(), "rule"),
                                summary.asOf())));
        if (tool.trusted()) {
            notes.add(words("Rules", "The restrictions of the rule book were lifted for this run (--trust-rules)."));
        }
        notes.add(
                words(
                        "Counting",
                        "A discrepancy is an error or a warning in a complete record. Findings counts every finding, records count a record once. Shares and rates are of complete records."));
        notes.add(words(
                "Small numbers",
                "No rate is told of fewer than 5 findings or fewer than 100 records: the count stands in brackets."));
        notes.add(
                words(
                        "Limits",
                        "Rules see markings, dates and places, not what the words mean: whether information deserves its level can’t be seen in the record. An extension or reclassification notice held elsewhere is not seen. The figures carry the tool’s own error, which only reading by hand can show."));
        notes.add(
                words(
                        "Beside this report",
                        "findings.csv and findings.jsonl hold each finding with its place, summary.json every number shown here, run.json versions, options, inputs and times."));
        notes.add(new MethodNote("Rules that ran", "", ran));
        if (!summary.silentRules().isEmpty()) {
            notes.add(new MethodNote("Found nothing", "", summary.silentRules()));
        }
        return notes;
    }

    private static MethodNote words(String term, String text) {
        return new MethodNote(term, text, List.of());
    }

    private static String abbreviated(String hash) {
        return hash.length() <= HASH_LETTERS ? hash : hash.substring(0, HASH_LETTERS) + "…";
    }
}
