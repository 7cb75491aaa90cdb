package io.portmark.decide;

import io.portmark.document.ReleaseStamp;
import java.util.List;

/**
 * All that the rules of releases may ask of one: the determination, what its pages say, and what surrounds it. It holds no words of
 * the record: ids, marks, codes, counts and dates.
 *
 * @param determination what is released and what is withheld
 * @param sheet what the pages say of the release
 * @param damaged true when paragraphs or sections are missing in the source
 * @param marks the markings of the source as the release shows them
 * @param grounds what the officer's decisions say of their grounds
 * @param codes every code at every portion that cites one
 * @param repetitions withheld words that stand in released portions as well
 * @param parts marked parts inside withheld portions that might be read
 * @param equities what others may have a say in
 * @param stamps stamps of an earlier review that the source carries
 * @param checks what the proof of the finished files came to; empty before they are written
 */
public record ReleasePlan(
        ReleaseDetermination determination,
        ReleaseSheet sheet,
        boolean damaged,
        List<ShownMark> marks,
        List<PortionGround> grounds,
        List<CitedCode> codes,
        List<Repetition> repetitions,
        List<SegregablePart> parts,
        List<Equity> equities,
        List<ReleaseStamp> stamps,
        List<FileCheck> checks) {
    public ReleasePlan {
        marks = List.copyOf(marks);
        grounds = List.copyOf(grounds);
        codes = List.copyOf(codes);
        repetitions = List.copyOf(repetitions);
        parts = List.copyOf(parts);
        equities = List.copyOf(equities);
        stamps = List.copyOf(stamps);
        checks = List.copyOf(checks);
    }

    /** True when the source is not held whole, by its own words or by what is missing in it. */
    public boolean isIncomplete() {
        return damaged || determination.partial();
    }

    /** The same release with the stamps that its source carries. */
    public ReleasePlan withStamps(List<ReleaseStamp> found) {
        return new ReleasePlan(
                determination, sheet, damaged, marks, grounds, codes, repetitions, parts, equities, found, checks);
    }

    /** The same release with what the proof of its files came to. */
    public ReleasePlan withChecks(List<FileCheck> done) {
        return new ReleasePlan(
                determination, sheet, damaged, marks, grounds, codes, repetitions, parts, equities, stamps, done);
    }
}
