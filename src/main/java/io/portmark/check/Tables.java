package io.portmark.check;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.portmark.decide.Profile;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.rule.RuleBookException;
import io.portmark.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of {@code rules/tables} that rules match on: what changes without code. Each row becomes a fact. */
final class Tables {
    private final List<Object> rows = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private Tables() {}

    /** Opens a table by its file name. */
    interface Source {
        /** The table's text. */
        Reader open(String file) throws IOException;
    }

    /** The built-in tables. */
    static List<Object> load() throws IOException {
        return load(Tables::builtIn);
    }

    /**
     * Tables from anywhere.
     *
     * @throws RuleBookException with every row that is wrong, by file and line
     */
    static List<Object> load(Source source) throws IOException {
        var tables = new Tables();
        tables.read(source, "orders.csv", Tables::order);
        tables.read(source, "reasons.csv", Tables::reason);
        tables.read(source, "durations.csv", Tables::duration);
        tables.read(source, "controls.csv", Tables::control);
        tables.read(source, "posts.csv", row -> new PostAlias(required(row, "alias"), required(row, "post")));
        tables.read(source, "profiles.csv", Tables::weight);
        if (!tables.problems.isEmpty()) {
            throw new RuleBookException(tables.problems);
        }
        return List.copyOf(tables.rows);
    }

    private void read(Source source, String file, Function<NamedCsvRecord, Object> row) throws IOException {
        try (Reader text = source.open(file);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord record : csv) {
                try {
                    rows.add(row.apply(record));
                } catch (IllegalArgumentException | NoSuchElementException e) {
                    problems.add(
                            "rules/tables/%s:%d: %s".formatted(file, record.getStartingLineNumber(), e.getMessage()));
                }
            }
        } catch (CsvParseException e) {
            problems.add("rules/tables/%s: %s".formatted(file, e.getMessage()));
        }
    }

    private static PrintedOrder order(NamedCsvRecord row) {
        return new PrintedOrder(required(row, "order"), period(row), severity(row));
    }

    private static ReasonSection reason(NamedCsvRecord row) {
        List<String> letters = Arrays.asList(required(row, "letters").split("", -1));
        return new ReasonSection(required(row, "section"), letters, period(row));
    }

    private static DurationLimit duration(NamedCsvRecord row) {
        Severity severity = severity(row);
        if (severity == null) {
            throw new IllegalArgumentException("there is no severity");
        }
        String level = row.getField("level");
        return new DurationLimit(
                period(row),
                level.isEmpty()
                        ? null
                        : ClassificationLevel.ofSymbol(level)
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "level %s is none of U, C, S, TS".formatted(level))),
                number(row, "years"),
                yes(row, "yearend"),
                number(row, "tolerance"),
                severity);
    }

    private static ProfileWeight weight(NamedCsvRecord row) {
        Map<Profile, Severity> severities = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            String text = required(row, profile.symbol());
            if (!text.equals("off")) {
                severities.put(
                        profile,
                        Severity.ofSymbol(text)
                                .orElseThrow(
                                        () -> new IllegalArgumentException("%s %s is none of error, warning, info, off"
                                                .formatted(profile.symbol(), text))));
            }
        }
        return new ProfileWeight(required(row, "rule"), severities);
    }

    private static ControlPeriod control(NamedCsvRecord row) {
        String symbol = required(row, "control");
        Control control = Arrays.stream(Control.values())
                .filter(found -> found.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("control %s is not known".formatted(symbol)));
        return new ControlPeriod(control, period(row));
    }

    private static Period period(NamedCsvRecord row) {
        return new Period(
                date(row, "from").orElse(LocalDate.MIN), date(row, "to").orElse(LocalDate.MAX));
    }

    private static Optional<LocalDate> date(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("%s %s is not a date such as 2003-09-22".formatted(column, text), e);
        }
    }

    private static @Nullable Severity severity(NamedCsvRecord row) {
        String text = row.getField("severity");
        return text.isEmpty()
                ? null
                : Severity.ofSymbol(text)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "severity %s is none of error, warning, info".formatted(text)));
    }

    private static boolean yes(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        if (!text.equals("yes") && !text.equals("no")) {
            throw new IllegalArgumentException("%s %s is neither yes nor no".formatted(column, text));
        }
        return text.equals("yes");
    }

    private static int number(NamedCsvRecord row, String column) {
        String text = required(row, column);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s %s is not a number".formatted(column, text), e);
        }
    }

    private static String required(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("there is no " + column);
        }
        return text;
    }

    private static Reader builtIn(String file) {
        InputStream in = Tables.class.getResourceAsStream("/rules/tables/" + file);
        if (in == null) {
            throw new IllegalStateException("the build left no rules/tables/" + file);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
