package io.portmark.check;

import io.portmark.marking.Control;
import java.time.LocalDate;

/**
 * A row of {@code controls.csv}: when a control was in use, grace included.
 *
 * @param control the control
 * @param period the days
 */
public record ControlPeriod(Control control, Period period) {
    /** True when it was in use on that day. */
    public boolean covers(LocalDate day) {
        return period.covers(day);
    }
}
