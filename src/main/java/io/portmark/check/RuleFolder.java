package io.portmark.check;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.portmark.rule.BookSource;
import io.portmark.rule.Rule;
import io.portmark.rule.RuleBookException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A rule book as a folder: {@code group/group.drl}, {@code group/ID.md} and {@code tables/*.csv}. */
final class RuleFolder implements BookSource {
    private static final Pattern RULE = Pattern.compile("(?m)^rule\\s+\"([^\"]+)\"\\s+@severity\\((\\w+)\\)");

    private final Path folder;

    RuleFolder(Path folder) {
        this.folder = folder;
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
        for (Path file : files()) {
            String name = name(file);
            if (name.matches("[a-z]+/[A-Z]+-\\d+\\.md")) {
                Explanation.parse(name, Files.readString(file), problems)
                        .ifPresent(explanation -> rules.add(explanation.rule()));
            }
        }
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

    /** SHA-256 over names and contents of DRL, explanations and tables; line ends as LF, so that a checkout on Windows has the same. */
    private String hash() throws IOException {
        MessageDigest digest = sha256();
        for (Path file : files()) {
            String name = name(file).toLowerCase(Locale.ROOT);
            if (name.endsWith(".drl") || name.endsWith(".csv") || (name.endsWith(".md") && name.contains("/"))) {
                String text = Files.readString(file).replace("\r\n", "\n");
                digest.update((name(file) + '\n' + text.length() + '\n' + text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(this::name))
                    .toList();
        }
    }
}
