package io.portmark.report;

import io.portmark.decide.Audience;
import io.portmark.decide.Profile;
import io.portmark.decide.ReleaseDetermination;
import io.portmark.document.Dialect;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.report.LedgerRecord.Output;
import io.portmark.report.LedgerRecord.Request;
import io.portmark.rule.Severity;
import java.util.List;

/** Invented ledgers. */
public final class SampleLedgers {
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private SampleLedgers() {}

    /** The ledger of a signed release, with a finding and every kind of decision. */
    public static LedgerRecord signed() {
        return of(SampleDeterminations.signed(), new SourceText("05HARBOR2985.txt", SampleChecks.MARKER));
    }

    /** The ledger of a draft: nobody, no case. */
    public static LedgerRecord draft() {
        return of(SampleDeterminations.draft(), new SourceText("05HARBOR2985.txt", SampleChecks.MARKER));
    }

    /** The ledger of a determination on a source. */
    public static LedgerRecord of(ReleaseDetermination determination, SourceText source) {
        return LedgerRecord.of(
                determination,
                source,
                DIGEST,
                "sealed",
                List.of(SampleChecks.finding(
                        "RLS-22",
                        Severity.WARNING,
                        "2",
                        List.of(),
                        "The as-of day is after today.",
                        null,
                        new Span(0, 2))),
                List.of(new Output("05HARBOR2985.pdf", DIGEST, 0.0), new Output("05HARBOR2985.txt", DIGEST, 1.5)),
                new Request(
                        Audience.U,
                        SampleChecks.AS_OF,
                        SampleChecks.AS_OF,
                        Profile.PUBLIC_SAFE,
                        "plain",
                        "portions",
                        determination.lapseConfirmed(),
                        false,
                        Dialect.AUTO,
                        determination.reviewer(),
                        SampleChecks.AS_OF,
                        List.of("B6")),
                List.of(
                        new LedgerDecision("2", "withhold", null, List.of("B6"), null, "names a \"person\"", true),
                        new LedgerDecision(
                                "subject", "release", null, List.of(), "declassified by J. Doe", null, false),
                        new LedgerDecision("record", "level", Audience.C, List.of(), "read by J. Doe", null, false)),
                SampleChecks.TOOL);
    }
}
