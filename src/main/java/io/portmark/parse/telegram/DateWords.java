package io.portmark.parse.telegram;

import io.portmark.marking.WrittenDate;
import io.portmark.marking.WrittenDate.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as declassification instructions write them (MARKINGS 1.4). State writes month, day, year, at times year, month, day; a date
 * with the day first is none. Two-digit years find their century by the date of origin.
 */
final class DateWords {
    private static final String MONTH =
            "JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?";
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    /** Anything in the shape of a date, real or not. */
    private static final Pattern SHAPE = Pattern.compile(
            "(?<![\\w/.-])(?:(?<us>[0-9OIl]{1,2} ?[/.-] ?[0-9OIl]{1,2} ?[/.-] ?[0-9OIl]{1,4})"
                    + "|(?<iso>[0-9]{4} ?[/.-] ?[0-9]{1,2} ?[/.-] ?[0-9]{1,2})"
                    + "|(?<compact>[0-9]{8})"
                    + "|(?<dmy>[0-9]{1,2}[ -]?(?:" + MONTH + ")[ ,.-]*[0-9]{2,4})"
                    + "|(?<mdy>(?:" + MONTH + ")[ .]*[0-9]{1,2},? +[0-9]{2,4})"
                    + "|(?<short>[0-9]{1,2}/[0-9]{1,4}/?))(?![\\w/-])",
            Pattern.CASE_INSENSITIVE);

    private DateWords() {}

    /**
     * A stretch in the shape of a date.
     *
     * @param date the date, null where it has the shape and is none
     */
    record Found(int start, int end, @Nullable WrittenDate date) {}

    /** The first stretch in the shape of a date from there on. */
    static Optional<Found> find(String text, int from, @Nullable LocalDate origin) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.find(Math.min(from, text.length()))) {
            return Optional.empty();
        }
        return Optional.of(read(matcher, origin));
    }

    private static Found read(Matcher matcher, @Nullable LocalDate origin) {
        String written = matcher.group();
        String[] numbers = written.replaceAll("[^0-9]+", " ").strip().split(" ", -1);
        if (matcher.group("us") != null && numbers.length == 3 && written.matches("[0-9 /.-]+")) {
            return found(matcher, Form.MONTH_FIRST, numbers[2], numbers[0], numbers[1], origin);
        }
        if (matcher.group("iso") != null) {
            return found(matcher, Form.YEAR_FIRST, numbers[0], numbers[1], numbers[2], origin);
        }
        if (matcher.group("compact") != null) {
            String month = written.substring(4, 6);
            return found(matcher, Form.COMPACT, written.substring(0, 4), month, written.substring(6), origin);
        }
        if (matcher.group("dmy") != null || matcher.group("mdy") != null) {
            return found(matcher, Form.WORDS, numbers[1], month(written), numbers[0], origin);
        }
        return new Found(matcher.start(), matcher.end(), null);
    }

    private static Found found(
            Matcher at, Form form, String year, String month, String day, @Nullable LocalDate origin) {
        LocalDate date = null;
        if (year.length() == 4) {
            date = day(Integer.parseInt(year), month, day);
        } else if (year.length() == 2) {
            date = inCentury(Integer.parseInt(year), month, day, origin);
        }
        boolean twoDigits = year.length() == 2;
        return new Found(at.start(), at.end(), date == null ? null : new WrittenDate(date, form, twoDigits));
    }

    /** The century that puts the date within thirty years of the origin; where none does, the nearest after it. */
    private static @Nullable LocalDate inCentury(int year, String month, String day, @Nullable LocalDate origin) {
        LocalDate from = origin == null ? LocalDate.of(1970, 1, 1) : origin;
        for (int century = from.getYear() / 100; century <= from.getYear() / 100 + 1; century++) {
            LocalDate date = day(century * 100 + year, month, day);
            if (date != null && !date.isBefore(from)) {
                return date;
            }
        }
        return day(from.getYear() / 100 * 100 + year, month, day);
    }

    private static @Nullable LocalDate day(int year, String month, String day) {
        try {
            return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String month(String written) {
        String letters = written.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        return Integer.toString(MONTHS.indexOf(letters.substring(0, 3)) + 1);
    }

    /** The month of a date-time group, 1 to 12, or 0. */
    static int monthNumber(String word) {
        return word.length() < 3 ? 0 : MONTHS.indexOf(word.substring(0, 3).toUpperCase(Locale.ROOT)) + 1;
    }
}
