package io.portmark.report;

import io.portmark.report.AuditSummary.RuleRow;
import io.portmark.rule.Finding;
import io.portmark.rule.Rule;
import io.portmark.rule.Severity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts findings by rule. */
final class RuleTally {
    private final List<Rule> rules;
    private final Map<String, Counts> counts = new TreeMap<>();

    RuleTally(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    private static final class Counts {
        private int findings;
        private int records;
        private int complete;
        private Severity severity = Severity.INFO;
    }

    void add(List<Finding> findings, boolean complete) {
        Set<String> seen = new HashSet<>();
        for (Finding finding : findings) {
            Counts of = counts.computeIfAbsent(finding.rule(), rule -> new Counts());
            of.findings++;
            of.severity = finding.severity().isAtLeast(of.severity) ? finding.severity() : of.severity;
            if (seen.add(finding.rule())) {
                of.records++;
                of.complete += complete ? 1 : 0;
            }
        }
    }

    /** The heaviest first, then most complete records, then most records, then by id. */
    List<RuleRow> rows(int completeRecords) {
        return counts.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), completeRecords))
                .sorted(Comparator.comparing(RuleRow::severity)
                        .thenComparingInt(RuleRow::complete)
                        .thenComparingInt(RuleRow::records)
                        .reversed()
                        .thenComparing(RuleRow::rule))
                .toList();
    }

    List<String> silent() {
        return rules.stream()
                .map(Rule::id)
                .filter(id -> !counts.containsKey(id))
                .toList();
    }

    private RuleRow row(String id, Counts of, int completeRecords) {
        String title = rules.stream()
                .filter(rule -> rule.id().equals(id))
                .map(Rule::title)
                .findFirst()
                .orElse("");
        return new RuleRow(
                id, title, of.severity, of.findings, of.records, of.complete, new Rate(of.complete, completeRecords));
    }
}
