package io.portmark.marking;

import java.time.LocalDate;

/**
 * A date as a declassification instruction writes it.
 *
 * @param day the day
 * @param form how it is written
 * @param twoDigitYear true when the century was chosen by the date of origin (DECL-26)
 */
public record WrittenDate(LocalDate day, Form form, boolean twoDigitYear) {
    /** The orders and shapes in which instructions write a day. */
    public enum Form {
        /** 08/18/2015, State's own. */
        MONTH_FIRST,
        /** 2015/08/18. */
        YEAR_FIRST,
        /** 20150818, which documents owe (32 CFR 2001.21(a)(4)). */
        COMPACT,
        /** 18 AUG 2015, August 18, 2015. */
        WORDS
    }

    /** True for digits in another form than YYYYMMDD (DECL-07). */
    public boolean isOtherwiseNumeric() {
        return form == Form.MONTH_FIRST || form == Form.YEAR_FIRST;
    }
}
