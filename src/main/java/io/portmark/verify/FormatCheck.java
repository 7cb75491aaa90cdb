package io.portmark.verify;

/** A file of one format, opened to be checked. */
interface FormatCheck extends AutoCloseable {
    /** How many pages it has, as far as it tells; at least 1. */
    int pages();

    /**
     * Carries out the checks.
     *
     * @param expected what the file is meant to hold
     * @param probes what it must not hold
     */
    void run(ExpectedText expected, Probes probes);

    @Override
    default void close() {}
}
