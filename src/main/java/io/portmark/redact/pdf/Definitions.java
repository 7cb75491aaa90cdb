package io.portmark.redact.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets a term and what it stands for in two columns, line beside line. */
final class Definitions {
    private Definitions() {}

    /**
     * Adds the row to a galley.
     *
     * @param left where the term begins
     * @param column width of its column in points
     * @param right where the second column ends
     * @param gap points of the first column that stay empty
     */
    static void set(
            Galley galley,
            Passage term,
            Passage body,
            double left,
            double column,
            double right,
            double gap,
            double leading) {
        List<List<Drawn>> terms = Typesetter.lines(term, left, column - gap, leading);
        List<List<Drawn>> bodies = Typesetter.lines(body, left + column, right - left - column, leading);
        List<List<Drawn>> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(terms.size(), bodies.size()); i++) {
            List<Drawn> row = new ArrayList<>();
            if (i < terms.size()) {
                row.addAll(terms.get(i));
            }
            if (i < bodies.size()) {
                row.addAll(bodies.get(i));
            }
            rows.add(row);
        }
        galley.addParagraph(leading, rows);
    }
}
