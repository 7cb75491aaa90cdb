package io.portmark.pipeline;

import io.portmark.document.Limits;
import java.time.LocalDate;

/**
 * How documents are judged.
 *
 * @param asOf the day on which markings are judged
 * @param today the day of the run
 * @param allowAsOf true when an as-of day after today or before a record's origin is meant
 * @param limits what may be spent on one document
 */
public record CheckSettings(LocalDate asOf, LocalDate today, boolean allowAsOf, Limits limits) {}
