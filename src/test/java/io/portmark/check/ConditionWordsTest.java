package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.rule.BookSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules ask is said in words: each condition of the built-in book, and of an agency's as far as the model is documented. */
class ConditionWordsTest {
    private static ConditionWords words;

    @BeforeAll
    static void load() throws IOException {
        words = new ConditionWords(Vocabulary.load(), BookSource.BUILT_IN);
    }

    /** A condition that fails here needs a row in rules/tables/words.csv: the fact, what is asked, how it is said and how it is denied. */
    @Test
    void everyConditionOfTheBookIsSaidWithoutCode() throws IOException {
        List<String> said = new ArrayList<>();
        BookFiles book = BookFiles.in(CaseFolder.RULES);
        for (String name : book.all().keySet()) {
            if (name.endsWith(".drl")) {
                String drl = book.text(name).orElseThrow();
                DrlFile.parse(drl).orElseThrow().getRules().forEach(rule -> {
                    for (Condition condition : Condition.of(rule, drl)) {
                        said.add(rule.getName() + ": " + words.say(condition));
                    }
                });
            }
        }
        assertThat(said).hasSizeGreaterThan(100);
        assertThat(said.stream()
                        .map(line -> line.replaceAll("\u201c.*?\u201d|\".*?\"", ""))
                        .filter(line -> line.matches(
                                ".*(?:\\$|such that|as the rule writes it|\\w\\(|\\bnot: |\\b[a-z]+[A-Z]).*")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Portion  # isMarked()                       # carries a mark
            Portion  # !isMarked()                      # carries no mark
            Portion  # role == Role.HEADING             # is heading
            Portion  # isMarked() || role != Role.SUBJECT # carries a mark, or is not subject
            Document # origin != null                   # has a date of origin
            Document # origin == null                   # has no date of origin
            Document # origin.year >= 2009              # has a date of origin in 2009 or later
            Document # tags.isEmpty()                   # has no TAGS
            Document # !tags.isEmpty()                  # has TAGS
            Document # $d : origin                      # has a date of origin
            Portion  # (isMarked())                     # carries a mark
            """)
    void saysAConstraint(String fact, String constraint, String expected) {
        assertThat(words.say(fact, constraint)).isEqualTo(expected);
    }

    @Test
    void whatNoTableHoldsIsSaidByTheDocumentationOfTheModel() {
        assertThat(words.say("Wrapper", "identifier != null"))
                .startsWith("has a")
                .doesNotContain("identifier !=");
        assertThat(words.say("ExecutiveOrder", "from != null")).doesNotContain("!=");
    }
}
