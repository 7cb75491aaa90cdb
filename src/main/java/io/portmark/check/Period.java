package io.portmark.check;

import io.portmark.rule.TableRow;
import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param from the first day, LocalDate.MIN where it has no beginning
 * @param to the last day, LocalDate.MAX where it has no end
 */
public record Period(LocalDate from, LocalDate to) {
    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("%s to %s is no period".formatted(from, to));
        }
    }

    /** The days from the one in column from to the one in column to; an empty cell is an open end. */
    static Period of(TableRow row) {
        LocalDate from = row.date("from");
        LocalDate to = row.date("to");
        return new Period(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
    }

    /** True when the day lies in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
