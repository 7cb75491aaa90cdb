package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portmark.rule.RuleBookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in {@code rules/} ends the build and is named by file, line and rule. */
class RuleCompilerTest {
    @TempDir
    private Path folder;

    // Each of these compiles single groups of the book: the whole costs seconds.
    @Test
    void aTypoInAConditionNamesFileLineAndRule() throws IOException {
        assertThat(problems("cav/cav.drl", "isUnclassified(),", "isUnclasified(),"))
                .anyMatch(problem -> problem.matches("(?s)cav/cav\\.drl:\\d+ rule \"CAV-14\": .*isUnclasified.*"));
    }

    @Test
    void anUnknownFactNamesFileLineAndRule() throws IOException {
        assertThat(problems("tag/tag.drl", "$note : ParseNote(", "$note : ParsNote("))
                .anyMatch(problem -> problem.matches("(?s)tag/tag\\.drl:\\d+ rule \"TAG-04\": .*ParsNote.*"));
    }

    @Test
    void aTypoInAConsequenceNamesFileLineAndRule() throws IOException {
        assertThat(problems("cav/cav.drl", ".atWrapper(", ".atWraper("))
                .anyMatch(problem -> problem.matches("(?s)cav/cav\\.drl:\\d+ rule \"CAV-14\": .*atWraper.*"));
    }

    @Test
    void brokenSyntaxNamesFileAndLine() throws IOException {
        assertThat(problems("tag/tag.drl", "rule \"TAG-04\"", "rulle \"TAG-04\""))
                .anyMatch(problem -> problem.matches("tag/tag\\.drl:\\d+: .* was not expected here.*"));
    }

    @Test
    void mistakesOfSeveralFilesAreReportedAtOnce() throws IOException {
        RuleBookTest.copyTo(folder, "tag", "rls");
        replace("tag/tag.drl", "ParseNote(", "ParsNote(");
        replace("rls/rls.drl", "Section(", "Sektion(");
        assertThat(compile())
                .anyMatch(problem -> problem.startsWith("tag/tag.drl:"))
                .anyMatch(problem -> problem.startsWith("rls/rls.drl:"));
    }

    @Test
    void aTableAnExplanationAndARuleAreReportedTogether() throws IOException {
        RuleBookTest.copyTo(folder, "tag", "tables");
        replace("tables/orders.csv", "1972-08-29", "1972-08-32");
        replace("tag/TAG-04.md", "severity: info", "severity: error");
        replace("tag/tag.drl", "ParseNote(", "ParsNote(");
        assertThat(compile())
                .anyMatch(problem -> problem.startsWith("tag/tag.drl:"))
                .anyMatch(problem -> problem.contains("rule \"TAG-04\": @severity(info) in DRL, error in TAG-04.md"))
                .anyMatch(problem -> problem.startsWith("rules/tables/orders.csv:2: to 1972-08-32 is not a date"));
    }

    @Test
    void nothingIsWrittenWhereAMistakeIs() throws IOException {
        problems("tag/tag.drl", "ParseNote(", "ParsNote(");
        assertThat(folder.resolve("classes")).doesNotExist();
    }

    private List<String> problems(String file, String right, String wrong) throws IOException {
        RuleBookTest.copyTo(folder, file.substring(0, file.indexOf('/')));
        replace(file, right, wrong);
        return compile();
    }

    private void replace(String file, String right, String wrong) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(right);
        Files.writeString(folder.resolve(file), text.replace(right, wrong));
    }

    private List<String> compile() {
        var problems = new ArrayList<String>();
        assertThatThrownBy(() -> RuleCompiler.compile(folder, folder.resolve("classes")))
                .isInstanceOfSatisfying(RuleBookException.class, e -> problems.addAll(e.problems()));
        return problems;
    }
}
