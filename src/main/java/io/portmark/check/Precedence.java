package io.portmark.check;

import io.portmark.rule.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders a finished list: one finding a place, the more specific rule where two describe one cause, source order. */
final class Precedence {
    /** Where the specific rule silences the general one. */
    private enum Reach {
        /** On the same portion, or both on the record as a whole. */
        PLACE,
        /** Anywhere in the record. */
        RECORD
    }

    /** MARKINGS section 4. PRT-03 and HDR-04 are one discrepancy and both stay: one points at the portion, one at the banner. */
    private record Pair(String specific, String general, Reach reach) {
        boolean silences(Finding specific, Finding general) {
            return specific.rule().equals(this.specific)
                    && general.rule().equals(this.general)
                    && (reach == Reach.RECORD || place(specific).equals(place(general)));
        }
    }

    private static final List<Pair> PAIRS = List.of(
            new Pair("CAV-14", "META-01", Reach.PLACE),
            new Pair("SEQ-03", "SEQ-01", Reach.PLACE),
            new Pair("HDR-08", "META-02", Reach.RECORD),
            new Pair("DECL-04", "DECL-02", Reach.RECORD),
            new Pair("PRT-14", "PRT-01", Reach.RECORD),
            new Pair("DOC-09", "HDR-05", Reach.RECORD),
            new Pair("RTE-11", "RTE-01", Reach.RECORD),
            new Pair("CAV-21", "HDR-10", Reach.RECORD));

    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(
                    Finding::span, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::rule)
            .thenComparing(Precedence::place)
            .thenComparing(Finding::message);

    private Precedence() {}

    static List<Finding> apply(List<Finding> findings) {
        List<Finding> sorted = findings.stream().sorted(IN_ORDER).toList();
        List<Finding> kept = new ArrayList<>();
        Map<String, Integer> ordinals = new HashMap<>();
        for (Finding finding : merged(sorted)) {
            boolean silenced =
                    sorted.stream().anyMatch(other -> PAIRS.stream().anyMatch(pair -> pair.silences(other, finding)));
            if (!silenced) {
                String portion = finding.rule() + ' ' + finding.portion();
                kept.add(numbered(finding, ordinals.merge(portion, 1, Integer::sum)));
            }
        }
        return List.copyOf(kept);
    }

    /** The findings in order, all of them: each at its own place in a text. */
    static List<Finding> inOrder(List<Finding> findings) {
        Map<String, Integer> ordinals = new HashMap<>();
        return findings.stream()
                .sorted(IN_ORDER)
                .map(finding -> numbered(finding, ordinals.merge(finding.rule(), 1, Integer::sum)))
                .toList();
    }

    /** The first finding of each rule at each place. */
    private static List<Finding> merged(List<Finding> sorted) {
        Map<String, Finding> byPlace = new LinkedHashMap<>();
        for (Finding finding : sorted) {
            byPlace.putIfAbsent(finding.rule() + ' ' + place(finding), finding);
        }
        return List.copyOf(byPlace.values());
    }

    /** A finding at a portion, a list of portions, or the record. */
    private static String place(Finding finding) {
        return finding.portion() == null ? String.join(" ", finding.portions()) : finding.portion();
    }

    private static Finding numbered(Finding finding, int ordinal) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.portion(),
                finding.portions(),
                finding.message(),
                finding.authority(),
                finding.fix(),
                finding.because(),
                finding.span(),
                ordinal);
    }
}
