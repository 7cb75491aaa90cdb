package io.portmark.check.safety;

import java.util.List;

/**
 * Something that a rule may not do.
 *
 * @param rules the names of the rules that do it; empty where it can't be told
 * @param what what it is, one clause
 */
public record Violation(List<String> rules, String what) {
    public Violation {
        rules = List.copyOf(rules);
    }
}
