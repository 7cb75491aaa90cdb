package io.portmark.redact.pdf;

import java.util.ArrayList;
import java.util.List;

/** Set type in one long column, before it is made up into pages. */
final class Galley {
    private final List<Row> rows = new ArrayList<>();
    private double gap;
    private boolean together;

    /** Asks for at least this much air above the next row. Neighbouring wishes don't add up: the larger one counts. */
    void space(double points) {
        gap = Math.max(gap, points);
    }

    /** Keeps the next row on the page of the last one. */
    void keepTogether() {
        together = true;
    }

    /** Adds a row. */
    void add(double height, List<Drawn> drawn) {
        rows.add(new Row(gap, height, !together, drawn));
        gap = 0;
        together = false;
    }

    /** Adds lines of which none stands on another page than the others. */
    void addUndivided(double leading, List<List<Drawn>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                keepTogether();
            }
            add(leading, lines.get(i));
        }
    }

    /** Adds the lines of a paragraph: where a page break divides them, two or more stand on either side. */
    void addParagraph(double leading, List<List<Drawn>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i == 1 || (i > 1 && i == lines.size() - 1)) {
                keepTogether();
            }
            add(leading, lines.get(i));
        }
    }

    List<Row> rows() {
        return rows;
    }
}
