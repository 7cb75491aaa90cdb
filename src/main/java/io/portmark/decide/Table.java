package io.portmark.decide;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.portmark.rule.RuleBookException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of the rule book, rules/tables/*.csv, read with fastcsv: a head and rows of as many fields. */
final class Table {
    private final String file;
    private final List<CsvRecord> rows;
    private final List<String> problems = new ArrayList<>();

    private Table(String file, List<CsvRecord> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Reads a table from the class path; the head must be exactly this. */
    static Table read(String name, List<String> head) {
        String file = "rules/tables/" + name;
        try (InputStream in = Table.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new RuleBookException(List.of(file + ": the table is missing"));
            }
            try (CsvReader<CsvRecord> csv =
                    CsvReader.builder().ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                List<CsvRecord> all = csv.stream().toList();
                if (all.isEmpty() || !all.get(0).getFields().equals(head)) {
                    throw new RuleBookException(List.of(file + ":1: the head must be " + String.join(",", head)));
                }
                Table table = new Table(file, all.subList(1, all.size()));
                table.rows.stream()
                        .filter(row -> row.getFieldCount() != head.size())
                        .forEach(row -> table.problem(row, "expected " + head.size() + " fields"));
                table.refuseProblems();
                return table;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CsvRecord> rows() {
        return rows;
    }

    void problem(CsvRecord row, String what) {
        problems.add("%s:%d: %s".formatted(file, row.getStartingLineNumber(), what));
    }

    /** Throws all problems at once, if there are any. */
    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new RuleBookException(problems);
        }
    }
}
