package io.portmark.pipeline.book;

import io.portmark.check.Checked;
import io.portmark.check.RuleTracer;
import io.portmark.pipeline.Checker;
import io.portmark.report.CheckedDocument;
import io.portmark.rule.Finding;
import io.portmark.rule.Rule;
import io.portmark.rule.RuleTrace;
import java.io.IOException;
import java.util.List;

/**
 * Why a rule speaks on a document, or does not.
 *
 * @param rule the rule
 * @param document the document, with all findings on it
 * @param findings those of the rule
 * @param traces its conditions over the facts of the document
 * @param aside why it says nothing although its conditions hold, or why it does not look at documents; empty where that is not so
 */
public record RuleReason(
        Rule rule, CheckedDocument document, List<Finding> findings, List<RuleTrace> traces, String aside) {
    public RuleReason {
        findings = List.copyOf(findings);
        traces = List.copyOf(traces);
    }

    /** Looks at a document with a rule. */
    public static RuleReason of(Checker checker, Rule rule, CheckedDocument document) throws IOException {
        List<Finding> findings = document.findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
        List<RuleTrace> traces = new RuleTracer(checker.engine(), checker.files())
                .trace(rule.id(), document.document(), document.levels());
        return new RuleReason(rule, document, findings, traces, aside(checker, rule, document, findings, traces));
    }

    private static String aside(
            Checker checker, Rule rule, CheckedDocument document, List<Finding> findings, List<RuleTrace> traces) {
        if (rule.fact()) {
            return "It is a fact that is read from the record and gives no finding of its own.";
        }
        if (rule.group().equals("rls")) {
            return "It speaks of releases, not of records: portmark release tells what it finds.";
        }
        if (!findings.isEmpty() || traces.stream().noneMatch(RuleTrace::matches)) {
            return switch (rule.needs()) {
                case TEXT -> "";
                case FILE ->
                    findings.isEmpty() ? "It looks at Word and PDF files; a text has nothing of the kind." : "";
                case BATCH -> "It looks at several records at once, not at one.";
            };
        }
        if (document.stopped().stream().anyMatch(stopped -> stopped.rule().startsWith(rule.id()))) {
            return "Its conditions hold, and it was stopped: "
                    + document.stopped().get(0).reason() + ".";
        }
        if (!rule.isOnFor(document.document().origin())) {
            return "Its conditions hold, and it is off by default for a record of this date.";
        }
        Checked alone = checker.engine().examine(document.document(), document.levels(), rule.id()::equals);
        return alone.findings().isEmpty()
                ? "Its conditions hold, and it has nothing to say."
                : "Its conditions hold, and a more specific rule speaks in its place.";
    }
}
