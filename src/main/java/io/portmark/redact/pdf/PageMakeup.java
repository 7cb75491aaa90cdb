package io.portmark.redact.pdf;

import java.util.ArrayList;
import java.util.List;

/** Divides a galley into pages: each takes what fits and gives back what must not stand apart. */
final class PageMakeup {
    /** Sums of leadings like 15.5 are exact, those of gaps like 3.2 are not. */
    private static final double TOLERANCE = 0.001;

    private PageMakeup() {}

    /**
     * A row on its page.
     *
     * @param top its upper edge in points from the top of the page
     */
    record Placed(Row row, double top) {}

    /** The pages in order, at least one. */
    static List<List<Placed>> pages(List<Row> rows) {
        List<List<Placed>> pages = new ArrayList<>();
        int first = 0;
        do {
            int next = first + fitting(rows, first);
            pages.add(place(rows.subList(first, next)));
            first = next;
        } while (first < rows.size());
        return pages;
    }

    /** How many rows from the first one on make a page. */
    private static int fitting(List<Row> rows, int first) {
        double filled = 0;
        int next = first;
        while (next < rows.size()) {
            Row row = rows.get(next);
            filled += row.height() + (next == first ? 0 : row.gap());
            if (next > first && filled > PageLayout.FRAME_HEIGHT + TOLERANCE) {
                return breakBefore(rows, first, next) - first;
            }
            next++;
        }
        return next - first;
    }

    /** The last place at or before a row that doesn't fit where a page may end; that row itself where there is none. */
    private static int breakBefore(List<Row> rows, int first, int overflowing) {
        for (int i = overflowing; i > first; i--) {
            if (rows.get(i).mayStartPage()) {
                return i;
            }
        }
        return overflowing;
    }

    private static List<Placed> place(List<Row> rows) {
        List<Placed> placed = new ArrayList<>(rows.size());
        double y = PageLayout.FRAME_TOP;
        for (Row row : rows) {
            y += placed.isEmpty() ? 0 : row.gap();
            placed.add(new Placed(row, y));
            y += row.height();
        }
        return placed;
    }
}
