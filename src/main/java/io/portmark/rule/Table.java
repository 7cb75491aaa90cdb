package io.portmark.rule;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table of the rule book, {@code rules/tables/*.csv}: what changes without code. It is declared by its file, its columns and what a
 * row becomes:
 *
 * <pre>
 * Table.of("posts.csv", "alias,post", row -&gt; new PostAlias(row.text("alias"), row.text("post")))
 * </pre>
 *
 * Columns may stand in any order in the file; each must be there and no other.
 *
 * @param file its name in the folder tables: posts.csv
 * @param columns the names of its columns
 * @param row makes a value of a row; what it throws as IllegalArgumentException is told of that row
 * @param key the columns that no two rows may share; empty where rows may repeat
 */
public record Table<T>(String file, List<String> columns, Function<TableRow, T> row, List<String> key) {
    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** Declares a table by its file, its columns with commas between them, and what a row becomes. */
    public static <T> Table<T> of(String file, String columns, Function<TableRow, T> row) {
        return new Table<>(file, List.of(columns.split(",", -1)), row, List.of());
    }

    /** The same, where no two rows may have the same values in these columns. */
    public Table<T> unique(String... columnsOfKey) {
        return new Table<>(file, columns, row, List.of(columnsOfKey));
    }

    /**
     * Its rows in order, those that are right.
     *
     * @param problems takes every wrong cell and row: file, line, what is wrong
     */
    public List<T> read(BookSource source, List<String> problems) throws IOException {
        String name = "tables/" + file;
        String path = source.path(name);
        try {
            Optional<String> text = source.text(name);
            if (text.isEmpty()) {
                problems.add(path + ": the table is missing");
                return List.of();
            }
            return rows(records(text.get()), path, problems);
        } catch (CharacterCodingException e) {
            problems.add(path + ": it is not UTF-8: save it as CSV UTF-8");
        } catch (CsvParseException e) {
            problems.add("%s: it can't be read as comma-separated values: is a quotation mark open?".formatted(path));
        }
        return List.of();
    }

    /** The rows of a table that must be right. */
    public List<T> require(BookSource source) throws IOException {
        List<String> problems = new ArrayList<>();
        List<T> rows = read(source, problems);
        if (!problems.isEmpty()) {
            throw new RuleBookException(problems);
        }
        return rows;
    }

    /** Spreadsheets begin a file with a byte order mark and may end it with rows of empty cells. */
    private static List<CsvRecord> records(String text) throws IOException {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(bare)) {
            return csv.stream()
                    .filter(found -> found.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
        }
    }

    private List<T> rows(List<CsvRecord> records, String path, List<String> problems) {
        List<String> head = records.isEmpty()
                ? List.of()
                : records.get(0).getFields().stream().map(String::strip).toList();
        if (head.size() != columns.size() || !head.containsAll(columns)) {
            problems.add("%s:1: the columns must be %s".formatted(path, String.join(",", columns)));
            return List.of();
        }
        List<T> rows = new ArrayList<>();
        Map<List<String>, Long> seen = new HashMap<>();
        for (CsvRecord found : records.subList(1, records.size())) {
            List<String> wrong = new ArrayList<>();
            value(head, found, seen, wrong).ifPresent(rows::add);
            wrong.forEach(problem -> problems.add("%s:%d: %s".formatted(path, found.getStartingLineNumber(), problem)));
        }
        return List.copyOf(rows);
    }

    private Optional<T> value(List<String> head, CsvRecord found, Map<List<String>, Long> seen, List<String> problems) {
        if (found.getFieldCount() != head.size()) {
            problems.add("expected %d cells, found %d: is a comma not in quotation marks?"
                    .formatted(head.size(), found.getFieldCount()));
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) {
            cells.put(head.get(i), found.getField(i).strip());
        }
        List<String> named =
                key.stream().map(column -> column + ' ' + cells.get(column)).toList();
        Long earlier = key.isEmpty() ? null : seen.putIfAbsent(named, found.getStartingLineNumber());
        if (earlier != null) {
            problems.add(
                    "%s stands here a second time, first in line %d".formatted(String.join(" with ", named), earlier));
        }
        try {
            T value = row.apply(new TableRow(cells, problems));
            return problems.isEmpty() ? Optional.of(value) : Optional.empty();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            if (problems.isEmpty()) { // else it comes of a wrong cell that was told
                problems.add(String.valueOf(e.getMessage()));
            }
            return Optional.empty();
        }
    }
}
