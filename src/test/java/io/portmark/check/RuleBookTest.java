package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portmark.pipeline.book.BookCase;
import io.portmark.rule.Rule;
import io.portmark.rule.RuleBookException;
import io.portmark.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book is complete: each rule has DRL, title, severity, citation, explanation, a bad and a good case, and an id of its own. */
class RuleBookTest {
    private static final List<String> FIRST_PATH = List.of(
            ("HDR-01 HDR-02 HDR-03 HDR-04 HDR-05 HDR-08 HDR-12 PRT-01 PRT-02 PRT-03 PRT-04 PRT-05 PRT-06 PRT-08 PRT-10 PRT-11"
                            + " DECL-01 DECL-02 DECL-03 DECL-04 DECL-05 DECL-06 DECL-08 DECL-10 DECL-18 DECL-27"
                            + " AUTH-01 AUTH-03 AUTH-04 AUTH-05 AUTH-08 CAV-14"
                            + " SEQ-01 SEQ-02 SEQ-03 SEQ-05 SEQ-07 SEQ-08 SEQ-09 SEQ-12 SEQ-13 SEQ-16"
                            + " TAG-01 TAG-04 META-01 META-02 META-03 META-06 RLS-22 RLS-23 RLS-32")
                    .split(" "));

    @Test
    void theBookHoldsTheRulesOfTheFirstPath() throws IOException {
        assertThat(RuleBook.load().rules()).extracting(Rule::id).containsAll(FIRST_PATH);
    }

    @Test
    void everyRuleHasTitleAuthorityAndExplanation() throws IOException {
        RuleBook book = RuleBook.load();
        for (Rule rule : book.rules()) {
            assertThat(rule.title()).as(rule.id()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.citation()).as(rule.id()).isNotBlank();
            assertThat(book.explanation(rule)).as(rule.id()).startsWith("## The fault");
            assertThat(rule.id().toLowerCase(Locale.ROOT)).startsWith(rule.group() + "-");
        }
    }

    @Test
    void everyRuleHasABadAndAGoodCase() throws IOException {
        Map<String, List<BookCase>> cases = CaseFolder.all().stream()
                .collect(Collectors.groupingBy(BookCase::rule, TreeMap::new, Collectors.toList()));
        for (Rule rule : RuleBook.load().rules()) {
            List<BookCase> own = cases.getOrDefault(rule.id(), List.of());
            assertThat(own.stream().anyMatch(BookCase::isBad))
                    .as("bad cases of " + rule.id())
                    .isEqualTo(!rule.fact());
            assertThat(own).as("good cases of " + rule.id()).anyMatch(found -> !found.isBad());
            assertThat(own.stream().filter(BookCase::isBad))
                    .as("each bad case of %s lists it", rule.id())
                    .allMatch(found -> found.expected().stream().anyMatch(line -> line.contains(rule.id())));
        }
    }

    @Test
    void everyRuleInDrlIsCompiledWithTheSeverityOfItsExplanation() throws IOException {
        Map<String, String> severities = new RuleFolder(CaseFolder.RULES).severities();
        assertThat(severities).isEqualTo(compiled());
        RuleBook.load().requireSameRules(severities);
    }

    @Test
    void noIdStandsInTwoGroups() throws IOException {
        var folder = new RuleFolder(CaseFolder.RULES);
        for (Path file : folder.drl()) {
            String name = folder.name(file);
            String group = name.substring(0, name.indexOf('/')).toUpperCase(Locale.ROOT);
            assertThat(Files.readString(file).lines().filter(line -> line.startsWith("rule \"")))
                    .as(file.toString())
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("rule \"" + group + "-"));
        }
    }

    private static Map<String, String> compiled() {
        try {
            return CompiledRules.severities(CompiledRules.load(group -> true));
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aRuleWithoutExplanationAndAnExplanationWithoutRuleFail() {
        var book = new RuleBook(List.of(rule("PRT-01", Severity.ERROR), rule("PRT-02", Severity.WARNING)), "");
        assertThatThrownBy(() -> book.requireSameRules(Map.of("PRT-02", "error", "PRT-99 variant", "info")))
                .isInstanceOfSatisfying(
                        RuleBookException.class,
                        e -> assertThat(e.problems())
                                .containsExactlyInAnyOrder(
                                        "rule \"PRT-02\": @severity(error) in DRL, warning in PRT-02.md",
                                        "rule \"PRT-99 variant\": there is no explanation PRT-99.md",
                                        "PRT-01.md: there is no rule \"PRT-01\" in DRL"));
    }

    @Test
    void mistakesInExplanationsAreReportedAtOnce(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("prt"));
        Files.writeString(folder.resolve("prt/PRT-01.md"), """
                ---
                id: PRT-02
                title: Paragraphs are marked
                severity: grave
                weight: 3
                before: soon
                needs: luck
                default: off at night
                ---
                ## The fault
                """);
        Files.writeString(folder.resolve("prt/PRT-03.md"), "no front matter");
        assertThatThrownBy(() -> new RuleFolder(folder).book())
                .isInstanceOfSatisfying(
                        RuleBookException.class,
                        e -> assertThat(String.join("\n", e.problems()))
                                .contains("prt/PRT-01.md: id PRT-02 is not the file's name")
                                .contains("prt/PRT-01.md: unknown key weight")
                                .contains("prt/PRT-01.md: severity grave is none of error, warning, info")
                                .contains("prt/PRT-01.md: there is no citation")
                                .contains("prt/PRT-01.md: before: soon is not a date and a severity")
                                .contains("prt/PRT-01.md: needs: luck is none of text, file, batch")
                                .contains("prt/PRT-01.md: default: off at night is neither off nor off before a date")
                                .contains("prt/PRT-01.md: its sections are [The fault]")
                                .contains("prt/PRT-03.md: there is no front matter"));
    }

    @Test
    void theHashChangesWithARuleAndNotWithACase(@TempDir Path folder) throws IOException {
        copyTo(folder);
        String before = new RuleFolder(folder).book().hash();
        assertThat(before).matches("[0-9a-f]{64}").isEqualTo(RuleBook.load().hash());
        Files.writeString(folder.resolve("prt/PRT-01-good-page-break.txt"), "another case");
        assertThat(new RuleFolder(folder).book().hash()).isEqualTo(before);
        Path drl = folder.resolve("prt/prt.drl");
        Files.writeString(drl, Files.readString(drl) + "// one more line\n");
        assertThat(new RuleFolder(folder).book().hash()).isNotEqualTo(before);
    }

    @Test
    void aDutyWeighsLessBeforeItsFirstDay() throws IOException {
        Rule rule = RuleBook.load().require("PRT-01");
        assertThat(rule.severityOn(LocalDate.of(1978, 11, 30))).isEqualTo(Severity.INFO);
        assertThat(rule.severityOn(LocalDate.of(1978, 12, 1))).isEqualTo(Severity.ERROR);
        assertThat(rule.severityOn(null)).isEqualTo(Severity.ERROR);
    }

    @Test
    void aRuleSaysWhatItNeedsAndWhetherItIsOff() {
        Rule always = explained("needs: file\ndefault: off\n");
        assertThat(always.needs()).isEqualTo(Rule.Needs.FILE);
        assertThat(always.isOnFor(LocalDate.of(2020, 1, 1))).isFalse();
        Rule older = explained("default: off before 2010-01-01\n");
        assertThat(older.needs()).isEqualTo(Rule.Needs.TEXT);
        assertThat(older.isOnFor(LocalDate.of(2009, 12, 31))).isFalse();
        assertThat(older.isOnFor(LocalDate.of(2010, 1, 1))).isTrue();
        assertThat(older.isOnFor(null)).isFalse();
        assertThat(explained("").isOnFor(null)).isTrue();
    }

    private static Rule explained(String keys) {
        List<String> problems = new ArrayList<>();
        String sections =
                Explanation.SECTIONS.stream().map(it -> "## " + it + "\n").collect(Collectors.joining());
        String front = "---\nid: PRT-98\ntitle: T\nseverity: info\ncitation: C\n" + keys + "---\n";
        Rule rule = Explanation.parse("prt/PRT-98.md", front + sections, problems)
                .orElseThrow()
                .rule();
        assertThat(problems).isEmpty();
        return rule;
    }

    @Test
    void anUnknownRuleCanNotBeEnabled() throws Exception {
        var engine = new RuleEngine();
        assertThatThrownBy(() -> engine.enabling(Set.of("PRT-99", "PRT-01")))
                .isInstanceOfSatisfying(
                        RuleBookException.class,
                        e -> assertThat(e.problems()).containsExactly("enable: there is no rule PRT-99"));
    }

    /** Copies the book, or only those groups of it. */
    static void copyTo(Path folder, String... groups) throws IOException {
        try (var files = Files.walk(CaseFolder.RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String group = CaseFolder.RULES.relativize(file).getName(0).toString();
                if (groups.length > 0 && !List.of(groups).contains(group)) {
                    continue;
                }
                Path target = folder.resolve(CaseFolder.RULES.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static Rule rule(String id, Severity severity) {
        return new Rule(id, "prt", "Title", severity, "Authority", false, "", null, Rule.Needs.TEXT, null, false);
    }
}
