package io.portmark.report.page;

import io.portmark.report.AuditSummary;
import io.portmark.report.AuditSummary.OfficeRow;
import io.portmark.report.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Errors and warnings by office and rule family.
 *
 * @param families the columns: HDR, PRT
 * @param all all offices together
 */
public record OfficesPart(List<String> families, List<Line> rows, Line all) {
    public OfficesPart {
        families = List.copyOf(families);
        rows = List.copyOf(rows);
    }

    /** An office, or several together. */
    public record Line(String name, String complete, List<Cell> cells, Cell all) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A rate, or a count in brackets where the numbers are too small for one.
     *
     * @param style its class in the style sheet: k1 to k5, or sm
     */
    public record Cell(String style, String text, boolean isRate) {
        static Cell of(Rate rate) {
            Share share = Figures.rate(rate);
            return new Cell(step(rate.per100()), share.text(), share.isRate());
        }

        private static String step(OptionalDouble per100) {
            if (per100.isEmpty()) {
                return "sm";
            }
            double rate = per100.getAsDouble();
            if (rate < 0.5) {
                return "k1";
            }
            if (rate < 1) {
                return "k2";
            }
            if (rate < 2) {
                return "k3";
            }
            return rate < 4 ? "k4" : "k5";
        }
    }

    static OfficesPart of(AuditSummary summary) {
        List<Line> rows = new ArrayList<>();
        summary.shownOffices().forEach(office -> rows.add(line(name(office), office)));
        summary.otherOffices()
                .ifPresent(others ->
                        rows.add(line(Figures.number(summary.otherOfficeCount()) + " other offices", others)));
        return new OfficesPart(summary.families(), rows, line("All offices", summary.allOffices()));
    }

    private static Line line(String name, OfficeRow office) {
        List<Cell> cells = office.families().stream()
                .map(count -> Cell.of(office.per100(count)))
                .toList();
        return new Line(name, Figures.number(office.complete()), cells, Cell.of(office.per100(office.findings())));
    }

    private static String name(OfficeRow office) {
        String name = office.office();
        return name == null ? "Not named in the record" : name;
    }
}
