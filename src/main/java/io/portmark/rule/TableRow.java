package io.portmark.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, read cell by cell. A wrong cell is noted with its column and answered by a stand-in, so that all wrong cells of a
 * row are told at once; the row itself is then dropped.
 */
public final class TableRow {
    private final Map<String, String> cells;
    private final List<String> problems;

    TableRow(Map<String, String> cells, List<String> problems) {
        this.cells = cells;
        this.problems = problems;
    }

    /** The text of a cell that must not be empty. */
    public String text(String column) {
        String text = optionalText(column);
        if (text.isEmpty()) {
            problems.add("there is no " + column);
        }
        return text;
    }

    /** The text of a cell, white space around it left out; may be empty. */
    public String optionalText(String column) {
        String text = cells.get(column);
        if (text == null) {
            throw new IllegalStateException("the table does not declare a column " + column);
        }
        return text;
    }

    /** The words of a cell, told apart by single spaces; none where it is empty. */
    public List<String> words(String column) {
        String text = optionalText(column);
        return text.isEmpty() ? List.of() : List.of(text.split(" +", -1));
    }

    /** A whole number. */
    public int number(String column) {
        String text = text(column);
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            problems.add("%s %s is not a number".formatted(column, text));
            return 0;
        }
    }

    /** A cell that says yes or no. */
    public boolean yes(String column) {
        String text = optionalText(column);
        if (!text.equals("yes") && !text.equals("no")) {
            problems.add("%s %s is neither yes nor no".formatted(column, text));
        }
        return text.equals("yes");
    }

    /** A day, null where the cell is empty. */
    public @Nullable LocalDate date(String column) {
        String text = optionalText(column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add("%s %s is not a date such as 2003-09-22".formatted(column, text));
            return null;
        }
    }

    /** A severity; a stand-in where the cell is empty or wrong, which is told. */
    public Severity severity(String column) {
        return oneOf(column, List.of(Severity.ERROR, Severity.WARNING, Severity.INFO), Severity::symbol);
    }

    /** A severity, null where the cell is empty. */
    public @Nullable Severity optionalSeverity(String column) {
        return optionalText(column).isEmpty() ? null : severity(column);
    }

    /**
     * The one of these values that the cell names.
     *
     * @param symbol how the table spells a value
     */
    public <E> E oneOf(String column, List<E> values, Function<E, String> symbol) {
        String text = optionalText(column);
        for (E value : values) {
            if (symbol.apply(value).equals(text)) {
                return value;
            }
        }
        String choice = values.stream().map(symbol).collect(Collectors.joining(", "));
        problems.add(
                text.isEmpty()
                        ? "there is no %s: it is one of %s".formatted(column, choice)
                        : "%s %s is none of %s".formatted(column, text, choice));
        return values.get(0);
    }

    /** The same for all constants of an enum. */
    public <E extends Enum<E>> E oneOf(String column, Class<E> values, Function<E, String> symbol) {
        return oneOf(column, Arrays.asList(values.getEnumConstants()), symbol);
    }

    /** The same, null where the cell is empty. */
    public <E extends Enum<E>> @Nullable E optionalOneOf(String column, Class<E> values, Function<E, String> symbol) {
        return optionalText(column).isEmpty() ? null : oneOf(column, values, symbol);
    }
}
