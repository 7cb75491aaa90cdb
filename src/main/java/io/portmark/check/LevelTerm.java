package io.portmark.check;

import java.time.LocalDate;

/**
 * When a banner's term could be used: a row of {@code rules/tables/levels.csv}.
 *
 * @param words the term as the normal form of a banner has it: LIMITED OFFICIAL USE
 * @param period when it could be used
 */
public record LevelTerm(String words, Period period) {
    /** True when it could be used on that day. */
    public boolean covers(LocalDate day) {
        return period.covers(day);
    }
}
