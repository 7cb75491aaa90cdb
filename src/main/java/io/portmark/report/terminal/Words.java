package io.portmark.report.terminal;

import java.util.Locale;

/** Numbers with their nouns, as sentences have them. */
final class Words {
    private Words() {}

    /** "1 paragraph", "4,108 places". */
    static String count(long number, String singular, String plural) {
        return number(number) + " " + (number == 1 ? singular : plural);
    }

    /** The plural with s. */
    static String count(long number, String singular) {
        return count(number, singular, singular + "s");
    }

    /** 48,210. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
