package io.portmark.document;

import java.time.Duration;

/**
 * What a reader may spend on one document.
 *
 * @param maxBytes size of the file, in bytes
 * @param maxPages pages of a PDF
 * @param maxDepth nested structures
 * @param maxTime wall time
 */
public record Limits(long maxBytes, int maxPages, int maxDepth, Duration maxTime) {
    /** 64 MB, 5,000 pages, 64 nested structures, 60 seconds. */
    public static final Limits DEFAULT = new Limits(64L << 20, 5_000, 64, Duration.ofSeconds(60));
}
