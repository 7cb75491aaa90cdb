package io.portmark.report.page;

/**
 * A named number.
 *
 * @param share its part of the whole, empty where there is none
 */
public record Row(String name, String count, String share) {}
