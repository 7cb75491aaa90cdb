package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.pipeline.book.BookCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every bad case of the book gives exactly the findings listed beside it, and none of its rule once the rule is gone. */
class RuleCasesTest {
    private static RuleEngine engine;

    @BeforeAll
    static void load() throws Exception {
        engine = new RuleEngine();
    }

    @TestFactory
    Stream<DynamicTest> aBadCaseGivesWhatIsListedBesideIt() {
        return cases(true)
                .map(found -> DynamicTest.dynamicTest(
                        found.name(),
                        () -> assertThat(found.found(engine, rule -> true)).isEqualTo(found.expected())));
    }

    @TestFactory
    Stream<DynamicTest> aBadCaseFailsWithoutItsRule() {
        return cases(true)
                .map(found -> DynamicTest.dynamicTest(
                        found.name(),
                        () -> assertThat(found.found(engine, rule -> !rule.equals(found.rule())))
                                .isNotEqualTo(found.expected())));
    }

    @TestFactory
    Stream<DynamicTest> aGoodCaseGivesNothingOfItsRule() {
        return cases(false)
                .map(found -> DynamicTest.dynamicTest(
                        found.name(),
                        () -> assertThat(found.found(engine, rule -> true)).isEqualTo(found.expected())));
    }

    @TestFactory
    Stream<DynamicTest> aGoodCaseExpectsNothingOfItsRule() {
        return cases(false)
                .map(found -> DynamicTest.dynamicTest(
                        found.name(),
                        () -> assertThat(found.expected()).noneMatch(line -> line.startsWith(found.rule()))));
    }

    private static Stream<BookCase> cases(boolean bad) {
        List<BookCase> cases =
                CaseFolder.all().stream().filter(found -> found.isBad() == bad).toList();
        assertThat(cases).as("there are cases").hasSizeGreaterThan(50);
        return cases.stream();
    }
}
