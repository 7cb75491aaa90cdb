package io.portmark.report.page;

import io.portmark.report.AuditSummary;
import io.portmark.report.AuditSummary.Coverage;
import io.portmark.report.AuditSummary.RuleRow;
import io.portmark.report.FindingCounts;
import io.portmark.rule.Severity;
import java.util.List;

/**
 * Findings by rule.
 *
 * @param caption unit and denominator
 * @param nothing what is said where no rule found anything
 */
public record RulesPart(String sentence, String caption, String nothing, List<RuleLine> rows) {
    public RulesPart {
        rows = List.copyOf(rows);
    }

    /** A rule that found something. */
    public record RuleLine(
            String rule,
            String title,
            Severity severity,
            String findings,
            String complete,
            Share share,
            String partial) {
        static RuleLine of(RuleRow row) {
            return new RuleLine(
                    row.rule(),
                    row.title(),
                    row.severity(),
                    Figures.number(row.findings()),
                    Figures.number(row.complete()),
                    Figures.percent(row.rate()),
                    Figures.number(row.partial()));
        }
    }

    static RulesPart of(AuditSummary summary) {
        FindingCounts counts = summary.findings();
        Coverage coverage = summary.coverage();
        return new RulesPart(
                "%s, %s, %s. In partial extracts what may only be missing from the extract is a note."
                        .formatted(
                                Figures.count(counts.errors(), "error"),
                                Figures.count(counts.warnings(), "warning"),
                                Figures.count(counts.infos(), "note")),
                "Findings in %s; n = %s complete, %s partial extracts"
                        .formatted(
                                Figures.count(coverage.assessed(), "record"),
                                Figures.number(coverage.complete()),
                                Figures.number(coverage.partial())),
                Figures.count(coverage.assessed(), "record") + " checked by "
                        + Figures.count(summary.silentRules().size(), "rule") + ".",
                summary.rules().stream().map(RuleLine::of).toList());
    }
}
