package io.portmark.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.Decision.Action;
import io.portmark.decide.Decision.Target;
import io.portmark.decide.DecisionsReader.Result;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionsReaderTest {
    @Test
    void theContractsFileIsRead() {
        Decisions decisions = accepted("""
                source: {name: 05HARBOR2985.txt, sha256: %s}
                reviewer: {name: J. Doe, position: Senior Reviewer}
                second: {name: R. Roe, position: Branch Chief}
                decided: 2026-11-22
                lapse: confirmed
                case: {department: U.S. Department of State, number: F-2026-00001, document: C00000001, requested: 2026-03-01}
                default: {codes: [B1, "1.4(B)", "1.4(d)"]}
                decisions:
                  - {portion: "3", action: withhold, codes: [B1, "1.4(D)"], harm: "names the source's employer"}
                  - {element: subject, action: release, basis: "declassified by J. Doe, Senior Reviewer, 2026-11-20"}
                  - {portion: "9", action: withhold, codes: ["b7 (d)"], concealAmount: true}
                  - {element: record, level: SBU, basis: "no banner; J. Doe"}
                """.formatted("0A".repeat(32)));

        assertThat(decisions.reviewer()).isEqualTo(new Person("J. Doe", "Senior Reviewer"));
        assertThat(decisions.second()).isEqualTo(new Person("R. Roe", "Branch Chief"));
        assertThat(decisions.decided()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(decisions.lapseConfirmed()).isTrue();
        assertThat(decisions.sourceSha256()).isEqualTo("0a".repeat(32));
        assertThat(decisions.defaultCodes()).containsExactly("B1", "1.4(B)", "1.4(D)");
        assertThat(decisions.recordLevel()).isEqualTo(Audience.SBU);
        assertThat(decisions.decisions())
                .extracting(Decision::action)
                .containsExactly(Action.WITHHOLD, Action.RELEASE, Action.WITHHOLD, Action.RELEASE);
        assertThat(decisions.decisions().get(1).target()).isEqualTo(new Target.OfPortion("subject"));
        assertThat(decisions.decisions().get(2).codes()).containsExactly("B7(D)");
        assertThat(decisions.decisions().get(2).concealAmount()).isTrue();
    }

    @Test
    void jsonIsYamlToo() {
        assertThat(accepted("{\"decisions\": [{\"portion\": \"1\", \"action\": \"withhold\"}]}")
                        .decisions())
                .hasSize(1);
    }

    @Test
    void anEmptyFileDecidesNothing() {
        assertThat(accepted("").decisions()).isEmpty();
        assertThat(accepted("# nothing yet\nreviewer:\ndecisions:\n").reviewer())
                .isNull();
    }

    @Test
    void tenMistakesAreReportedAtOnceEachWithItsLine() {
        List<Mistake> mistakes = mistakes("""
                reviewer: {name: J. Doe}
                decided: yesterday
                lapse: perhaps
                surprise: Harborview
                default: {codes: [B10, B6]}
                decisions:
                  - {portion: "3", action: shred}
                  - {action: withhold}
                  - {element: footer, action: withhold}
                  - {portion: "4", find: "Harborview", action: withhold}
                  - {portion: "5", action: withhold, concealAmount: maybe}
                  - {element: record, level: X}
                """);

        assertThat(mistakes).extracting(Mistake::line).containsExactly(1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 12);
        assertThat(mistakes)
                .allSatisfy(mistake -> assertThat(mistake.toString())
                        .startsWith("d.yaml:")
                        .as("a mistake never quotes words")
                        .doesNotContain("Harborview"));
        assertThat(mistakes).anySatisfy(mistake -> assertThat(mistake.message()).contains("not in this version"));
    }

    @Test
    void brokenYamlIsNamedByLineWithoutQuotingIt() {
        assertThat(mistakes("decisions:\n  - {portion: \"Harborview, action: withhold}\n"))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.line()).isBetween(2, 3);
                    assertThat(mistake.message()).contains("YAML").doesNotContain("Harborview");
                });
    }

    @Test
    void aliasesSecondDocumentsAndRepeatedKeysAreRefused() {
        assertThat(mistakes("reviewer: &a {name: A, position: B}\nsecond: *a\n"))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message()).contains("aliases"));
        assertThat(mistakes("lapse: confirmed\n---\nlapse: confirmed\n"))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message()).contains("second document"));
        assertThat(mistakes("lapse: confirmed\nlapse: confirmed\n"))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message()).contains("second time"));
    }

    @Test
    void deepNestingEndsInAMistakeNotInAStackOverflow() {
        assertThat(mistakes("a: " + "[".repeat(50_000) + "]".repeat(50_000))).isNotEmpty();
    }

    private static Decisions accepted(String text) {
        Result result = DecisionsReader.read("d.yaml", text, ExemptionCodes.builtIn());
        assertThat(result).isInstanceOf(Result.Accepted.class);
        return ((Result.Accepted) result).decisions();
    }

    private static List<Mistake> mistakes(String text) {
        Result result = DecisionsReader.read("d.yaml", text, ExemptionCodes.builtIn());
        assertThat(result).isInstanceOf(Result.Mistaken.class);
        return ((Result.Mistaken) result).mistakes();
    }
}
