package io.portmark.rule;

import java.util.List;

/** All that is wrong with a rule book, at once: each problem names file, rule and line where they are known. */
public final class RuleBookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    /** Takes every problem found. */
    public RuleBookException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** The problems in order. */
    public List<String> problems() {
        return problems;
    }
}
