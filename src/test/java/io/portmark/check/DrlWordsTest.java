package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors of an edited rule are for people: file, line, rule, the name that is unknown and the nearest known one. */
class DrlWordsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            BannerLine(clasification != null)      # BannerLine has no clasification; the nearest known is classification
            Portion(role == Role.SUBJEC)           # Role has no SUBJEC; the nearest known is SUBJECT
            $p : Portion(isMarkd())                # Portion has no isMarkd; the nearest known is isMarked
            $p : Portoin()                         # unknown fact Portoin; the nearest known is Portion
            $p : Portion(role == Rol.SUBJECT)      # unknown fact Rol; the nearest known is Role
            $p : Portion(marking.clasified)        # Marking has no clasified; the nearest known is isClassified
            $p : Portion(isMarkedAbove())          # isMarkedAbove of Portion takes other arguments
            $p : Portion(number == "x")            # "x" is compared with a number and is none
            """)
    void aConditionSaysWhatIsUnknownAndWhatIsNearest(String condition, String expected) throws IOException {
        EditedBooks.write(
                folder, EditedBooks.rule("ACME-01", condition, "findings.flag((RuleContext) drools, \"x\");"));
        assertThat(EditedBooks.problems(folder, false))
                .containsExactly("book/acme/acme.drl:16 rule \"ACME-01\": " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            findings.flg((RuleContext) drools, "x");           # Findings has no flg; the nearest known is flag
            findings.flag((RuleContext) drools, "x").att($p);  # Flag has no att; the nearest known is at
            findings.flag((RuleContext) drools, $q.id());      # unknown name $q; the nearest known is $p
            findings.flag((RuleContext) drools, $p.idd());     # Portion has no idd; the nearest known is id
            finding.flag((RuleContext) drools, "x");           # unknown name finding; the nearest known is findings
            """)
    void aConsequenceSaysWhatIsUnknownAndWhatIsNearest(String consequence, String expected) throws IOException {
        EditedBooks.write(folder, EditedBooks.rule("ACME-01", "$p : Portion()", consequence));
        assertThat(EditedBooks.problems(folder, false))
                .containsExactly("book/acme/acme.drl:18 rule \"ACME-01\": " + expected);
    }

    @Test
    void aValueThatIsNoConditionIsSaid() throws IOException {
        EditedBooks.write(
                folder, EditedBooks.rule("ACME-01", "Portion(id)", "findings.flag((RuleContext) drools, \"x\");"));
        assertThat(EditedBooks.problems(folder, false))
                .containsExactly(
                        "book/acme/acme.drl:13 rule \"ACME-01\": a String is no condition: compare it with something");
    }

    @Test
    void aMissingSemicolonIsSaid() throws IOException {
        EditedBooks.write(
                folder, EditedBooks.rule("ACME-01", "Portion()", "findings.flag((RuleContext) drools, \"x\")"));
        assertThat(EditedBooks.problems(folder, false))
                .singleElement()
                .asString()
                .contains("is a semicolon");
    }

    @Test
    void aMissingBracketIsSaidWithItsLine() throws IOException {
        EditedBooks.write(
                folder, EditedBooks.rule("ACME-01", "Portion(", "findings.flag((RuleContext) drools, \"x\");"));
        assertThat(EditedBooks.problems(folder, false))
                .singleElement()
                .asString()
                .matches("book/acme/acme\\.drl:\\d+: .*is a bracket, a comma or an end missing.*");
    }

    @Test
    void anUnknownImportIsSaidWithItsLine() throws IOException {
        EditedBooks.writeFile(folder, EditedBooks.file("import io.portmark.document.Portoin;", EditedBooks.GOOD));
        assertThat(EditedBooks.problems(folder, true))
                .containsExactly(
                        "book/acme/acme.drl:12: unknown fact io.portmark.document.Portoin; the nearest known is"
                                + " io.portmark.document.Portion");
    }

    @Test
    void mistakesOfSeveralRulesAreSaidAtOnce() throws IOException {
        EditedBooks.write(
                folder,
                EditedBooks.rule("ACME-01", "Portion(isMarkd())", ""),
                EditedBooks.GOOD,
                EditedBooks.rule("ACME-03", "Documnt()", ""));
        assertThat(EditedBooks.problems(folder, false))
                .hasSize(2)
                .anyMatch(problem -> problem.contains("ACME-01"))
                .anyMatch(problem -> problem.contains("ACME-03"));
    }
}
