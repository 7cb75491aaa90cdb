package io.portmark.pipeline;

import io.portmark.decide.Decided;
import io.portmark.decide.ReleaseFormat;
import io.portmark.document.Limits;
import io.portmark.report.LedgerRecord;
import io.portmark.report.json.LedgerJson;
import io.portmark.report.json.LedgerReading;
import io.portmark.rule.Finding;
import io.portmark.verify.Verification;
import io.portmark.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Repeats the whole proof of a release from its ledger and its source: reads, decides and verifies again. */
public final class Replay {
    private final Checker checker;
    private final Limits limits;

    /** Replays with these rules and limits. */
    public Replay(Checker checker, Limits limits) {
        this.checker = checker;
        this.limits = limits;
    }

    /** What came of it. */
    public sealed interface Result {
        /**
         * The files were looked at.
         *
         * @param recordId the title of the release
         * @param verifications a value a file
         * @param strangers files that are not the ones that the ledger names, by digest
         */
        record Looked(String recordId, List<Verification> verifications, List<String> strangers) implements Result {
            /** True when every check of every file passed and each file is one that the ledger names. */
            public boolean isProven() {
                return strangers.isEmpty() && verifications.stream().allMatch(Verification::passed);
            }
        }

        /** The proof can't be repeated; the message says why and what to do. */
        record Impossible(String message) implements Result {}
    }

    /**
     * Repeats the proof.
     *
     * @throws IOException when a file can't be read
     */
    public Result run(List<Path> files, Path ledgerFile, Path sourceFile) throws IOException {
        LedgerReading reading = LedgerJson.read(Files.readAllBytes(ledgerFile));
        if (reading instanceof LedgerReading.Refused refused) {
            return new Result.Impossible(
                    "%s: this is no ledger: %s".formatted(ledgerFile, String.join("; ", refused.problems())));
        }
        LedgerRecord ledger = ((LedgerReading.Read) reading).ledger();
        // The name in the ledger, not the one the file has now: it stands in what was decided.
        SourceFile source = SourceFile.of(ledger.source().name(), sourceFile);
        if (!SourceFile.sha256(source.bytes(limits.maxBytes()))
                .equals(ledger.source().sha256())) {
            return new Result.Impossible(
                    "%s: this is not the source that the ledger names: its sha256 differs".formatted(sourceFile));
        }
        LocalDate asOf = ledger.request().asOf();
        var check = new CheckSettings(asOf, ledger.request().today(), true, limits);
        var releaser = new Releaser(checker, Ledgers.settings(ledger, check, checker.source()), ledger.recordId());
        Releaser.Preparation preparation = releaser.prepare(source, Ledgers.decisions(ledgerFile.toString(), ledger));
        if (!(preparation instanceof Releaser.Preparation.Ready ready)) {
            return new Result.Impossible(
                    "%s: the source can't be decided on again with the ledger's decisions".formatted(ledgerFile));
        }
        if (!again(ready, ledger, check).equals(ledger) || !findings(ready, ledger)) {
            return new Result.Impossible(
                    "%s: deciding again gives another record: the ledger was changed, or another version wrote it"
                            .formatted(ledgerFile));
        }
        return look(files, ledger, ready.decided());
    }

    /** The ledger as it would be written now, but for what does not come of deciding: files, findings, program. */
    private LedgerRecord again(Releaser.Preparation.Ready ready, LedgerRecord ledger, CheckSettings check) {
        return Ledgers.of(
                ready,
                ledger.findings(),
                Ledgers.settings(ledger, check, checker.source()),
                ledger.outputs(),
                ledger.tool());
    }

    /** Whether the same rules find the same. Other rules may find something else, and prove nothing. */
    private boolean findings(Releaser.Preparation.Ready ready, LedgerRecord ledger) {
        return !checker.tool().rules().equals(ledger.tool().rules())
                || told(ready.findings()).equals(told(ledger.findings()));
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "%s %s %s %s"
                        .formatted(finding.rule(), finding.severity(), finding.portion(), finding.message()))
                .toList();
    }

    /**
     * A file that is not the one of the ledger is a failed check of its own, whatever else it holds; so is one that source and ledger
     * do not give again, byte for byte: who changes a file can change the digest in its ledger too.
     */
    private static Verification with(Verification proof, boolean same, Verification.Check again) {
        List<Verification.Check> checks = new ArrayList<>();
        checks.add(new Verification.Check(
                "V1",
                "the file that the ledger names, by its digest",
                same,
                1,
                same ? 0 : 1,
                same ? "" : "sha256 differs"));
        checks.add(again);
        checks.addAll(proof.checks());
        return new Verification(proof.file(), checks);
    }

    private Verification.Check again(
            byte[] bytes, ReleaseFormat format, Decided.Determined decided, LedgerRecord ledger) throws IOException {
        String name = "the file that source and ledger give again, byte for byte";
        String version = ledger.tool().version();
        if (!version.equals(checker.tool().version())) {
            return new Verification.Check("V1", name, true, 0, 0, "not compared: version " + version + " wrote it");
        }
        boolean same = Arrays.equals(bytes, Releaser.bytes(decided.released(), format));
        return new Verification.Check("V1", name, same, bytes.length, same ? 0 : 1, same ? "" : "other bytes");
    }

    private Result look(List<Path> files, LedgerRecord ledger, Decided.Determined decided) throws IOException {
        List<Verification> verifications = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            Optional<ReleaseFormat> format = ReleaseFormat.ofExtension(name.substring(name.lastIndexOf('.') + 1));
            if (format.isEmpty()) {
                return new Result.Impossible("%s: expected a file that ends in .pdf, .docx or .txt".formatted(file));
            }
            byte[] bytes = Files.readAllBytes(file);
            String sha256 = SourceFile.sha256(bytes);
            if (ledger.outputs().stream().noneMatch(output -> output.sha256().equals(sha256))) {
                strangers.add(file.toString());
            }
            Verification proof =
                    new Verifier().verify(name, format.get(), bytes, decided.released(), decided.withheld());
            verifications.add(
                    with(proof, !strangers.contains(file.toString()), again(bytes, format.get(), decided, ledger)));
        }
        return new Result.Looked(ledger.recordId(), verifications, strangers);
    }
}
