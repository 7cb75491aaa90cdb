package io.portmark.report.page;

import io.portmark.decide.Audience;

/**
 * A level as a chip shows it and a voice says it.
 *
 * @param letters U, SBU, C, S, TS; also the chip's class in the style sheet
 * @param spoken the word: Confidential
 */
public record Level(String letters, String spoken) {
    static Level of(Audience step) {
        return new Level(step.name(), spoken(step));
    }

    /** The words of a banner at that step, as telegrams print them. */
    static String banner(Audience step) {
        return switch (step) {
            case U -> "UNCLAS";
            case SBU -> "UNCLAS SENSITIVE";
            case C, S, TS -> step.banner();
        };
    }

    private static String spoken(Audience step) {
        return switch (step) {
            case U -> "Unclassified";
            case SBU -> "Sensitive but unclassified";
            case C -> "Confidential";
            case S -> "Secret";
            case TS -> "Top secret";
        };
    }
}
