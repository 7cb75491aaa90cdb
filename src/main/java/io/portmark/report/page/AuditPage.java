package io.portmark.report.page;

import io.portmark.report.AuditSummary;
import java.util.List;

/**
 * The compliance report in the words and numbers that the template prints: it only loops and never computes.
 *
 * @param asOf the day on which markings were judged: 2026-11-22
 * @param frame what stands around it
 * @param method how it was made, and its limits
 */
public record AuditPage(
        String asOf,
        PageFrame frame,
        HeadPart head,
        CoveragePart coverage,
        RulesPart rules,
        MatrixPart matrix,
        OfficesPart offices,
        LapsePart lapse,
        UnreadablePart unreadable,
        List<MethodNote> method) {
    static AuditPage of(AuditSummary summary, PageFrame frame) {
        return new AuditPage(
                summary.asOf().toString(),
                frame,
                HeadPart.of(summary),
                CoveragePart.of(summary.coverage()),
                RulesPart.of(summary),
                MatrixPart.of(summary),
                OfficesPart.of(summary),
                LapsePart.of(summary),
                UnreadablePart.of(summary),
                MethodNote.of(summary));
    }
}
