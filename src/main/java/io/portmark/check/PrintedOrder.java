package io.portmark.check;

import io.portmark.rule.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code orders.csv}: when the number of an order may stand on an E.O. line, grace for old templates included.
 *
 * @param order the number as printed: 12958
 * @param period the days
 * @param severity what it weighs then, null where it is right
 */
public record PrintedOrder(
        String order, Period period, @Nullable Severity severity) {
    /** True when the day lies in its period. */
    public boolean covers(LocalDate day) {
        return period.covers(day);
    }
}
