package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portmark.marking.ClassificationLevel;
import io.portmark.rule.RuleBookException;
import io.portmark.rule.Severity;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void everyRowOfTheBuiltInTablesIsRight() throws IOException {
        assertThat(Tables.load()).hasSizeGreaterThan(20);
    }

    @Test
    void wrongRowsAreNamedByFileLineAndReasonAllAtOnce() {
        Map<String, String> wrong = Map.of("orders.csv", """
                order,from,to,severity,because
                12958,1995-13-17,,,
                12958,2011-12-31,2010-06-27,info,
                """, "durations.csv", """
                from,to,level,years,yearend,tolerance,severity,because
                2003-03-25,,X,25,yes,0,error,
                2003-03-25,,,many,yes,0,error,
                2003-03-25,,,25,perhaps,0,error,
                """);
        assertThatThrownBy(() ->
                        Tables.load(file -> wrong.containsKey(file) ? new StringReader(wrong.get(file)) : own(file)))
                .isInstanceOfSatisfying(
                        RuleBookException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        "rules/tables/orders.csv:2: from 1995-13-17 is not a date such as 2003-09-22",
                                        "rules/tables/orders.csv:3: 2011-12-31 to 2010-06-27 is no period",
                                        "rules/tables/durations.csv:2: level X is none of U, C, S, TS",
                                        "rules/tables/durations.csv:3: years many is not a number",
                                        "rules/tables/durations.csv:4: yearend perhaps is neither yes nor no"));
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> Tables.load(file ->
                        file.equals("posts.csv") ? new StringReader("alias,other\nSECSTATE,STATE\n") : own(file)))
                .isInstanceOfSatisfying(
                        RuleBookException.class,
                        e -> assertThat(e.problems()).allMatch(p -> p.startsWith("rules/tables/posts.csv:2: ")));
    }

    @Test
    void twentyFiveYearsRunToTheEndOfTheYear() {
        var limit = new DurationLimit(
                new Period(LocalDate.of(2003, 3, 25), LocalDate.MAX), null, 25, true, 0, Severity.ERROR);
        LocalDate origin = LocalDate.of(2009, 3, 2);
        assertThat(limit.holds(origin, ClassificationLevel.SECRET)).isTrue();
        assertThat(limit.isExceededBy(LocalDate.of(2034, 12, 31), origin)).isFalse();
        assertThat(limit.isExceededBy(LocalDate.of(2035, 1, 1), origin)).isTrue();
    }

    @Test
    void aLimitWithToleranceBearsTheDayOfDrafting() {
        var limit = new DurationLimit(
                new Period(LocalDate.of(1995, 10, 14), LocalDate.of(2003, 3, 24)), null, 10, false, 7, Severity.ERROR);
        LocalDate origin = LocalDate.of(1999, 3, 2);
        assertThat(limit.isExceededBy(LocalDate.of(2009, 3, 9), origin)).isFalse();
        assertThat(limit.isExceededBy(LocalDate.of(2009, 3, 10), origin)).isTrue();
        assertThat(limit.latest(origin)).isEqualTo(LocalDate.of(2009, 3, 2));
    }

    private static Reader own(String file) throws IOException {
        return Files.newBufferedReader(CaseFolder.RULES.resolve("tables").resolve(file));
    }
}
