package io.portmark.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads waivers.csv: UTF-8, one head line, columns in any order. What can't be read counts as no waiver and is told. */
public final class WaiversFile {
    /** The columns, each of them required in the head. */
    public static final List<String> COLUMNS =
            List.of("rule", "document", "portion", "fingerprint", "reason", "owner", "expiry");

    private static final Pattern RULE = Pattern.compile("[A-Z]{2,4}-[0-9]{2,}");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}");

    private final String file;
    private final LocalDate today;
    private final List<Waiver> holding = new ArrayList<>();
    private final List<Waivers.Problem> problems = new ArrayList<>();

    private WaiversFile(String file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    /**
     * Reads a file's text.
     *
     * @param file its name, without folders
     * @param today the day on which waivers must hold
     */
    public static Waivers read(String file, String text, LocalDate today) {
        var reading = new WaiversFile(file, today);
        reading.readAll(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return new Waivers(reading.holding, reading.problems);
    }

    private void readAll(String text) {
        Map<String, Integer> columns = null;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                if (columns == null) {
                    columns = columns(row);
                } else {
                    read(row, columns);
                }
            }
        } catch (java.io.IOException | RuntimeException e) {
            // a quotation mark that is not closed, say: what stands behind it can't be told apart
            problem(
                    1,
                    "from here on or further down the file is no CSV; rows that could not be told apart count as none");
        }
    }

    private Map<String, Integer> columns(CsvRecord head) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < head.getFieldCount(); i++) {
            columns.putIfAbsent(head.getField(i).strip().toLowerCase(Locale.ROOT), i);
        }
        List<String> missing =
                COLUMNS.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            problem(line(head), "its first line must name the columns; missing: " + String.join(", ", missing));
        }
        return columns;
    }

    private void read(CsvRecord row, Map<String, Integer> columns) {
        if (!columns.keySet().containsAll(COLUMNS)) {
            return;
        }
        Map<String, String> cells = new HashMap<>();
        COLUMNS.forEach(name -> cells.put(name, cell(row, columns.getOrDefault(name, 0))));
        List<String> faults = faults(cells);
        if (!faults.isEmpty()) {
            problem(line(row), String.join("; ", faults));
            return;
        }
        holding.add(new Waiver(
                cells.getOrDefault("rule", ""),
                emptyToNull(cells.getOrDefault("document", "")),
                cells.getOrDefault("portion", ""),
                emptyToNull(cells.getOrDefault("fingerprint", "")),
                cells.getOrDefault("reason", ""),
                cells.getOrDefault("owner", ""),
                LocalDate.parse(cells.getOrDefault("expiry", ""))));
    }

    private List<String> faults(Map<String, String> cells) {
        List<String> faults = new ArrayList<>();
        String rule = cells.getOrDefault("rule", "");
        String fingerprint = cells.getOrDefault("fingerprint", "");
        String document = cells.getOrDefault("document", "");
        if (!RULE.matcher(rule).matches()) {
            faults.add("rule must be one id, such as PRT-05");
        } else if (rule.startsWith("RLS-")) {
            faults.add(rule + " guards a release and can't be waived");
        }
        if (fingerprint.isEmpty() && document.isEmpty()) {
            faults.add("name a document (MRN or source) or a fingerprint");
        } else if (document.equals(Waiver.ANY)) {
            faults.add("a waiver is for one document; a rule that never applies is taken out of the rule book");
        }
        if (!fingerprint.isEmpty() && !FINGERPRINT.matcher(fingerprint).matches()) {
            faults.add("fingerprint must be the 32 hexadecimal digits that check prints");
        }
        for (String name : List.of("reason", "owner")) {
            if (cells.getOrDefault(name, "").isEmpty()) {
                faults.add(name + " is missing");
            }
        }
        expiry(cells.getOrDefault("expiry", ""), faults);
        return faults;
    }

    private void expiry(String text, List<String> faults) {
        try {
            LocalDate expiry = LocalDate.parse(text);
            if (expiry.isBefore(today)) {
                faults.add("expired on " + expiry);
            }
        } catch (DateTimeException e) {
            faults.add("expiry must be a day such as 2027-06-30");
        }
    }

    private void problem(int line, String text) {
        problems.add(new Waivers.Problem(file, line, text));
    }

    private static int line(CsvRecord row) {
        return (int) row.getStartingLineNumber();
    }

    private static String cell(CsvRecord row, int index) {
        return index < row.getFieldCount() ? row.getField(index).strip() : "";
    }

    private static @org.jspecify.annotations.Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
