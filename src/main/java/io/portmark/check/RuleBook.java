package io.portmark.check;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.portmark.rule.BookSource;
import io.portmark.rule.Rule;
import io.portmark.rule.RuleBookException;
import io.portmark.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the book as their explanations state them. The build gathers the front matter of all explanations in one file, so
 * that a start reads one; see {@link RuleFolder}.
 */
public final class RuleBook {
    static final String INDEX = "rules/book.csv";
    static final String HASH = "rules/book.sha256";

    private final Map<String, Rule> rules;
    private final String hash;

    private final BookSource source;

    RuleBook(List<Rule> rules, String hash) {
        this(rules, hash, BookSource.BUILT_IN);
    }

    /** A book whose explanations lie there. */
    RuleBook(List<Rule> rules, String hash, BookSource source) {
        this.source = source;
        this.rules = new LinkedHashMap<>();
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        this.hash = hash;
    }

    /** The book that the build made, from the class path. */
    public static RuleBook load() throws IOException {
        List<Rule> rules = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(resource(INDEX))) {
            rows.forEach(row -> rules.add(rule(row)));
        }
        return new RuleBook(rules, resource(HASH).strip());
    }

    /** All rules, in the order of their ids. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rule with that id. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** SHA-256 over the files of the rule set: DRL, explanations and tables; in hexadecimal. */
    public String hash() {
        return hash;
    }

    /** The explanation of a rule, Markdown without its front matter; empty where an edited book has none. */
    public String explanation(Rule rule) throws IOException {
        return source.text("%s/%s.md".formatted(rule.group(), rule.id()))
                .map(Explanation::body)
                .orElse("");
    }

    /** Where its files lie. */
    public BookSource source() {
        return source;
    }

    Rule require(String id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalStateException("no explanation of rule " + id);
        }
        return rule;
    }

    /** The id in the name of a DRL rule: the name up to its first space. One id may have several conditions, told apart by what follows. */
    static String id(String ruleName) {
        int space = ruleName.indexOf(' ');
        return space < 0 ? ruleName : ruleName.substring(0, space);
    }

    /**
     * Compares the book with the rules that were compiled: each has an explanation, each explanation a rule, and both the same
     * severity.
     *
     * @param severities names of compiled rules and the severity that the DRL states
     * @throws RuleBookException with every difference
     */
    void requireSameRules(Map<String, String> severities) {
        List<String> problems = new ArrayList<>();
        TreeSet<String> unused = rules.values().stream()
                .filter(rule -> !rule.fact())
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        severities.forEach((name, severity) -> {
            Rule rule = rules.get(id(name));
            unused.remove(id(name));
            if (rule != null && rule.fact()) {
                problems.add("rule \"%s\": %s.md calls it a fact, which has no rule".formatted(name, rule.id()));
            } else if (rule == null) {
                problems.add("rule \"%s\": there is no explanation %s.md".formatted(name, id(name)));
            } else if (!rule.severity().symbol().equals(severity)) {
                problems.add("rule \"%s\": @severity(%s) in DRL, %s in %s.md"
                        .formatted(name, severity, rule.severity().symbol(), rule.id()));
            }
        });
        for (String id : unused) {
            problems.add("%s.md: there is no rule \"%s\" in DRL".formatted(id, id));
        }
        if (!problems.isEmpty()) {
            throw new RuleBookException(problems);
        }
    }

    static List<String> columns() {
        return List.of(
                "id",
                "group",
                "title",
                "severity",
                "citation",
                "guard",
                "isoo",
                "before",
                "earlier",
                "needs",
                "off",
                "fact");
    }

    /** The fields of a rule in the order of the columns. */
    static List<String> fields(Rule rule) {
        Rule.Earlier earlier = rule.earlier();
        return List.of(
                rule.id(),
                rule.group(),
                rule.title(),
                rule.severity().symbol(),
                rule.citation(),
                rule.downgradedByExtract() ? "P" : "",
                rule.isoo(),
                earlier == null ? "" : earlier.before().toString(),
                earlier == null ? "" : earlier.severity().symbol(),
                rule.needs().symbol(),
                rule.offBefore() == null ? "" : rule.offBefore().toString(),
                rule.fact() ? "yes" : "");
    }

    private static Rule rule(NamedCsvRecord row) {
        return new Rule(
                row.getField("id"),
                row.getField("group"),
                row.getField("title"),
                Severity.ofSymbol(row.getField("severity")).orElseThrow(),
                row.getField("citation"),
                row.getField("guard").equals("P"),
                row.getField("isoo"),
                earlier(row.getField("before"), row.getField("earlier")),
                Rule.Needs.ofSymbol(row.getField("needs")).orElseThrow(),
                row.getField("off").isEmpty() ? null : LocalDate.parse(row.getField("off")),
                row.getField("fact").equals("yes"));
    }

    private static Rule.@Nullable Earlier earlier(String before, String severity) {
        return before.isEmpty()
                ? null
                : new Rule.Earlier(
                        LocalDate.parse(before), Severity.ofSymbol(severity).orElseThrow());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = RuleBook.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the build left no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
