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

    /**
     * The text of the release in reading order, without cancelled marks and boxes, which each format sets in its own way.
     *
     * @throws Exception when it can't be read
     */
    String standing(ExpectedText expected) throws Exception;

    @Override
    default void close() {}
}
