package io.portmark.report.terminal;

import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.rule.Finding;
import io.portmark.rule.Fix;
import io.portmark.rule.Rule;
import io.portmark.rule.RulePage;
import io.portmark.rule.RuleTrace;
import io.portmark.rule.Severity;
import java.util.List;

/** What a rule asserts, and why it speaks or is silent, for a person at a terminal. */
public final class RuleText {
    private static final int DETAIL = 3;
    private static final int TERM = 3;
    private static final int TEXT = 18;

    private final Terminal terminal;
    private final Sheet sheet;

    private RuleText(Terminal terminal) {
        this.terminal = terminal;
        this.sheet = new Sheet(terminal);
    }

    /** The page of a rule: what it asserts, by which authority, a bad and a good example. */
    public static String page(RulePage page, Terminal terminal) {
        return new RuleText(terminal).writePage(page);
    }

    /**
     * Why a rule speaks on a document, or does not.
     *
     * @param findings the findings of the rule
     * @param traces its conditions over the document
     * @param aside what else explains it, empty where nothing does
     */
    public static String reason(
            Rule rule,
            SourceText source,
            List<Finding> findings,
            List<RuleTrace> traces,
            String aside,
            Terminal terminal) {
        return new RuleText(terminal).writeReason(rule, source, findings, traces, aside);
    }

    private String writePage(RulePage page) {
        Rule rule = page.rule();
        head(rule, rule.severity().word());
        if (page.sections().isEmpty()) {
            sheet.hanging("This rule has no explanation yet.", DETAIL).end();
        }
        page.sections().forEach(this::section);
        page.conditions().forEach((name, clauses) -> {
            sheet.end()
                    .add(terminal.bold("It speaks when" + (name.equals(rule.id()) ? "" : " (" + clean(name) + ")")))
                    .end();
            clauses.forEach(clause -> sheet.to(DETAIL)
                    .add(terminal.sign(Sign.NOTE))
                    .hanging(clean(clause), DETAIL + 2)
                    .end());
        });
        page.cases().stream()
                .filter(it -> !it.bad() && it.document())
                .findFirst()
                .ifPresent(this::good);
        return sheet.toString();
    }

    private void head(Rule rule, String right) {
        sheet.opposed(terminal.bold(clean(rule.id() + "   " + rule.title())), terminal.dim(right));
        sheet.to(TERM)
                .add("authority")
                .to(TEXT)
                .hanging(clean(rule.citation()), TEXT)
                .end();
        String weight = weight(rule);
        if (!weight.isEmpty()) {
            sheet.to(TERM).add("weight").to(TEXT).hanging(weight, TEXT).end();
        }
        if (rule.citation().contains("[R:M]") || rule.citation().contains("[R:L]")) {
            sheet.to(TERM)
                    .add("doubt")
                    .to(TEXT)
                    .hanging("Confirm the authority with counsel.", TEXT)
                    .end();
        }
    }

    /** How heavy it weighs, where that is more than a word. */
    private static String weight(Rule rule) {
        var weight = new StringBuilder();
        Rule.Earlier earlier = rule.earlier();
        if (earlier != null) {
            weight.append("%s; %s for records before %s"
                    .formatted(rule.severity().word(), earlier.severity().word(), earlier.before()));
        }
        if (rule.downgradedByExtract() && rule.severity() != Severity.INFO) {
            weight.append(weight.length() == 0 ? rule.severity().word() : "").append("; note in a partial extract");
        }
        return weight.toString();
    }

    private void section(String heading, String markdown) {
        sheet.end().add(terminal.bold(clean(heading))).end();
        boolean code = false;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("```")) {
                code = !code;
            } else if (code) {
                sheet.to(DETAIL + 2).add(clean(line)).end();
            } else if (!line.isBlank()) {
                sheet.hanging(clean(line.replace("`", "").replace("**", "")), DETAIL)
                        .end();
            }
        }
    }

    private void good(RulePage.Example example) {
        sheet.end()
                .add(terminal.bold("An example that gives nothing of this rule"))
                .end();
        example.text()
                .lines()
                .forEach(line -> sheet.to(DETAIL + 2).add(clean(line)).end());
    }

    private String writeReason(
            Rule rule, SourceText source, List<Finding> findings, List<RuleTrace> traces, String aside) {
        head(rule, Words.count(findings.size(), "finding") + " in " + clean(source.name()));
        sheet.end();
        if (!findings.isEmpty()) {
            new FindingRows(terminal, TextView.USUAL).add(sheet, findings, source);
            findings.forEach(finding -> because(finding, source));
        }
        if (!aside.isEmpty()) {
            sheet.to(TERM).hanging(clean(aside), TERM).end();
        }
        if (findings.isEmpty()) {
            for (RuleTrace trace : traces) {
                trace(trace, traces.size() > 1 || !trace.name().equals(rule.id()));
            }
        }
        return sheet.toString();
    }

    private void because(Finding finding, SourceText source) {
        sheet.end();
        Span span = finding.span();
        String place = finding.portion() == null
                ? (finding.portions().isEmpty() ? "the record" : new Places(terminal).of(finding.portions()))
                : new Places(terminal).of(List.of(finding.portion()));
        sheet.to(TERM)
                .add(terminal.bold("Why: " + place + (span == null ? "" : ", line " + source.line(span.start()))))
                .end();
        finding.because()
                .forEach(reason -> sheet.to(DETAIL)
                        .add(terminal.sign(Sign.NOTE))
                        .hanging(clean(reason), DETAIL + 2)
                        .end());
        Fix fix = finding.fix();
        if (fix != null) {
            sheet.to(DETAIL)
                    .add(terminal.sign(Sign.NOTE))
                    .hanging(
                            "Repair (%s): %s".formatted(fix.safe() ? "safe" : "needs a person", clean(fix.text())),
                            DETAIL + 2)
                    .end();
        }
    }

    private void trace(RuleTrace trace, boolean named) {
        if (named) {
            sheet.end().to(TERM).add(terminal.bold(clean(trace.name()))).end();
        }
        for (RuleTrace.Step step : trace.steps()) {
            sheet.to(TERM).add(terminal.sign(step.holds() ? Sign.OK : Sign.ERROR));
            String text = clean(step.subject() + ": " + step.says());
            sheet.hanging(step.holds() ? text : terminal.bold(text), TERM + DETAIL)
                    .end();
            step.found()
                    .forEach(found -> sheet.hanging(clean(found), TERM + DETAIL).end());
        }
    }

    private String clean(String text) {
        return terminal.clean(text);
    }
}
