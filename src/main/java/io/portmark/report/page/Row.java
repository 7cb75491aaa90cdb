package io.portmark.report.page;

/**
 * A named number.
 *
 * @param share its part of the whole
 */
public record Row(String name, String count, Share share) {}
