package io.portmark.check;

import io.portmark.marking.ClassificationLevel;
import io.portmark.rule.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code durations.csv}: how late a declassification date may be.
 *
 * @param period the dates of origin that it holds for
 * @param level the level that it holds for, null for all
 * @param years years after the date of origin
 * @param yearEnd true when it runs to 31 December of that year
 * @param tolerance days of grace, for a date of drafting before the date of sending
 * @param severity what a later date weighs
 */
public record DurationLimit(
        Period period,
        @Nullable ClassificationLevel level,
        int years,
        boolean yearEnd,
        int tolerance,
        Severity severity) {
    /** True when it holds for a record of that date and level. */
    public boolean holds(@Nullable LocalDate origin, @Nullable ClassificationLevel banner) {
        return origin != null && period.covers(origin) && (level == null || level == banner);
    }

    /** The latest date, grace left out. */
    public LocalDate latest(LocalDate origin) {
        LocalDate day = origin.plusYears(years);
        return yearEnd ? LocalDate.of(day.getYear(), 12, 31) : day;
    }

    /** True when the date lies behind the exact anniversary and is allowed because the year runs to its end. */
    public boolean isOnlyByYearEnd(LocalDate date, LocalDate origin) {
        return yearEnd && date.isAfter(origin.plusYears(years)) && !isExceededBy(date, origin);
    }

    /** True when the date is later than allowed, grace included. */
    public boolean isExceededBy(LocalDate date, LocalDate origin) {
        return date.isAfter(latest(origin).plusDays(tolerance));
    }
}
