package io.portmark.report.page;

import io.portmark.decide.Audience;
import io.portmark.report.AuditSummary;
import io.portmark.report.AuditSummary.Agreement;
import io.portmark.report.AuditSummary.MatrixCell;
import io.portmark.rule.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Banner against highest portion: rows are banners, columns the highest mark of a portion, "no marks" first.
 *
 * @param records "47,749 records checked"
 * @param tooLow "216 records"
 * @param higher "398 records"
 * @param totals the last row: a number a column, and the whole
 */
public record MatrixPart(
        String records, String tooLow, String higher, List<Level> levels, List<Line> rows, List<String> totals) {
    public MatrixPart {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * The records with one banner.
     *
     * @param level its level, null where there is no banner that can be read
     */
    public record Line(@Nullable Level level, String words, List<Cell> cells, String total) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A number in the matrix.
     *
     * @param style its class in the style sheet
     * @param sign the shape beside it, null where there is none
     * @param spoken what a voice says for the shape or the frame; may be empty
     */
    public record Cell(String style, @Nullable Severity sign, String spoken, String number) {}

    static MatrixPart of(AuditSummary summary) {
        List<Line> rows = AuditSummary.STEPS.stream()
                .map(banner -> line(summary, banner.orElse(null)))
                .toList();
        List<String> totals = new ArrayList<>(List.of(Figures.number(summary.recordsWithHighest(null))));
        for (Audience highest : Audience.values()) {
            totals.add(Figures.number(summary.recordsWithHighest(highest)));
        }
        totals.add(Figures.number(summary.coverage().assessed()));
        return new MatrixPart(
                Figures.count(summary.coverage().assessed(), "record") + " checked",
                Figures.count(summary.recordsThat(Agreement.TOO_LOW), "record"),
                Figures.count(summary.recordsThat(Agreement.HIGHER), "record"),
                Arrays.stream(Audience.values()).map(Level::of).toList(),
                rows,
                totals);
    }

    private static Line line(AuditSummary summary, @Nullable Audience banner) {
        List<Cell> cells = new ArrayList<>(List.of(cell(summary.matrix(), banner, null)));
        for (Audience highest : Audience.values()) {
            cells.add(cell(summary.matrix(), banner, highest));
        }
        return new Line(
                banner == null ? null : Level.of(banner),
                banner == null ? "No banner that can be read" : Level.banner(banner),
                cells,
                Figures.number(summary.recordsWithBanner(banner)));
    }

    private static Cell cell(List<MatrixCell> all, @Nullable Audience banner, @Nullable Audience highest) {
        int records = all.stream()
                .filter(cell -> cell.banner() == banner && cell.highest() == highest)
                .mapToInt(MatrixCell::records)
                .sum();
        Agreement agreement = Agreement.of(banner, highest);
        String number = Figures.number(records);
        if (agreement == Agreement.AGREE) {
            return new Cell(records == 0 ? "eq z" : "eq", null, "agree:", number);
        }
        if (records == 0) {
            return new Cell("z", null, "", number);
        }
        return switch (agreement) {
            case TOO_LOW -> new Cell("ab", Severity.ERROR, tooLow(banner, highest), number);
            case HIGHER -> new Cell("be", Severity.WARNING, "banner higher:", number);
            case AGREE, NONE -> new Cell("", null, "", number);
        };
    }

    private static String tooLow(@Nullable Audience banner, @Nullable Audience highest) {
        return banner == Audience.U && highest == Audience.SBU ? "SENSITIVE missing:" : "above the banner:";
    }
}
