package io.portmark.decide;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param level the highest level that may be read
 * @param asOf the day on which markings are judged
 * @param today the day on which the release is made
 * @param allowAsOf true when an as-of day before the origin or after today is meant
 * @param profile what it is made for
 * @param labels the wording at the place of deletion
 * @param reviewer who signs, where the command line says so
 * @param lapseConfirmed true where the command line confirms that no extension or reclassification exists
 */
public record ReleaseRequest(
        Audience level,
        LocalDate asOf,
        LocalDate today,
        boolean allowAsOf,
        Profile profile,
        Labels labels,
        @Nullable Person reviewer,
        boolean lapseConfirmed) {}
