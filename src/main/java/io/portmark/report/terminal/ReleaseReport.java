package io.portmark.report.terminal;

import io.portmark.decide.ReleaseDetermination;
import io.portmark.rule.Finding;
import io.portmark.verify.Verification;
import java.util.List;

/** What came of releasing one record, as the terminal tells it. */
public sealed interface ReleaseReport {
    /** The release's title: the MRN, else record-0001. */
    String recordId();

    /**
     * A verified release that has landed.
     *
     * @param determination what was decided
     * @param struck the markings that it shows struck through
     * @param layout how the place of withheld text is laid out: sealed
     * @param findings what the release rules found; none of them blocks
     * @param verifications what the verifier looked at, a file each
     * @param residualBits how many bits the layout tells about withheld text, the highest of all files
     * @param files paths of the files that may go out, as the user should see them
     * @param records paths of the files that stay inside
     */
    record Released(
            ReleaseDetermination determination,
            Struck struck,
            String layout,
            List<Finding> findings,
            List<Verification> verifications,
            double residualBits,
            List<String> files,
            List<String> records)
            implements ReleaseReport {
        public Released {
            findings = List.copyOf(findings);
            verifications = List.copyOf(verifications);
            files = List.copyOf(files);
            records = List.copyOf(records);
        }

        @Override
        public String recordId() {
            return determination.recordId();
        }
    }

    /**
     * A release that was refused before anything was written.
     *
     * @param reason why, one sentence
     * @param findings what the release rules found
     * @param advice what to do, one sentence; may be empty
     * @param command what to type, a whole command; may be empty
     */
    record Refused(String recordId, String reason, List<Finding> findings, String advice, String command)
            implements ReleaseReport {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A release whose files did not pass their verification and were removed.
     *
     * @param verifications what the verifier looked at and found, a file each
     * @param findings what the release rules found
     * @param records paths of the files that stay inside
     */
    record Failed(String recordId, List<Verification> verifications, List<Finding> findings, List<String> records)
            implements ReleaseReport {
        public Failed {
            findings = List.copyOf(findings);
            verifications = List.copyOf(verifications);
            records = List.copyOf(records);
        }
    }
}
