package io.portmark.pipeline.book;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.portmark.check.BookFiles;
import io.portmark.check.RuleEngine;
import io.portmark.decide.ExemptionCodes;
import io.portmark.decide.LintedRelease;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import io.portmark.parse.stamp.StampReader;
import io.portmark.parse.stamp.StampedText;
import io.portmark.rule.Finding;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case of a rule book: {@code RULE-bad-what.txt} with its {@code .findings}, {@code RULE-good-what.txt}, release cases as
 * {@code .plan.yaml}, released documents as {@code RLS-….txt}, several records as a folder. A {@code .file.yaml} beside a text says what its Word or PDF file
 * would show.
 */
public final class BookCase {
    private static final Pattern NAME =
            Pattern.compile("([a-z]+/[A-Z]+-\\d+-(?:bad|good)-[^/]*?(?:\\.txt|\\.plan\\.yaml|(?=/[^/]+\\.txt)))(/.*)?");
    private static final LocalDate UNDATED = LocalDate.of(2010, 1, 1);
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The rule that compares releases; its cases are released at level U. */
    private static final String OF_RELEASES = "XDOC-03";

    private final BookFiles book;
    private final String file;

    private BookCase(BookFiles book, String file) {
        this.book = book;
        this.file = file;
    }

    /** The cases of a book, in order of their names. */
    public static List<BookCase> of(BookFiles book) {
        return book.all().keySet().stream()
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .distinct()
                .map(name -> new BookCase(book, name))
                .toList();
    }

    /** Its file's name without folders. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** Its file as a person finds it. */
    public String path() {
        return book.path(file);
    }

    /** The id of the rule that it belongs to. */
    public String rule() {
        return name().substring(0, name().indexOf('-', name().indexOf('-') + 1));
    }

    /** True when it shows the fault. */
    public boolean isBad() {
        return name().contains("-bad-");
    }

    /** True for a small document, false for a plan of a release. */
    public boolean isDocument() {
        return name().endsWith(".txt");
    }

    /** True for a folder of several records. */
    public boolean isBatch() {
        return !isDocument() && !name().endsWith(".yaml");
    }

    /** Its text; of a folder those of all records, one after the other. */
    public String text() {
        return isBatch()
                ? String.join("\n", records().values())
                : book.text(file).orElseThrow();
    }

    /** The records of a folder by the names of their files. */
    private SortedMap<String, String> records() {
        SortedMap<String, String> records = new TreeMap<>();
        for (String name : book.all().subMap(file + '/', file + '0').keySet()) {
            records.put(name.substring(file.length() + 1), book.text(name).orElseThrow());
        }
        return records;
    }

    /** What it must give: "PRT-01 error 7", a dash where a finding speaks of the record. */
    public List<String> expected() {
        return sorted(sidecar()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList());
    }

    /** What it gives when only those rules may speak. */
    public List<String> found(RuleEngine engine, Predicate<String> rule) {
        if (isBatch()) {
            return sorted(
                    rule().equals(OF_RELEASES)
                            ? BatchCase.ofReleases(engine, records(), rule)
                            : BatchCase.found(engine.enabling(Set.of(rule())), records(), rule));
        }
        return sorted(findings(engine, rule).stream()
                .map(finding -> "%s %s %s"
                        .formatted(
                                finding.rule(),
                                finding.severity().symbol(),
                                finding.portion() == null ? "-" : finding.portion()))
                .toList());
    }

    /** The findings themselves. A rule that is off by default is on in its own cases. */
    private List<Finding> findings(RuleEngine builtIn, Predicate<String> rule) {
        RuleEngine engine = builtIn.enabling(Set.of(rule()));
        try {
            if (!isDocument()) {
                return ofPlan(engine, rule);
            }
            return name().startsWith("RLS-") ? ofRelease(engine, rule) : ofCable(engine, rule);
        } catch (IOException e) {
            throw new IllegalArgumentException("the case is no YAML", e);
        }
    }

    private String sidecar() {
        return beside(".findings").orElse("");
    }

    private Optional<String> beside(String extension) {
        return book.text(file.replaceFirst("(\\.plan\\.yaml|\\.txt)$", "") + extension);
    }

    private List<Finding> ofCable(RuleEngine engine, Predicate<String> rule) throws IOException {
        Document parsed = new Parser().parse(new SourceText(name(), text()));
        Optional<String> facts = beside(".file.yaml");
        Document document = facts.isPresent() ? parsed.in(FileFactsYaml.read(facts.get())) : parsed;
        return engine.check(document, DocumentLevels.of(document, asOf(document)), rule);
    }

    /** The day that the findings file names, else the date of origin. */
    private LocalDate asOf(Document document) {
        String stated = "# as of ";
        return sidecar()
                .lines()
                .filter(line -> line.startsWith(stated))
                .map(line -> LocalDate.parse(line.substring(stated.length()).strip()))
                .findFirst()
                .orElse(document.origin() == null ? UNDATED : document.origin());
    }

    private List<Finding> ofPlan(RuleEngine engine, Predicate<String> rule) throws IOException {
        Document nothing = new Parser().parse(new SourceText(name(), ""));
        return engine.checkRelease(nothing, new PlanCase(YAML.readTree(text())).plan(), rule);
    }

    /** A released document that somebody else made. */
    private List<Finding> ofRelease(RuleEngine engine, Predicate<String> rule) {
        StampedText stamped = new StampReader().read(new SourceText(name(), text()));
        return engine.lint(
                new Parser().parse(new SourceText(name(), "")),
                LintedRelease.of(stamped.pages(), stamped.stamps(), ExemptionCodes.builtIn()),
                rule);
    }

    private static List<String> sorted(List<String> lines) {
        return List.copyOf(lines.stream().collect(toCollection(TreeSet::new)));
    }

    /** Its name. */
    @Override
    public String toString() {
        return name();
    }
}
