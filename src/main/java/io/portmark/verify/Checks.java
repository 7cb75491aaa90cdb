package io.portmark.verify;

import io.portmark.verify.Verification.Check;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The checks of one file, in order. A check that can't be carried out has failed. */
final class Checks {
    /** A part of a check. */
    @FunctionalInterface
    interface Step {
        /** Looks. Whatever it throws is a find. */
        void look() throws Exception;
    }

    private final Map<CheckKind, Tally> tallies = new EnumMap<>(CheckKind.class);

    /** Begins these checks. */
    Checks(CheckKind... kinds) {
        for (CheckKind kind : kinds) {
            tallies.put(kind, new Tally());
        }
    }

    /** What this check has counted. */
    Tally of(CheckKind kind) {
        return tallies.computeIfAbsent(kind, k -> new Tally());
    }

    /**
     * Carries out a part of a check. The exception is named by its class alone: its message may quote the file.
     *
     * @param place where it looks, in our own words
     */
    void attempt(CheckKind kind, String place, Step step) {
        try {
            step.look();
        } catch (Exception | StackOverflowError e) { // a file nested without end must fail, not end the program
            of(kind).find(place + " could not be looked at (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** All checks as they are reported. */
    List<Check> toList() {
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().check(entry.getKey()))
                .toList();
    }
}
