package io.portmark.check;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param from the first day, LocalDate.MIN where it has no beginning
 * @param to the last day, LocalDate.MAX where it has no end
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("%s to %s is no period".formatted(from, to));
        }
    }

    /** True when the day lies in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
