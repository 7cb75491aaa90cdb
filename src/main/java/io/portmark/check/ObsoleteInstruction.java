package io.portmark.check;

import io.portmark.rule.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code instructions.csv}: a declassification instruction that was no longer in order on a date of origin. Where no row
 * speaks of an instruction and a day, it is in order.
 *
 * @param instruction its family: OADR, X, MR, DNI ONLY, 25X1-HUMAN
 * @param ofSource true when the row speaks of an instruction told of a source: "Source marked OADR"
 * @param period the dates of origin
 * @param severity what it weighs then
 */
public record ObsoleteInstruction(String instruction, boolean ofSource, Period period, Severity severity) {
    /** True when it speaks of records of that day; of records without a date only where it speaks of all. */
    public boolean covers(@Nullable LocalDate day) {
        return day == null ? period.equals(Period.ALWAYS) : period.covers(day);
    }
}
