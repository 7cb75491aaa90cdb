package io.portmark.check;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.portmark.rule.BookSource;
import io.portmark.rule.Rule;
import io.portmark.rule.RuleBookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A rule book as a folder: {@code group/group.drl}, {@code group/ID.md} and {@code tables/*.csv}. */
final class RuleFolder implements BookSource {
    private static final Pattern RULE = Pattern.compile("(?m)^rule\\s+\"([^\"]+)\"\\s+@severity\\((\\w+)\\)");

    private static final Pattern EXPLANATION = Pattern.compile("[a-z]+/[A-Z]+-\\d+\\.md");

    private final Path folder;
    private final String label;

    /** The built-in book in the tree of the sources. */
    RuleFolder(Path folder) {
        this(folder, "rules");
    }

    /** A book in a folder that messages call so. */
    RuleFolder(Path folder, String label) {
        this.folder = folder;
        this.label = label;
    }

    /** True when the folder is there. */
    boolean exists() {
        return Files.isDirectory(folder);
    }

    /** How messages call it. */
    String label() {
        return label;
    }

    /** The DRL files, in order of their paths. */
    List<Path> drl() throws IOException {
        return files().stream().filter(file -> file.toString().endsWith(".drl")).toList();
    }

    @Override
    public Optional<String> text(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /** A file's path in the folder with forward slashes: hdr/hdr.drl. */
    String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** The book that the explanations make; every mistake in them is reported at once. */
    RuleBook book() throws IOException {
        List<String> problems = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        explanations()
                .forEach((name, text) -> Explanation.parse(name, text, problems)
                        .ifPresent(explanation -> rules.add(explanation.rule())));
        if (!problems.isEmpty()) {
            throw new RuleBookException(problems);
        }
        rules.sort(Comparator.comparing(Rule::id));
        return new RuleBook(rules, hash());
    }

    /** All that is wrong with explanations and tables, and where explanations and DRL do not fit together. */
    List<String> problems() throws IOException {
        List<String> problems = new ArrayList<>();
        try {
            book().requireSameRules(severities());
        } catch (RuleBookException e) {
            problems.addAll(e.problems());
        }
        try {
            Tables.load(this);
        } catch (RuleBookException e) {
            problems.addAll(e.problems());
        }
        return problems;
    }

    /** The names of the rules in DRL and the severity that each states, read from the text. */
    Map<String, String> severities() throws IOException {
        Map<String, String> severities = new TreeMap<>();
        for (Path file : drl()) {
            RULE.matcher(Files.readString(file))
                    .results()
                    .forEach(rule -> severities.put(
                            Objects.requireNonNull(rule.group(1)), Objects.requireNonNull(rule.group(2))));
        }
        return severities;
    }

    /** Writes what a start of the program reads instead of the explanations. */
    void writeBook(Path classes) throws IOException {
        RuleBook book = book();
        Files.createDirectories(classes.resolve(RuleBook.INDEX).getParent());
        try (CsvWriter csv = CsvWriter.builder().build(classes.resolve(RuleBook.INDEX))) {
            csv.writeRecord(RuleBook.columns());
            book.rules().forEach(rule -> csv.writeRecord(RuleBook.fields(rule)));
        }
        Files.writeString(classes.resolve(RuleBook.HASH), book.hash());
    }

    /** SHA-256 over names and contents of DRL, explanations and tables. */
    String hash() throws IOException {
        var digest = new Sha256();
        for (Path file : files()) {
            String name = name(file).toLowerCase(Locale.ROOT);
            if (name.endsWith(".drl") || name.endsWith(".csv") || (name.endsWith(".md") && name.contains("/"))) {
                digest.add(name(file)).add(Files.readString(file));
            }
        }
        return digest.hex();
    }

    /** The DRL files by name, those of a group together: cav to cav/cav.drl to its text. */
    SortedMap<String, SortedMap<String, String>> groups() throws IOException {
        SortedMap<String, SortedMap<String, String>> groups = new TreeMap<>();
        for (Path file : drl()) {
            String name = name(file);
            groups.computeIfAbsent(name.substring(0, Math.max(0, name.indexOf('/'))), group -> new TreeMap<>())
                    .put(name, Files.readString(file));
        }
        return groups;
    }

    /** The explanations by name: cav/CAV-14.md. */
    SortedMap<String, String> explanations() throws IOException {
        SortedMap<String, String> explanations = new TreeMap<>();
        for (Path file : files()) {
            String name = name(file);
            if (EXPLANATION.matcher(name).matches()) {
                explanations.put(name, Files.readString(file));
            }
        }
        return explanations;
    }

    /** All files by name; what an editor or a system leaves about (names that begin with a dot) is not of the book. */
    SortedMap<String, byte[]> contents() throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (Path file : files()) {
            contents.put(name(file), Files.readAllBytes(file));
        }
        return contents;
    }

    @Override
    public String path(String name) {
        return label + '/' + name;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !name(file).startsWith(".") && !name(file).contains("/."))
                    .sorted(Comparator.comparing(this::name))
                    .toList();
        }
    }
}
