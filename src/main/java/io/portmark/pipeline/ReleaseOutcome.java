package io.portmark.pipeline;

import io.portmark.decide.Decided.Refusal;
import io.portmark.decide.Mistake;
import io.portmark.decide.ReleaseDetermination;
import io.portmark.decide.ReleasedText;
import io.portmark.document.ReadResult.Unreadable;
import io.portmark.report.CheckedDocument;
import io.portmark.rule.Finding;
import io.portmark.verify.Verification;
import java.nio.file.Path;
import java.util.List;

/** What came of releasing one record. */
public sealed interface ReleaseOutcome {
    /**
     * Verified and in place.
     *
     * @param checked the record
     * @param determination what was decided
     * @param text what the release says
     * @param findings what the release rules found
     * @param verifications what the verifier looked at, a value a file
     * @param files the released files in the order of the formats
     * @param ledger the ledger
     * @param verificationFile the verification
     * @param substituted characters that no font could draw, over all files
     */
    record Released(
            CheckedDocument checked,
            ReleaseDetermination determination,
            ReleasedText text,
            List<Finding> findings,
            List<Verification> verifications,
            List<Path> files,
            Path ledger,
            Path verificationFile,
            int substituted)
            implements ReleaseOutcome {
        /** At how many places the verifier looked, over all files. */
        public long looked() {
            return verifications.stream().mapToLong(Verification::looked).sum();
        }

        /** How many finds there were, over all files. */
        public long found() {
            return verifications.stream().mapToLong(Verification::found).sum();
        }
    }

    /**
     * Not released: something is missing that a person must supply. Nothing was written.
     *
     * @param checked the record
     * @param path the source as the user named it
     * @param recordId the title of the release
     * @param refusals every reason
     * @param findings what the release rules found, the errors that refuse it among them
     */
    record Refused(
            CheckedDocument checked, String path, String recordId, List<Refusal> refusals, List<Finding> findings)
            implements ReleaseOutcome {}

    /**
     * The proof failed, or a rule of releases forbids what came of it: nothing is in public, draft or limited.
     *
     * @param findings what the release rules found
     */
    record Unproven(
            CheckedDocument checked,
            String recordId,
            List<Verification> verifications,
            List<Finding> findings,
            Path verificationFile)
            implements ReleaseOutcome {}

    /** The source could not be read or not be judged. */
    record Failed(Unreadable unreadable) implements ReleaseOutcome {}

    /** The decisions file has mistakes. */
    record Mistaken(List<Mistake> mistakes) implements ReleaseOutcome {}

    /** The decisions file that a release would need; nothing was written. */
    record Proposed(SourceFile source, String decisionsFile) implements ReleaseOutcome {}
}
