package io.portmark.pipeline;

import io.portmark.check.Checked;
import io.portmark.decide.Decided;
import io.portmark.decide.Decided.Refusal;
import io.portmark.decide.Decider;
import io.portmark.decide.Decisions;
import io.portmark.decide.DecisionsCheck;
import io.portmark.decide.FileCheck;
import io.portmark.decide.Mistake;
import io.portmark.decide.Person;
import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasePlan;
import io.portmark.decide.ReleasedText;
import io.portmark.document.DocumentLevels;
import io.portmark.document.ReadResult.Reason;
import io.portmark.document.ReadResult.Unreadable;
import io.portmark.parse.stamp.StampReader;
import io.portmark.redact.ReleaseWriter;
import io.portmark.redact.pdf.PdfWriter;
import io.portmark.redact.text.TextWriter;
import io.portmark.redact.word.WordWriter;
import io.portmark.report.CheckedDocument;
import io.portmark.report.LedgerRecord;
import io.portmark.report.json.LedgerJson;
import io.portmark.report.json.VerificationJson;
import io.portmark.rule.Finding;
import io.portmark.rule.Severity;
import io.portmark.verify.Verification;
import io.portmark.verify.Verifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides on records, writes their releases, proves them, and only then moves them into place. */
public final class Releaser {
    private final Checker checker;
    private final ReleaseSettings settings;
    private final Decider decider;
    private final RecordNames names;

    /** Releases with these settings. One releaser names the records of one run. */
    public Releaser(Checker checker, ReleaseSettings settings) {
        this(checker, settings, new RecordNames());
    }

    /** Decides again on one record under the name that it was given. */
    Releaser(Checker checker, ReleaseSettings settings, String recordId) {
        this(checker, settings, RecordNames.always(recordId));
    }

    private Releaser(Checker checker, ReleaseSettings settings, RecordNames names) {
        this.checker = checker;
        this.settings = settings;
        this.names = names;
        this.decider = new Decider(checker.source());
    }

    /** What can be known before anything is written. */
    public sealed interface Preparation {
        /** The record can be released. */
        record Ready(
                CheckedDocument checked,
                String sha256,
                String recordId,
                Decisions decisions,
                Decided.Determined decided,
                ReleasePlan plan,
                List<Finding> findings)
                implements Preparation {}

        /** It can't. */
        record Stopped(ReleaseOutcome outcome) implements Preparation {}
    }

    /** Checks a source and decides on it. Nothing is written. */
    public Preparation prepare(SourceFile source, Decisions decisions) {
        Checker.Outcome outcome = checker.check(source, settings.check());
        if (outcome instanceof Checker.Outcome.Failed failed) {
            return new Preparation.Stopped(new ReleaseOutcome.Failed(failed.unreadable()));
        }
        var checked = (Checker.Outcome.Checked) outcome;
        return decide(source, checked.document(), checked.sha256(), decisions);
    }

    /** Decides on a checked document. Nothing is written. */
    private Preparation decide(SourceFile source, CheckedDocument checked, String sha256, Decisions decisions) {
        List<Mistake> mistakes = new ArrayList<>(DecisionsCheck.check(decisions, checked.document(), sha256));
        mistakes.addAll(disagreements(decisions));
        if (!mistakes.isEmpty()) {
            return new Preparation.Stopped(new ReleaseOutcome.Mistaken(mistakes));
        }
        String recordId = names.next(checked.document());
        DocumentLevels levels = Checker.levels(checked, decisions);
        Decided decided = decider.decide(checked.document(), levels, decisions, settings.request(), recordId);
        if (decided instanceof Decided.Refused refused) {
            return new Preparation.Stopped(
                    new ReleaseOutcome.Refused(checked, source.typed(), recordId, refused.refusals(), List.of()));
        }
        var determined = (Decided.Determined) decided;
        ReleasePlan plan = determined
                .plan()
                .withStamps(new StampReader().classifications(checked.document().source()));
        Checked linted = checker.engine().examineRelease(checked.document(), plan);
        Optional<ReleaseOutcome> unchecked = unchecked(checked, linted);
        if (unchecked.isPresent()) {
            return new Preparation.Stopped(unchecked.get());
        }
        List<Finding> findings = linted.findings();
        return findings.stream().noneMatch(Releaser::forbids)
                ? new Preparation.Ready(checked, sha256, recordId, decisions, determined, plan, findings)
                : new Preparation.Stopped(
                        new ReleaseOutcome.Refused(checked, source.typed(), recordId, refusals(findings), findings));
    }

    /** The preparations of a run after comparing them with each other: what one withholds, no other gives out (XDOC-03). */
    public List<Preparation> compare(List<Preparation> prepared) {
        return ReleaseComparison.compare(checker, prepared);
    }

    static Preparation refused(Preparation.Ready ready, List<Finding> findings) {
        CheckedDocument checked = ready.checked();
        return new Preparation.Stopped(
                new ReleaseOutcome.Refused(checked, checked.source(), ready.recordId(), refusals(findings), findings));
    }

    private static boolean forbids(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static List<Refusal> refusals(List<Finding> findings) {
        return findings.stream()
                .filter(Releaser::forbids)
                .map(finding -> new Refusal(
                        finding.rule(),
                        finding.portion() == null ? finding.portions() : List.of(finding.portion()),
                        finding.message(),
                        finding.fix() == null ? "" : finding.fix().text()))
                .toList();
    }

    /** What was not fully checked is not released: a rule that was stopped might have forbidden it. */
    private static Optional<ReleaseOutcome> unchecked(CheckedDocument checked, Checked linted) {
        return Stream.concat(checked.stopped().stream(), linted.stopped().stream())
                .findFirst()
                .map(stopped -> new ReleaseOutcome.Failed(new Unreadable(
                        checked.source(),
                        Reason.TOO_SLOW,
                        "rule %s was stopped: %s. It is not released without it: mend the rule, or take it out"
                                .formatted(stopped.rule(), stopped.reason()))));
    }

    /** Nobody's word is taken over by another, and nobody decides on a day that has not come. */
    private List<Mistake> disagreements(Decisions decisions) {
        List<Mistake> mistakes = new ArrayList<>();
        Person named = settings.reviewer();
        if (named != null && decisions.reviewer() != null && !named.equals(decisions.reviewer())) {
            mistakes.add(new Mistake(
                    decisions.file(),
                    1,
                    "reviewer: --reviewer names another person than this file: let one of them sign"));
        }
        if (decisions.decided() != null
                && decisions.decided().isAfter(settings.check().today())) {
            mistakes.add(new Mistake(decisions.file(), 1, "decided: this day has not come"));
        }
        return mistakes;
    }

    /** The decisions file that a release of this source would need, or why there can be none. Nothing is written. */
    public ReleaseOutcome propose(SourceFile source, Decisions decisions) {
        Checker.Outcome outcome = checker.check(source, settings.check());
        if (outcome instanceof Checker.Outcome.Failed failed) {
            return new ReleaseOutcome.Failed(failed.unreadable());
        }
        var checked = (Checker.Outcome.Checked) outcome;
        CheckedDocument document = checked.document();
        return new ReleaseOutcome.Proposed(
                source,
                decider.propose(
                        document.document(),
                        Checker.levels(document, decisions),
                        decisions,
                        settings.request(),
                        checked.sha256()));
    }

    /**
     * Writes, proves and places a release. If one format fails, none is placed.
     *
     * @throws IOException when the folder can't be written
     */
    public ReleaseOutcome release(Preparation.Ready ready, ReleaseFolder folder) throws IOException {
        Map<ReleaseFormat, Path> candidates = new EnumMap<>(ReleaseFormat.class);
        Map<ReleaseFormat, byte[]> finished = new EnumMap<>(ReleaseFormat.class);
        try {
            int substituted = 0;
            List<Verification> verifications = new ArrayList<>();
            List<LedgerRecord.Output> outputs = new ArrayList<>();
            for (ReleaseFormat format : settings.formats()) {
                Path candidate = folder.candidate(ready.recordId(), format);
                candidates.put(format, candidate);
                substituted += write(ready, format, candidate);
                byte[] bytes = Files.readAllBytes(candidate);
                finished.put(format, bytes);
                String file = ReleaseFolder.fileName(ready.recordId(), format);
                verifications.add(new Verifier()
                        .verify(
                                file,
                                format,
                                bytes,
                                ready.decided().released(),
                                ready.decided().withheld()));
                outputs.add(new LedgerRecord.Output(file, SourceFile.sha256(bytes), 0.0));
            }
            if (finished.size() > 1) {
                addTwins(
                        verifications,
                        new Verifier().verifyTwins(ready.decided().released(), finished));
            }
            return place(ready, folder, candidates, verifications, outputs, substituted);
        } finally {
            for (Path candidate : candidates.values()) {
                Files.deleteIfExists(candidate);
            }
        }
    }

    /** That the formats say the same is a check of the last of them. */
    private static void addTwins(List<Verification> verifications, Verification.Check twins) {
        Verification last = verifications.remove(verifications.size() - 1);
        List<Verification.Check> checks = new ArrayList<>(last.checks());
        checks.add(twins);
        verifications.add(new Verification(last.file(), checks));
    }

    private static int write(Preparation.Ready ready, ReleaseFormat format, Path candidate) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int substituted =
                writer(format).write(ready.decided().released(), bytes).substituted();
        Files.write(candidate, bytes.toByteArray());
        return substituted;
    }

    /** The bytes of a release; the same release gives the same bytes. */
    static byte[] bytes(ReleasedText released, ReleaseFormat format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writer(format).write(released, bytes);
        return bytes.toByteArray();
    }

    private static ReleaseWriter writer(ReleaseFormat format) {
        return switch (format) {
            case PDF -> new PdfWriter();
            case DOCX -> new WordWriter();
            case TXT -> new TextWriter();
        };
    }

    private ReleaseOutcome place(
            Preparation.Ready ready,
            ReleaseFolder folder,
            Map<ReleaseFormat, Path> candidates,
            List<Verification> verifications,
            List<LedgerRecord.Output> outputs,
            int substituted)
            throws IOException {
        Path verificationFile = folder.verification(ready.recordId());
        folder.clear(ready.recordId());
        ReleaseFolder.write(verificationFile, out -> VerificationJson.write(ready.recordId(), verifications, out));
        List<Finding> findings = checker.engine()
                .checkRelease(ready.checked().document(), ready.plan().withChecks(checks(verifications)));
        if (!verifications.stream().allMatch(Verification::passed)
                || findings.stream().anyMatch(Releaser::forbids)) {
            return new ReleaseOutcome.Unproven(
                    ready.checked(), ready.recordId(), verifications, findings, verificationFile);
        }
        var determination = ready.decided().determination();
        LedgerRecord ledger = Ledgers.of(ready, findings, settings, outputs, checker.tool());
        ReleaseFolder.write(folder.ledger(ready.recordId()), out -> LedgerJson.write(ledger, out));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<ReleaseFormat, Path> candidate : candidates.entrySet()) {
            files.add(
                    folder.publish(candidate.getValue(), determination.status(), ready.recordId(), candidate.getKey()));
        }
        return new ReleaseOutcome.Released(
                ready.checked(),
                determination,
                ready.decided().released(),
                findings,
                verifications,
                files,
                folder.ledger(ready.recordId()),
                verificationFile,
                substituted);
    }

    /** What the proof came to, as facts for the rules of releases. */
    private static List<FileCheck> checks(List<Verification> verifications) {
        return verifications.stream()
                .flatMap(file -> file.checks().stream()
                        .map(check ->
                                new FileCheck(file.file(), check.id(), check.name(), check.passed(), check.found())))
                .toList();
    }
}
