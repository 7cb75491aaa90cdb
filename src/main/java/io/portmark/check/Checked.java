package io.portmark.check;

import io.portmark.rule.Finding;
import io.portmark.rule.StoppedRule;
import java.util.List;

/**
 * What running the rules over facts came to.
 *
 * @param findings in source order, those without a place first
 * @param stopped rules of an edited book that threw or did not end; empty where all rules ran
 */
public record Checked(List<Finding> findings, List<StoppedRule> stopped) {
    public Checked {
        findings = List.copyOf(findings);
        stopped = List.copyOf(stopped);
    }
}
