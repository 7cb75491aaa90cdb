package io.portmark.report.terminal;

import io.portmark.decide.Audience;
import io.portmark.decide.ReleaseDetermination.Outcome;
import io.portmark.decide.ReleaseDetermination.Status;
import io.portmark.report.FindingCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many records in one table, a row each: what was found, what is released, what the verifier saw. */
public final class DemoTable {
    private static final int BANNER = 15;
    private static final int WORDS = 21;
    private static final int ERRORS = 39;
    private static final int WARNINGS = 44;
    private static final int NOTES = 49;
    private static final int PARAGRAPHS = 56;
    private static final int WITHHELD = 65;
    private static final int RELEASE = 67;
    private static final int STATUS = 81;
    private static final int LOOKED = 95;
    private static final int FOUND = 101;
    private static final int PLACE = 3;
    private static final int WHAT = 29;

    private final Terminal terminal;
    private final Sheet sheet;

    private DemoTable(Terminal terminal) {
        this.terminal = terminal;
        this.sheet = new Sheet(terminal);
    }

    /**
     * A record.
     *
     * @param recordId its title
     * @param level the level of its banner, null where it has none that can be read
     * @param banner the banner's words, closed up
     * @param paragraphs how many paragraphs it has
     * @param withheldParagraphs how many of them are withheld
     * @param withheldHeadings how many headings are withheld
     * @param outcome what its release comes to, null where it was refused
     * @param status where the release landed, null where it was refused
     * @param looked at how many places the verifier looked
     * @param found how many finds there were
     */
    public record Row(
            String recordId,
            @Nullable Audience level,
            String banner,
            FindingCounts findings,
            int paragraphs,
            int withheldParagraphs,
            int withheldHeadings,
            @Nullable Outcome outcome,
            @Nullable Status status,
            long looked,
            long found) {}

    /**
     * A place that was written to.
     *
     * @param path as the user should see it
     * @param what what is there
     * @param hint what to do with it; may be empty
     */
    public record Place(String path, String what, String hint) {}

    /**
     * The table between a sentence and the list of places, ending with a line break.
     *
     * @param introduction what was done with which records, one sentence or two
     */
    public static String of(
            String introduction, LocalDate asOf, List<Row> rows, List<Place> places, Terminal terminal) {
        DemoTable table = new DemoTable(terminal);
        table.sheet
                .opposed(terminal.clean(introduction), terminal.dim("as of " + asOf))
                .end();
        table.addHead();
        rows.forEach(table::addRow);
        table.addKey(rows);
        table.sheet.end();
        places.forEach(table::addPlace);
        return table.sheet.toString();
    }

    private void addHead() {
        sheet.add(terminal.bold("Record")).to(BANNER).add(terminal.bold("Banner"));
        right("Err", ERRORS).right("Warn", WARNINGS).right("Note", NOTES);
        right("Paras", PARAGRAPHS).right("Withheld", WITHHELD);
        sheet.to(RELEASE).add(terminal.bold("Release"));
        right("Looked", LOOKED).right("Found", FOUND).sheet.end();
    }

    private DemoTable right(String head, int column) {
        sheet.right(terminal.bold(head), column);
        return this;
    }

    private void addRow(Row row) {
        Audience level = row.level();
        sheet.add(terminal.clean(row.recordId()));
        sheet.to(BANNER).add(level == null ? terminal.look("[?]") : terminal.chip(level));
        sheet.to(WORDS).add(terminal.clean(row.banner()));
        int errors = row.findings().errors();
        int warnings = row.findings().warnings();
        String errorCount = Words.number(errors);
        String warningCount = Words.number(warnings);
        sheet.right(errors > 0 ? terminal.reversed(errorCount) : errorCount, ERRORS);
        sheet.right(warnings > 0 ? terminal.look(warningCount) : warningCount, WARNINGS);
        sheet.right(Words.number(row.findings().infos()), NOTES);
        sheet.right(Words.number(row.paragraphs()), PARAGRAPHS).right(withheld(row), WITHHELD);
        sheet.to(RELEASE).add(release(row.outcome()));
        Status status = row.status();
        sheet.to(STATUS).add(status == null ? "-" : status.symbol());
        sheet.right(Words.number(row.looked()), LOOKED);
        sheet.right(row.found() > 0 ? terminal.reversed(Words.number(row.found())) : "0", FOUND)
                .end();
    }

    private static String withheld(Row row) {
        if (row.withheldHeadings() > 0) {
            return row.withheldParagraphs() + " + " + row.withheldHeadings() + "h";
        }
        return row.withheldParagraphs() == 0 ? "-" : Words.number(row.withheldParagraphs());
    }

    private String release(@Nullable Outcome outcome) {
        if (outcome == null) {
            return terminal.reversed("REFUSED");
        }
        return switch (outcome) {
            case FULL -> "IN FULL";
            case PART -> "IN PART";
            case DENIED -> "WITHHELD";
            case FULL_OF_EXTRACT -> "IN FULL *";
        };
    }

    private void addKey(List<Row> rows) {
        List<String> key = new ArrayList<>();
        if (rows.stream().anyMatch(row -> row.outcome() == Outcome.FULL_OF_EXTRACT)) {
            key.add("* of the extract held.");
        }
        if (rows.stream().anyMatch(row -> row.withheldHeadings() > 0)) {
            key.add("h: headings.");
        }
        if (rows.stream().anyMatch(row -> row.status() == Status.DRAFT)) {
            key.add("draft: no reviewer named, or lapse not confirmed.");
        }
        if (!key.isEmpty()) {
            sheet.end().hanging(String.join("  ", key), 1).end();
        }
    }

    private void addPlace(Place place) {
        sheet.to(PLACE).add(terminal.clean(place.path()));
        sheet.to(WHAT).add(place.what());
        if (!place.hint().isEmpty()) {
            sheet.add("   " + terminal.dim(place.hint()));
        }
        sheet.end();
    }
}
