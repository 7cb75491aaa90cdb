package io.portmark.check;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The cases of the rule book: {@code RULE-bad-what.txt} with its {@code .findings}, {@code RULE-good-what.txt}, release cases as {@code .plan.yaml}, released documents as {@code RLS-….txt}. A {@code .file.yaml} beside a text says what its Word or PDF file would show. */
final class CaseFolder {
    static final Path RULES = Path.of("rules");
    private static final LocalDate UNDATED = LocalDate.of(2010, 1, 1);
    private static final YAMLMapper YAML = new YAMLMapper();

    private CaseFolder() {}

    /** A case: a cable or a determination. */
    record Case(Path file) {
        String name() {
            return file.getFileName().toString();
        }

        String rule() {
            return name().substring(0, name().indexOf('-', name().indexOf('-') + 1));
        }

        boolean isBad() {
            return name().contains("-bad-");
        }

        private List<String> sidecar() {
            Path findings = beside(".findings");
            try {
                return Files.exists(findings) ? Files.readAllLines(findings) : List.of();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Path beside(String extension) {
            return file.resolveSibling(name().replaceFirst("(\\.plan\\.yaml|\\.txt)$", "") + extension);
        }

        /** What it must give: "PRT-01 error 7", a dash where a finding speaks of the record. */
        List<String> expected() {
            return sorted(sidecar().stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList());
        }

        /** What it gives when only those rules may speak. */
        List<String> found(RuleEngine engine, Predicate<String> rule) {
            if (Files.isDirectory(file)) {
                return sorted(BatchCase.found(engine.enabling(Set.of(rule())), file, rule));
            }
            return sorted(findings(engine, rule).stream()
                    .map(finding -> "%s %s %s"
                            .formatted(
                                    finding.rule(),
                                    finding.severity().symbol(),
                                    finding.portion() == null ? "-" : finding.portion()))
                    .toList());
        }

        /** A rule that is off by default is on in its own cases. */
        List<Finding> findings(RuleEngine builtIn, Predicate<String> rule) {
            RuleEngine engine = builtIn.enabling(Set.of(rule()));
            try {
                if (name().endsWith(".plan.yaml")) {
                    return ofPlan(engine, rule);
                }
                return name().startsWith("RLS-") ? ofRelease(engine, rule) : ofCable(engine, rule);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private List<Finding> ofCable(RuleEngine engine, Predicate<String> rule) throws IOException {
            Document parsed = new Parser().parse(new SourceText(name(), Files.readString(file)));
            Path facts = beside(".file.yaml");
            Document document = Files.exists(facts) ? parsed.in(FileFactsYaml.read(facts)) : parsed;
            return engine.check(document, DocumentLevels.of(document, asOf(document)), rule);
        }

        /** The day that the findings file names, else the date of origin. */
        private LocalDate asOf(Document document) {
            String stated = "# as of ";
            return sidecar().stream()
                    .filter(line -> line.startsWith(stated))
                    .map(line -> LocalDate.parse(line.substring(stated.length())))
                    .findFirst()
                    .orElse(document.origin() == null ? UNDATED : document.origin());
        }

        private List<Finding> ofPlan(RuleEngine engine, Predicate<String> rule) throws IOException {
            Document nothing = new Parser().parse(new SourceText(name(), ""));
            return engine.checkRelease(nothing, new PlanCase(YAML.readTree(file.toFile())).plan(), rule);
        }

        /** A released document that somebody else made. */
        private List<Finding> ofRelease(RuleEngine engine, Predicate<String> rule) throws IOException {
            var text = new SourceText(name(), Files.readString(file));
            StampedText stamped = new StampReader().read(text);
            return engine.lint(
                    new Parser().parse(new SourceText(name(), "")),
                    LintedRelease.of(stamped.pages(), stamped.stamps(), ExemptionCodes.builtIn()),
                    rule);
        }
    }

    /** All cases, in order. */
    static List<Case> all() {
        try (var files = Files.walk(RULES)) {
            return files.filter(file -> file.getFileName().toString().matches("[A-Z]+-\\d\\d-(bad|good)-.*"))
                    .filter(file -> Files.isDirectory(file)
                            || file.getFileName().toString().matches(".*(\\.txt|\\.plan\\.yaml)"))
                    .sorted()
                    .map(Case::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sorted(List<String> lines) {
        return List.copyOf(lines.stream().collect(toCollection(TreeSet::new)));
    }
}
