package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portmark.marking.ClassificationLevel;
import io.portmark.rule.BookSource;
import io.portmark.rule.RuleBookException;
import io.portmark.rule.Severity;
import io.portmark.rule.Table;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void everyRowOfTheBuiltInTablesIsRight() throws IOException {
        assertThat(Tables.load()).hasSizeGreaterThan(20);
    }

    @Test
    void wrongCellsAreNamedByFileLineAndReasonAllAtOnce() {
        assertThat(problems(Map.of("orders.csv", """
                order,from,to,severity,because
                12958,1995-13-17,,grave,
                12958,2011-12-31,2010-06-27,info,
                """, "durations.csv", """
                from,to,level,years,yearend,tolerance,severity,because
                2003-03-25,,X,25,yes,0,error,
                2003-03-25,,,many,perhaps,0,,
                """)))
                .containsExactly(
                        "rules/tables/orders.csv:2: from 1995-13-17 is not a date such as 2003-09-22",
                        "rules/tables/orders.csv:2: severity grave is none of error, warning, info",
                        "rules/tables/orders.csv:3: 2011-12-31 to 2010-06-27 is no period",
                        "rules/tables/durations.csv:2: level X is none of U, C, S, TS",
                        "rules/tables/durations.csv:3: years many is not a number",
                        "rules/tables/durations.csv:3: yearend perhaps is neither yes nor no",
                        "rules/tables/durations.csv:3: there is no severity: it is one of error, warning, info");
    }

    @Test
    void aWrongHeadIsNamed() {
        assertThat(problems(Map.of("posts.csv", "alias,other\nSECSTATE,STATE\n")))
                .containsExactly("rules/tables/posts.csv:1: the columns must be alias,post");
    }

    @Test
    void columnsMayStandInAnyOrder() throws IOException {
        assertThat(Tables.load(own("posts.csv", "post,alias\nSTATE,SECSTATE\n")))
                .contains(new PostAlias("SECSTATE", "STATE"));
    }

    @Test
    void aRowWithAnUnquotedCommaIsNamedAndTheNextOnesAreReadOn() {
        assertThat(problems(Map.of("posts.csv", "alias,post\nA,B,C\nSECSTATE\n,STATE\n")))
                .containsExactly(
                        "rules/tables/posts.csv:2: expected 2 cells, found 3: is a comma not in quotation marks?",
                        "rules/tables/posts.csv:3: expected 2 cells, found 1: is a comma not in quotation marks?",
                        "rules/tables/posts.csv:4: there is no alias");
    }

    @Test
    void anOpenQuotationMarkIsNamed() {
        assertThat(problems(Map.of("posts.csv", "alias,post\n\"SECSTATE,STATE\n")))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("rules/tables/posts.csv"));
    }

    @Test
    void whatASpreadsheetAddsMakesNoDifference() throws IOException {
        assertThat(Tables.load(own("posts.csv", "\uFEFFalias,post\r\n SECSTATE ,STATE\r\n,\r\n")))
                .contains(new PostAlias("SECSTATE", "STATE"));
    }

    @Test
    void aMissingTableIsNamed() {
        BookSource nothing = name -> Optional.empty();
        assertThatThrownBy(() -> Tables.load(nothing))
                .hasMessageContaining("rules/tables/orders.csv: the table is missing");
    }

    @Test
    void aKeyThatStandsTwiceIsNamedWithItsFirstLine() throws IOException {
        var problems = new ArrayList<String>();
        Table.of("posts.csv", "alias,post", row -> row.text("alias"))
                .unique("alias")
                .read(own("posts.csv", "alias,post\nA,B\nC,D\nA,E\n"), problems);
        assertThat(problems)
                .containsExactly("rules/tables/posts.csv:4: alias A stands here a second time, first in line 2");
    }

    private static List<String> problems(Map<String, String> tables) {
        BookSource source = name -> {
            String own = tables.get(name.substring("tables/".length()));
            return own == null ? BookSource.BUILT_IN.text(name) : Optional.of(own);
        };
        var problems = new ArrayList<String>();
        assertThatThrownBy(() -> Tables.load(source))
                .isInstanceOfSatisfying(RuleBookException.class, e -> problems.addAll(e.problems()));
        return problems;
    }

    private static BookSource own(String file, String text) {
        return name -> name.equals("tables/" + file) ? Optional.of(text) : BookSource.BUILT_IN.text(name);
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
}
