package io.portmark.parse.stamp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as stamps write them: 08/27/2015, 2/3/98, 2001/08/09, 30 JUN 2005. */
final class Days {
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})/(\\d{2})/(\\d{2})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2}) ([A-Za-z]{3})[a-z]* (\\d{4})");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    /** Stamps of review came with the Freedom of Information Act. */
    private static final int FIRST_YEAR = 66;

    private Days() {}

    /** The day that a text names, and nothing else. */
    static Optional<LocalDate> read(String text) {
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return day(number(year, 1), number(year, 2), number(year, 3));
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            int month = MONTHS.indexOf(words.group(2).toUpperCase(Locale.ROOT)) + 1;
            return day(number(words, 3), month, number(words, 1));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (!month.matches()) {
            return Optional.empty();
        }
        int stated = number(month, 3);
        int full = stated > 99 ? stated : stated >= FIRST_YEAR ? 1900 + stated : 2000 + stated;
        return day(full, number(month, 1), number(month, 2));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
