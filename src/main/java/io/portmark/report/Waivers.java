package io.portmark.report;

import io.portmark.rule.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The waivers that hold, and what is wrong with the others.
 *
 * @param holding those that hold on the day of the run
 * @param problems rows that are expired or can't be read; they count as none
 */
public record Waivers(List<Waiver> holding, List<Problem> problems) {
    /** No waivers. */
    public static final Waivers NONE = new Waivers(List.of(), List.of());

    public Waivers {
        holding = List.copyOf(holding);
        problems = List.copyOf(problems);
    }

    /**
     * A row that counts as none.
     *
     * @param file the file's name, without folders
     * @param line where the row begins, from 1
     * @param problem why, one clause
     */
    public record Problem(String file, int line, String problem) {}

    /** The document with those of its findings waived that a waiver covers. */
    public CheckedDocument applyTo(CheckedDocument checked) {
        if (holding.isEmpty()) {
            return checked;
        }
        Map<Finding, Waiver> waived = new HashMap<>();
        for (Finding finding : checked.findings()) {
            holding.stream()
                    .filter(waiver -> waiver.covers(finding, checked))
                    .findFirst()
                    .ifPresent(waiver -> waived.put(finding, waiver));
        }
        return checked.waiving(waived);
    }
}
