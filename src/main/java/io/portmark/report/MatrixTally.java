package io.portmark.report;

import io.portmark.decide.Audience;
import io.portmark.marking.BannerLine;
import io.portmark.marking.Marking;
import io.portmark.report.AuditSummary.MatrixCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts records by their banner and their highest portion mark. */
final class MatrixTally {
    private final Map<MatrixCell, Integer> counts = new HashMap<>();

    void add(CheckedDocument checked) {
        BannerLine banner = checked.document().banner();
        Audience stated = audience(banner == null ? null : banner.marking());
        Audience highest = audience(checked.levels().highestMarked());
        counts.merge(new MatrixCell(stated, highest, 0), 1, Integer::sum);
    }

    /** The cells that hold records, banner by banner, what is missing last. */
    List<MatrixCell> cells() {
        List<@Nullable Audience> steps = new ArrayList<>(Arrays.asList(Audience.values()));
        steps.add(null);
        List<MatrixCell> cells = new ArrayList<>();
        for (Audience banner : steps) {
            for (Audience highest : steps) {
                int records = counts.getOrDefault(new MatrixCell(banner, highest, 0), 0);
                if (records > 0) {
                    cells.add(new MatrixCell(banner, highest, records));
                }
            }
        }
        return cells;
    }

    private static @Nullable Audience audience(@Nullable Marking marking) {
        return marking == null ? null : Audience.of(marking);
    }
}
