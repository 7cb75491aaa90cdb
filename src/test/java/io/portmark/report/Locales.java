package io.portmark.report;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Runs something under locales that write numbers, dates and case in their own way. */
public final class Locales {
    /** Turkish case, Arabic and Hindi digits, German separators. */
    public static final List<Locale> FOREIGN = List.of(
            Locale.forLanguageTag("tr-TR"),
            Locale.forLanguageTag("ar-EG-u-nu-arab"),
            Locale.forLanguageTag("hi-IN-u-nu-deva"),
            Locale.GERMANY);

    private Locales() {}

    /** What the call returns under that locale; the one before is put back. */
    public static <T> T under(Locale locale, Callable<T> call) throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(locale);
            return call.call();
        } finally {
            Locale.setDefault(before);
        }
    }
}
