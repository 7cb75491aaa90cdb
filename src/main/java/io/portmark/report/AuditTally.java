package io.portmark.report;

import io.portmark.document.ReadResult;
import io.portmark.document.ReadResult.Unreadable;
import io.portmark.document.RecordFacts;
import io.portmark.report.AuditSummary.Coverage;
import io.portmark.report.AuditSummary.ReasonCount;
import io.portmark.rule.Finding;
import io.portmark.rule.Rule;
import io.portmark.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts checked documents one at a time and keeps nothing of them but counts, so that an archive of any size fits. Not safe for
 * several threads at once.
 */
public final class AuditTally {
    private final Tool tool;
    private final LocalDate asOf;
    private final RuleTally rules;
    private final OfficeTally offices;
    private final MatrixTally matrix = new MatrixTally();
    private final LapseTally lapse = new LapseTally();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private FindingCounts findings = FindingCounts.NONE;
    private int assessed;
    private int partial;
    private int notFullyChecked;
    private int discrepant;
    private int discrepantExtracts;
    private @Nullable Integer firstYear;
    private @Nullable Integer lastYear;

    /**
     * Begins with nothing.
     *
     * @param rules the rule book in its order; its release rules are passed over
     */
    public AuditTally(Tool tool, LocalDate asOf, List<Rule> rules) {
        this.tool = tool;
        this.asOf = asOf;
        // Release rules speak of releases; no audit runs them.
        List<Rule> run =
                rules.stream().filter(rule -> !rule.group().equals("rls")).toList();
        this.rules = new RuleTally(run);
        this.offices = new OfficeTally(run);
    }

    /** Counts a document. */
    public void add(CheckedDocument checked) {
        assessed++;
        boolean complete = !checked.document().partial();
        partial += complete ? 0 : 1;
        notFullyChecked += checked.fullyChecked() ? 0 : 1;
        findings = findings.plus(checked.counts());
        if (isDiscrepant(checked)) {
            discrepant += complete ? 1 : 0;
            discrepantExtracts += complete ? 0 : 1;
        }
        addYear(checked.document().origin());
        rules.add(checked.findings(), complete);
        offices.add(checked, complete);
        matrix.add(checked);
        lapse.add(checked);
    }

    /** How many documents were counted. */
    public int assessed() {
        return assessed;
    }

    /** True when it has an error or a warning. */
    public static boolean isDiscrepant(CheckedDocument checked) {
        return checked.findings().stream().anyMatch(AuditTally::isDiscrepancy);
    }

    /**
     * Counts what comparing a document with others has shown, once the document itself was counted.
     *
     * @param discrepantBefore true when it had an error or a warning of its own
     */
    public void add(RecordFacts record, List<Finding> compared, boolean discrepantBefore) {
        boolean complete = !record.partial();
        findings = findings.plus(FindingCounts.of(compared));
        if (!discrepantBefore && compared.stream().anyMatch(AuditTally::isDiscrepancy)) {
            discrepant += complete ? 1 : 0;
            discrepantExtracts += complete ? 0 : 1;
        }
        rules.add(compared, complete);
        offices.add(record.office(), compared, complete);
    }

    /** Counts a file that could not be read, or a record that could not be judged. */
    public void add(Unreadable file) {
        unreadable.add(file);
    }

    /** What it comes to so far. */
    public AuditSummary summary() {
        Coverage coverage =
                new Coverage(assessed, partial, notFullyChecked, unreadable.size(), reasons(), firstYear, lastYear);
        return new AuditSummary(
                tool,
                asOf,
                coverage,
                findings,
                discrepant,
                discrepantExtracts,
                rules.rows(coverage.complete()),
                rules.silent(),
                offices.families(),
                offices.rows(),
                matrix.cells(),
                lapse.summary(),
                unreadable.stream()
                        .sorted(Comparator.comparing(Unreadable::name)
                                .thenComparing(Unreadable::reason)
                                .thenComparing(Unreadable::detail))
                        .toList());
    }

    /** A note is no discrepancy. */
    static boolean isDiscrepancy(Finding finding) {
        return finding.severity().isAtLeast(Severity.WARNING);
    }

    private void addYear(@Nullable LocalDate origin) {
        if (origin != null) {
            int year = origin.getYear();
            firstYear = firstYear == null ? year : Math.min(firstYear, year);
            lastYear = lastYear == null ? year : Math.max(lastYear, year);
        }
    }

    private List<ReasonCount> reasons() {
        List<ReasonCount> reasons = new ArrayList<>();
        for (ReadResult.Reason reason : ReadResult.Reason.values()) {
            int count = (int)
                    unreadable.stream().filter(file -> file.reason() == reason).count();
            if (count > 0) {
                reasons.add(new ReasonCount(reason.symbol(), count));
            }
        }
        return reasons;
    }
}
