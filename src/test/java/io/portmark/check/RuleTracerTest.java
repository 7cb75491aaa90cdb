package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import io.portmark.rule.Finding;
import io.portmark.rule.Rule;
import io.portmark.rule.RuleTrace;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Why a rule is silent: the first condition that does not hold, with what there is instead. */
class RuleTracerTest {
    private static RuleEngine engine;
    private static RuleTracer tracer;

    @BeforeAll
    static void load() throws Exception {
        engine = new RuleEngine();
        tracer = new RuleTracer(engine, BookFiles.in(CaseFolder.RULES));
    }

    @Test
    void theFirstConditionThatDoesNotHoldIsNamedWithWhatThereIs() throws Exception {
        RuleTrace trace = only("PRT-01", cable("UNCLAS", "1. (U) The port opens in May."));
        assertThat(trace.matches()).isFalse();
        assertThat(trace.steps()).hasSize(1);
        assertThat(trace.steps().get(0).says()).isEqualTo("shows that it is classified");
        assertThat(trace.steps().get(0).found()).contains("The banner says UNCLAS.");
    }

    @Test
    void conditionsThatHoldStandBeforeIt() throws Exception {
        RuleTrace trace = only("PRT-01", cable("C O N F I D E N T I A L", "1. (C) The port opens in May."));
        assertThat(trace.steps()).extracting(RuleTrace.Step::holds).containsExactly(true, true, false);
        assertThat(last(trace).says()).isEqualTo("carries no mark");
        assertThat(last(trace).found()).contains("Marked (C): \u00b61.");
    }

    @Test
    void whatStandsInTheWayIsNamed() throws Exception {
        RuleTrace trace = only(
                "PRT-01",
                cable(
                        "C O N F I D E N T I A L",
                        "1. (C) Summary.\n\n2. (C) Fees:\n\n2a. The first.\n\n3. (C) The end."));
        assertThat(trace.matches() ? "matches" : last(trace).says()).isNotEmpty();
        assertThat(trace.steps().stream().filter(step -> !step.holds()).count()).isEqualTo(trace.matches() ? 0 : 1);
    }

    @Test
    void aRuleThatMatchesHoldsInEveryStep() throws Exception {
        RuleTrace trace = only("PRT-01", cable("C O N F I D E N T I A L", "1. (C) One.\n\n2. Two."));
        assertThat(trace.matches()).isTrue();
        assertThat(trace.steps()).hasSizeGreaterThan(3);
    }

    @Test
    void everyVariantOfARuleIsTraced() throws Exception {
        Document document = cable("UNCLAS", "1. (U) The port opens in May.");
        assertThat(tracer.trace("PRT-06", document, levels(document)))
                .extracting(RuleTrace::name)
                .contains("PRT-06", "PRT-06 era");
    }

    /** Over a record with findings of many groups: a trace matches where the rule speaks, and where it is silent one step fails. */
    @Test
    void tracesAgreeWithTheEngine() throws Exception {
        Document document =
                cable("C O N F I D E N T I A L", "1. (C) One.\n\n3. (S) Three.\n\n4. (SBU) Four ends in the");
        DocumentLevels levels = levels(document);
        List<String> speaking = engine.check(document, levels).stream()
                .map(Finding::rule)
                .distinct()
                .toList();
        assertThat(speaking).hasSizeGreaterThan(4);
        for (String id : speaking) {
            assertThat(tracer.trace(id, document, levels)).as(id).anyMatch(RuleTrace::matches);
        }
        for (Rule rule : engine.book().rules()) {
            boolean traced =
                    List.of("PRT-02", "PRT-04", "HDR-01", "DECL-04", "SEQ-13").contains(rule.id());
            if (traced && !speaking.contains(rule.id())) {
                assertThat(tracer.trace(rule.id(), document, levels))
                        .as(rule.id())
                        .noneMatch(RuleTrace::matches);
            }
        }
    }

    @Test
    void noWordOfTheRecordIsInATrace() throws Exception {
        Document document = cable("C O N F I D E N T I A L", "1. (C) Zanzibar quokka.\n\n2. (C) Zanzibar quokka.");
        for (String id : List.of("PRT-01", "PRT-06", "HDR-04", "DECL-10", "SEQ-07", "AUTH-01")) {
            assertThat(tracer.trace(id, document, levels(document)).toString()).doesNotContainIgnoringCase("zanzibar");
        }
    }

    private static RuleTrace only(String id, Document document) throws Exception {
        List<RuleTrace> traces = tracer.trace(id, document, levels(document));
        assertThat(traces).hasSize(1);
        return traces.get(0);
    }

    private static RuleTrace.Step last(RuleTrace trace) {
        return trace.steps().get(trace.steps().size() - 1);
    }

    private static DocumentLevels levels(Document document) {
        return DocumentLevels.of(document, LocalDate.of(2009, 3, 2));
    }

    private static Document cable(String banner, String paragraphs) {
        return new Parser().parse(new SourceText("harbor.txt", """
                VZCZCXRO0001
                OO RUEHAA
                DE RUEHHB #0123 0611030
                ZNY CCCCC ZZH
                O 021030Z MAR 09
                FM AMEMBASSY HARBOR
                TO RUEHC/SECSTATE WASHDC IMMEDIATE 0001
                %s HARBOR 000123

                SIPDIS

                E.O. 12958: DECL: 03/02/2019
                TAGS: PGOV, PREL
                SUBJECT: PORT FEES

                Classified By: Ambassador J. Sample, reasons 1.4 (b) and (d).

                %s

                SAMPLE
                """.formatted(banner, paragraphs)));
    }
}
