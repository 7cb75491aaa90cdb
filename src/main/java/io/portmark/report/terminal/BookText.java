package io.portmark.report.terminal;

import io.portmark.document.Span;
import io.portmark.report.CheckedDocument;
import io.portmark.rule.Finding;
import io.portmark.rule.Rule;
import java.util.List;

/** What testing and comparing rule books came to, for a person at a terminal. */
public final class BookText {
    private static final int RULE = 3;
    private static final int COUNT = 14;
    private static final int TEXT = 25;

    private final Terminal terminal;
    private final Sheet sheet;
    private int added;
    private int removed;
    private boolean counted;

    /** Writes for this terminal. */
    public BookText(Terminal terminal) {
        this.terminal = terminal;
        this.sheet = new Sheet(terminal);
    }

    /** The result of a rule's cases. */
    public void result(Rule rule, int cases, List<String> faults) {
        sheet.add(terminal.sign(faults.isEmpty() ? Sign.OK : Sign.ERROR))
                .to(RULE + 1)
                .add(terminal.clean(rule.id()))
                .to(COUNT)
                .add(Words.count(cases, "case"))
                .to(TEXT)
                .hanging(terminal.clean(rule.title()), TEXT)
                .end();
        for (String fault : faults) {
            sheet.hanging(terminal.bold(terminal.clean(fault)), TEXT).end();
        }
    }

    /** The whole report of a test, ending with the counts. */
    public String total(int rules, int cases, long wrong) {
        String verdict = wrong == 0
                ? "all come out as they should"
                : "%s not as they should".formatted(Words.count(wrong, "rule is", "rules are"));
        sheet.hanging("%s, %s: %s.".formatted(Words.count(rules, "rule"), Words.count(cases, "case"), verdict), 1)
                .end();
        return sheet.toString();
    }

    /** A finding that one book gives and the other does not. */
    public void change(boolean isAdded, CheckedDocument document, Finding finding) {
        Span span = finding.span();
        String place = finding.portion() == null
                ? new Places(terminal).of(finding.portions())
                : new Places(terminal).of(List.of(finding.portion()));
        String line =
                span == null ? "" : " line " + document.document().source().line(span.start());
        sheet.add(isAdded ? "+" : "-")
                .to(RULE)
                .add(terminal.clean(finding.rule()))
                .to(COUNT)
                .add(finding.severity().word())
                .to(TEXT)
                .hanging(
                        terminal.clean("%s %s%s: %s"
                                .formatted(document.source(), place, line, finding.message())
                                .replace(" :", ":")),
                        TEXT)
                .end();
    }

    /** How often a rule speaks under one book only. */
    public void count(String rule, int more, int fewer) {
        if (!counted) {
            sheet.end();
            counted = true;
        }
        added += more;
        removed += fewer;
        sheet.to(RULE)
                .add(terminal.clean(rule))
                .to(COUNT)
                .add("+" + more + " -" + fewer)
                .end();
    }

    /** The whole comparison, ending with the counts. */
    public String compared(int documents, int notFullyChecked) {
        sheet.hanging(
                        "%s: the new book adds %s and removes %d.%s"
                                .formatted(
                                        Words.count(documents, "record"),
                                        Words.count(added, "finding"),
                                        removed,
                                        notFullyChecked == 0
                                                ? ""
                                                : " %s not fully checked."
                                                        .formatted(Words.count(
                                                                notFullyChecked, "record was", "records were"))),
                        1)
                .end();
        return sheet.toString();
    }
}
