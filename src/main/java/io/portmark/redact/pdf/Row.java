package io.portmark.redact.pdf;

import java.util.List;

/**
 * A stretch of the galley that no page break divides.
 *
 * @param gap points of air above it, which fall away at the top of a page
 * @param height in points
 * @param mayStartPage false where it must stand on the page of the row before
 * @param drawn what stands on it, in reading order
 */
record Row(double gap, double height, boolean mayStartPage, List<Drawn> drawn) {
    Row {
        drawn = List.copyOf(drawn);
    }
}
