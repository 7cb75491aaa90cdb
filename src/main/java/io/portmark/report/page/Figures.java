package io.portmark.report.page;

import io.portmark.report.Rate;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as pages print them. */
final class Figures {
    private Figures() {}

    /** 48,210. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** "1 record", "48,210 records". */
    static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** One decimal: 6.1. */
    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** "1.4", or the count in brackets where the numbers are too small for a rate. */
    static Share rate(Rate rate) {
        return share(rate, "");
    }

    /** "6.1%", or the count in brackets where the numbers are too small for a share. */
    static Share percent(Rate rate) {
        return share(rate, "%");
    }

    private static Share share(Rate rate, String unit) {
        OptionalDouble per100 = rate.per100();
        return per100.isPresent()
                ? new Share(decimal(per100.getAsDouble()) + unit, true)
                : new Share("(" + number(rate.count()) + ")", false);
    }

    /** As it begins a sentence. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
