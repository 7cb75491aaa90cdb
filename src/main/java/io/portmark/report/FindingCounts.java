package io.portmark.report;

import io.portmark.rule.Finding;
import io.portmark.rule.Severity;
import java.util.List;

/**
 * How many findings there are of each severity.
 *
 * @param errors errors
 * @param warnings warnings
 * @param infos notes
 */
public record FindingCounts(int errors, int warnings, int infos) {
    /** No findings. */
    public static final FindingCounts NONE = new FindingCounts(0, 0, 0);

    /** Counts these findings. */
    public static FindingCounts of(List<Finding> findings) {
        return new FindingCounts(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO));
    }

    /** How many there are. */
    public int all() {
        return errors + warnings + infos;
    }

    /** Both together. */
    public FindingCounts plus(FindingCounts other) {
        return new FindingCounts(errors + other.errors, warnings + other.warnings, infos + other.infos);
    }

    /** How many weigh as much as this, or more. */
    public int atLeast(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> errors + warnings;
            case INFO -> errors + warnings + infos;
        };
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }
}
