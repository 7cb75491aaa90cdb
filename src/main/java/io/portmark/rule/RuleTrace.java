package io.portmark.rule;

import java.util.List;

/**
 * Why a rule speaks on a document, or does not: its conditions in order, up to the first that does not hold.
 *
 * @param name the name of its conditions in DRL: "PRT-06 era"; a rule may have several sets
 * @param steps the conditions that were looked at
 */
public record RuleTrace(String name, List<Step> steps) {
    public RuleTrace {
        steps = List.copyOf(steps);
    }

    /**
     * A condition.
     *
     * @param subject what it speaks of: banner, portion
     * @param says what it asks of it, one clause
     * @param holds true when it holds
     * @param found what there is instead, one sentence each; marks, numbers, dates and ids only; empty where it holds
     */
    public record Step(String subject, String says, boolean holds, List<String> found) {
        public Step {
            found = List.copyOf(found);
        }
    }

    /** True when every condition holds. */
    public boolean matches() {
        return steps.stream().allMatch(Step::holds);
    }
}
