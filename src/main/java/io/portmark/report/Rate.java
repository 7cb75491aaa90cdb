package io.portmark.report;

import java.util.OptionalDouble;

/**
 * A count of findings or records in so many records. Of small numbers no rate is told: it would say more than is known.
 *
 * @param count how many
 * @param of in how many records
 */
public record Rate(int count, int of) {
    private static final int LEAST_COUNT = 5;
    private static final int LEAST_RECORDS = 100;

    /** Per 100 records, to one decimal; empty for fewer than 5 or among fewer than 100 records. */
    public OptionalDouble per100() {
        if (count < LEAST_COUNT || of < LEAST_RECORDS) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.round(count * 1000.0 / of) / 10.0);
    }
}
