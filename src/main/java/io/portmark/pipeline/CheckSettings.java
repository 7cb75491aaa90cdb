package io.portmark.pipeline;

import io.portmark.document.Dialect;
import io.portmark.document.Limits;
import java.time.LocalDate;

/**
 * How documents are judged.
 *
 * @param asOf the day on which markings are judged
 * @param today the day of the run
 * @param allowAsOf true when an as-of day after today or before a record's origin is meant
 * @param limits what may be spent on one document
 * @param dialect whose rules of marking records are read by
 */
public record CheckSettings(LocalDate asOf, LocalDate today, boolean allowAsOf, Limits limits, Dialect dialect) {
    /** Settings under which each record decides on its dialect. */
    public CheckSettings(LocalDate asOf, LocalDate today, boolean allowAsOf, Limits limits) {
        this(asOf, today, allowAsOf, limits, Dialect.AUTO);
    }
}
