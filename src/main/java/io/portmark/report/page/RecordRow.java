package io.portmark.report.page;

import java.util.List;

/**
 * A line of the header or a portion, with the findings at its place.
 *
 * @param id where links lead to, empty for a header line
 * @param line where it begins in the source
 * @param level the class of its rail: U, SBU, C, S, TS; empty for a header line and where no level can be told
 * @param number the number as it stands: "9."; empty where it has none
 * @param kind what it is where it has no number: "E.O. line", "Heading"
 * @param chips its mark and its level on the as-of day
 * @param form how its text is set: line, banner, heading, text
 * @param pieces its text
 * @param cards the findings at its place
 * @param row its row in the grid, from 1
 * @param cardRow the row where its cards begin: those of header lines stand in one column
 * @param span how many rows its cards may run down
 */
public record RecordRow(
        String id,
        int line,
        String level,
        String number,
        String kind,
        List<Chip> chips,
        String form,
        List<Piece> pieces,
        List<CardPart> cards,
        int row,
        int cardRow,
        int span) {
    public RecordRow {
        chips = List.copyOf(chips);
        pieces = List.copyOf(pieces);
        cards = List.copyOf(cards);
    }

    /**
     * A level in the margin.
     *
     * @param letters what it shows: C, SBU, S//NF
     * @param level the class of its form
     * @param spoken what a voice says
     * @param was true for a mark that is no longer in force
     */
    public record Chip(String letters, String level, String spoken, boolean was) {}

    /** True for a line of the header. */
    boolean isHeader() {
        return form.equals("line") || form.equals("banner");
    }

    /** The same at its place in the grid, with these cards. */
    RecordRow at(int place, List<CardPart> beside, int from, int rows) {
        return new RecordRow(id, line, level, number, kind, chips, form, pieces, beside, place, from, rows);
    }
}
