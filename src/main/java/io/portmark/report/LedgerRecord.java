package io.portmark.report;

import io.portmark.decide.Audience;
import io.portmark.decide.Person;
import io.portmark.decide.PortionDetermination;
import io.portmark.decide.Profile;
import io.portmark.decide.ReleaseCase;
import io.portmark.decide.ReleaseDetermination;
import io.portmark.decide.ReleaseDetermination.Omitted;
import io.portmark.decide.ReleaseDetermination.Outcome;
import io.portmark.decide.ReleaseDetermination.Status;
import io.portmark.document.Dialect;
import io.portmark.document.Role;
import io.portmark.document.SourceText;
import io.portmark.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record that a release leaves inside: what was decided, by whom, of what source, and which files came of it. It holds no text
 * of the source, and all that is needed to decide again.
 *
 * @param source the source's name and digest
 * @param recordId the title of the release: the MRN, else record-0001
 * @param mrn the MRN, null where the record has none
 * @param level the highest level that may be read
 * @param asOf the day on which markings were judged
 * @param profile what it was made for
 * @param layout how the place of withheld text is laid out: sealed
 * @param status where it may land
 * @param determination what it comes to
 * @param reviewer who signs it, null where nobody does
 * @param second the second reviewer, null where there is none
 * @param releaseCase the case, null where there is none
 * @param portions what was decided, in source order
 * @param omitted what was left out, by kind
 * @param findings what the release rules found; they carry no span
 * @param outputs the files
 * @param request what was asked for
 * @param decisions the officer's decisions in the order in which they were applied
 * @param tool which program and rules
 */
public record LedgerRecord(
        Source source,
        String recordId,
        @Nullable String mrn,
        Audience level,
        LocalDate asOf,
        Profile profile,
        String layout,
        Status status,
        Outcome determination,
        @Nullable Person reviewer,
        @Nullable Person second,
        @Nullable ReleaseCase releaseCase,
        List<LedgerPortion> portions,
        List<Omitted> omitted,
        List<Finding> findings,
        List<Output> outputs,
        Request request,
        List<LedgerDecision> decisions,
        Tool tool) {
    public LedgerRecord {
        portions = List.copyOf(portions);
        omitted = List.copyOf(omitted);
        findings = findings.stream().map(LedgerRecord::withoutSpan).toList();
        outputs = List.copyOf(outputs);
        decisions = List.copyOf(decisions);
    }

    /**
     * The ledger of a release.
     *
     * @param determination what was decided
     * @param text the source, in whose code points withheld stretches are told
     */
    public static LedgerRecord of(
            ReleaseDetermination determination,
            SourceText text,
            String sha256,
            String layout,
            List<Finding> findings,
            List<Output> outputs,
            Request request,
            List<LedgerDecision> decisions,
            Tool tool) {
        return new LedgerRecord(
                new Source(text.name(), sha256),
                determination.recordId(),
                determination.mrn(),
                determination.level(),
                determination.asOf(),
                determination.profile(),
                layout,
                determination.status(),
                determination.outcome(),
                determination.reviewer(),
                determination.second(),
                determination.releaseCase(),
                determination.portions().stream()
                        .map(portion -> LedgerPortion.of(portion, text))
                        .toList(),
                determination.omitted(),
                findings,
                outputs,
                request,
                decisions,
                tool);
    }

    /**
     * The source.
     *
     * @param name its file name, without folders
     * @param sha256 the digest of its bytes, in hexadecimal
     */
    public record Source(String name, String sha256) {}

    /**
     * A file of the release.
     *
     * @param file its name, without folders
     * @param sha256 the digest of its bytes, in hexadecimal
     * @param residualBits how many bits its layout tells about withheld text
     */
    public record Output(String file, String sha256, double residualBits) {}

    /**
     * What was asked for on the command line; with the decisions, all that is needed to decide again.
     *
     * @param level the highest level that may be read
     * @param asOf the day on which markings are judged
     * @param today the day on which the release was made
     * @param profile what it is made for
     * @param label the wording at the place of deletion: plain, foia
     * @param amount how the amount is stated: portions
     * @param confirmLapse true when the command line confirmed the lapse, or the decisions file did
     * @param allowAsOf true when an unusual as-of day was asked for by name
     * @param dialect the dialect that was asked for, AUTO where the record itself decided
     * @param reviewer the reviewer, null where none was named
     * @param decided the day of the decision, null where none was stated
     * @param defaultCodes codes for portions that the level withholds
     */
    public record Request(
            Audience level,
            LocalDate asOf,
            LocalDate today,
            Profile profile,
            String label,
            String amount,
            boolean confirmLapse,
            boolean allowAsOf,
            Dialect dialect,
            @Nullable Person reviewer,
            @Nullable LocalDate decided,
            List<String> defaultCodes) {
        public Request {
            defaultCodes = List.copyOf(defaultCodes);
        }
    }

    /**
     * What was decided on one portion.
     *
     * @param lapsed true when it goes out only because a declassification date has passed
     * @param withheld the withheld stretches in code points of the source's text
     */
    public record LedgerPortion(
            String id,
            @Nullable Integer number,
            Role role,
            PortionDetermination.Status status,
            Audience level,
            Audience effective,
            List<String> codes,
            String amount,
            PortionDetermination.DecidedBy decidedBy,
            String reason,
            boolean lapsed,
            List<Stretch> withheld) {
        public LedgerPortion {
            codes = List.copyOf(codes);
            withheld = List.copyOf(withheld);
        }

        /** The ledger's line of a determination; stretches are told in code points of the text. */
        public static LedgerPortion of(PortionDetermination portion, SourceText text) {
            return new LedgerPortion(
                    portion.id(),
                    portion.number(),
                    portion.role(),
                    portion.status(),
                    portion.level(),
                    portion.effective(),
                    portion.codes(),
                    portion.amount(),
                    portion.decidedBy(),
                    portion.reason(),
                    portion.lapsed(),
                    portion.withheld().stream()
                            .map(span -> new Stretch(text.codePoints(span.start()), text.codePoints(span.end())))
                            .toList());
        }
    }

    /**
     * A stretch of the source's text, counted from 0 in Unicode code points.
     *
     * @param start the first code point
     * @param end the first code point after it
     */
    public record Stretch(int start, int end) {}

    private static Finding withoutSpan(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.portion(),
                finding.portions(),
                finding.message(),
                finding.authority(),
                finding.fix(),
                finding.because(),
                null,
                finding.ordinal());
    }
}
