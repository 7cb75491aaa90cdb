package io.portmark.decide;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The case under which a record is released; each part may be missing.
 *
 * @param department printed at the head of each page: U.S. Department of State
 * @param number F-2026-00001
 * @param document C00000001
 * @param requested the day of the request
 */
public record ReleaseCase(
        @Nullable String department,
        @Nullable String number,
        @Nullable String document,
        @Nullable LocalDate requested) {}
