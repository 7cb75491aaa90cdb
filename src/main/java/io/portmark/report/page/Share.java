package io.portmark.report.page;

/**
 * A rate or, where the numbers are too small for one, a count in brackets.
 *
 * @param isRate true for a rate
 */
public record Share(String text, boolean isRate) {}
