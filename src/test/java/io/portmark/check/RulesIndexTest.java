package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.rule.Rule;
import io.portmark.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the index in {@code rules/README.md} true. {@code mvn test -Dtest=RulesIndexTest -Dportmark.write=true} writes it. */
class RulesIndexTest {
    private static final Path README = CaseFolder.RULES.resolve("README.md");
    private static final String BEGIN = "<!-- the index: written by RulesIndexTest -->\n";

    @Test
    void theIndexHasOneRowARule() throws IOException {
        String text = Files.readString(README);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        String expected = text.substring(0, begin) + index();
        if (Boolean.getBoolean("portmark.write")) {
            Files.writeString(README, expected);
        }
        assertThat(Files.readString(README)).isEqualTo(expected);
    }

    private static String index() throws IOException {
        return "| rule | weight | asserts | authority |\n| --- | --- | --- | --- |\n"
                + RuleBook.load().rules().stream().map(RulesIndexTest::row).collect(Collectors.joining());
    }

    private static String row(Rule rule) {
        String extract = rule.downgradedByExtract() && rule.severity() != Severity.INFO ? ", note in an extract" : "";
        Rule.Earlier earlier = rule.earlier();
        String before = earlier == null
                ? ""
                : ", %s before %s".formatted(earlier.severity().word(), earlier.before());
        String needs = rule.needs() == Rule.Needs.TEXT
                ? ""
                : rule.needs() == Rule.Needs.FILE ? "; Word and PDF files only" : "; several records only";
        String off = rule.offBefore() == null
                ? ""
                : rule.offBefore().equals(LocalDate.MAX) ? "; off" : "; off before " + rule.offBefore();
        return "| [%s](%s/%s.md) | %s%s%s%s%s | %s | %s |\n"
                .formatted(
                        rule.id(),
                        rule.group(),
                        rule.id(),
                        rule.fact() ? "fact" : rule.severity().word(),
                        before,
                        extract,
                        needs,
                        off,
                        rule.title(),
                        rule.citation());
    }
}
