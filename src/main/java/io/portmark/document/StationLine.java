package io.portmark.document;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Format line 3 of a telegram, {@code DE RUEHSW #0881/01 2540944}: who sent it, under which number, when.
 *
 * @param station the originating routing indicator: RUEHSW
 * @param serial the station serial number: 881; null where it is missing
 * @param section the section behind the stroke: 1; null where there is none
 * @param day the day of the year as written, which may be none: 254; null where it is missing
 * @param time hours and minutes as written, which may be none: "0944"; null where they are missing
 */
public record StationLine(
        String station,
        @Nullable Integer serial,
        @Nullable Integer section,
        @Nullable Integer day,
        @Nullable String time) {
    /** Station serial numbers have four digits; the numbers of messages go on behind 9999. */
    private static final int SERIALS = 10_000;

    /** A message may be handed in a little before the time that its date-time group gives, and go out within the day. */
    private static final Duration EARLIEST = Duration.ofMinutes(-15);

    private static final Duration LATEST = Duration.ofHours(24);

    /** True when the station serial number is that of the message with this number; true, too, where it has none. */
    public boolean isNumbered(int message) {
        return serial == null || serial % SERIALS == message % SERIALS;
    }

    /** True when the line names a day and a time. */
    public boolean isTimed() {
        return day != null && time != null;
    }

    /** True when the line's time is one at which a message of that date-time group goes out. */
    public boolean isNear(LocalDateTime group) {
        // The line has no year: around New Year the group's neighbours count.
        for (int year = group.getYear() - 1; year <= group.getYear() + 1; year++) {
            if (in(year).filter(moment -> follows(group, moment)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(LocalDateTime group, LocalDateTime moment) {
        Duration later = Duration.between(group, moment);
        return later.compareTo(EARLIEST) >= 0 && later.compareTo(LATEST) <= 0;
    }

    /** The line's moment in that year; empty where the year has no such day, or the day no such time. */
    private Optional<LocalDateTime> in(int year) {
        if (day == null || time == null) {
            return Optional.empty();
        }
        try {
            int hour = Integer.parseInt(time.substring(0, 2));
            int minute = Integer.parseInt(time.substring(2));
            return Optional.of(Year.of(year).atDay(day).atTime(hour, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
