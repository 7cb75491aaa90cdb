package io.portmark.check;

import java.time.LocalDate;

/**
 * A dissemination control that was given up: a row of {@code rules/tables/dissemination.csv} with a last day.
 *
 * @param word as banners write it: WNINTEL
 * @param until the last day of its use
 * @param instead what took its place, empty where nothing did
 */
public record RetiredControl(String word, LocalDate until, String instead) {
    /** Templates lag: so many days after the last one nothing is said. */
    private static final int GRACE = 90;

    /** True when it was over on that day, days of grace included. */
    public boolean isOver(LocalDate day) {
        return day.isAfter(until.plusDays(GRACE));
    }

    /** What to do, one sentence. */
    public String advice() {
        return instead.isEmpty() ? "Leave it out by review." : "Write " + instead + " by review.";
    }
}
