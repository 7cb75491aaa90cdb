package io.portmark.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.portmark.document.Span;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.SampleChecks;
import io.portmark.report.Snippets;
import io.portmark.report.Waivers;
import io.portmark.report.WaiversFile;
import io.portmark.rule.Edit;
import io.portmark.rule.Fix;
import io.portmark.rule.Rule;
import io.portmark.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingsSarifTest {
    private static final List<Rule> RULES = List.of(
            rule("PRT-06", "32 CFR 2001.21(c); CAPCO register"),
            rule("SEQ-07", "32 CFR 2001.21(c)"),
            rule("META-06", "none"));

    @Test
    void itIsWhatTheOfficialSchemaSays() throws IOException {
        assertThat(validate(json(everything(), Snippets.OFF))).isEmpty();
        assertThat(validate(json(everything(), Snippets.FULL))).isEmpty();
        var nothing = new CheckReport(SampleChecks.TOOL, SampleChecks.AS_OF, List.of(), List.of());
        assertThat(validate(json(nothing, Snippets.OFF))).isEmpty();
    }

    @Test
    void theSchemaTellsAFault() throws IOException {
        JsonNode json = json(everything(), Snippets.OFF);
        ((com.fasterxml.jackson.databind.node.ObjectNode) json.at("/runs/0/results/0")).put("level", "severe");
        assertThat(validate(json)).isNotEmpty();
    }

    @Test
    void aFindingNamesRuleAuthorityAndPlace() throws IOException {
        JsonNode run = json(everything(), Snippets.OFF).at("/runs/0");
        JsonNode result = result(run, "PRT-06");
        assertThat(run.at("/tool/driver/rules/" + result.path("ruleIndex").asInt() + "/id")
                        .asText())
                .isEqualTo("PRT-06");
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(result.at("/taxa/0/id").asText()).isEqualTo("32 CFR 2001.21(c)");
        assertThat(run.at("/taxonomies/0/taxa/" + result.at("/taxa/0/index").asInt() + "/id")
                        .asText())
                .isEqualTo("32 CFR 2001.21(c)");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(run.at("/artifacts/" + place.at("/artifactLocation/index").asInt() + "/location/uri")
                        .asText())
                .isEqualTo(place.at("/artifactLocation/uri").asText())
                .isEqualTo("05HARBOR4285.txt");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("05HARBOR4285#2");
        assertThat(result.at("/partialFingerprints/portmark~1v1").asText()).matches("[0-9a-f]{32}");
    }

    @Test
    void aRepairThatCanBeAppliedIsAFix() throws IOException {
        JsonNode fixes = result(json(everything(), Snippets.OFF).at("/runs/0"), "PRT-05")
                .at("/fixes/0/artifactChanges/0/replacements");
        assertThat(fixes).hasSize(1);
        assertThat(fixes.at("/0/deletedRegion/startLine").asInt()).isEqualTo(4);
        assertThat(fixes.at("/0/deletedRegion/startColumn").asInt()).isEqualTo(4);
        assertThat(fixes.at("/0/insertedContent/text").asText()).isEqualTo("(SBU)");
    }

    @Test
    void aWaivedFindingIsSuppressedAndAFixedOneAbsent() throws IOException {
        JsonNode run = json(everything(), Snippets.OFF).at("/runs/0");
        assertThat(result(run, "TAG-01").at("/suppressions/0/justification").asText())
                .isEqualTo("no TAGS then");
        assertThat(result(run, "PRT-06").at("/baselineState").asText()).isEqualTo("unchanged");
        assertThat(result(run, "PRT-05").at("/baselineState").asText()).isEqualTo("new");
        assertThat(result(run, "SEQ-07").at("/baselineState").asText()).isEqualTo("absent");
    }

    @Test
    void whatCouldNotBeReadIsTold() throws IOException {
        JsonNode invocation = json(SampleChecks.report(), Snippets.OFF).at("/runs/0/invocations/0");
        assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.path("toolExecutionNotifications")).isNotEmpty();
    }

    @Test
    void itHoldsNoTextUnlessSnippetsAskForIt() throws IOException {
        assertThat(json(everything(), Snippets.OFF).toString()).doesNotContain(SampleChecks.MARKER);
        assertThat(json(everything(), Snippets.MARKS).toString())
                .contains("2. (X)")
                .doesNotContain(SampleChecks.MARKER);
        assertThat(json(everything(), Snippets.FULL).toString()).contains(SampleChecks.MARKER);
    }

    @Test
    void aNameFromOutsideIsAUri() {
        assertThat(FindingsSarif.uri("a b/c#ü%.txt")).isEqualTo("a%20b/c%23%C3%BC%25.txt");
    }

    /** A new finding with a repair, a known one, a waived one; against an earlier check with one that is gone. */
    private static CheckReport everything() throws IOException {
        CheckedDocument sample = SampleChecks.sensitive();
        int third = sample.document().source().text().indexOf("3. ") + 3;
        var fix = new Fix("Write (SBU).", true, List.of(new Edit(new Span(third, third + 3), "(SBU)")));
        var came = SampleChecks.finding("PRT-05", Severity.WARNING, "3", List.of(), "m", fix, new Span(third, third));
        var checked = new CheckedDocument(
                sample.format(),
                sample.document(),
                sample.levels(),
                List.of(sample.findings().get(0), sample.findings().get(1), came),
                true);
        Waivers waivers = WaiversFile.read(
                "waivers.csv",
                "rule,document,portion,fingerprint,reason,owner,expiry\nTAG-01,05HARBOR4285,,,no TAGS then,J. Doe,2027-01-01\nTAG-01,x,,,r,o,never\n",
                SampleChecks.AS_OF);
        var gone = SampleChecks.finding("SEQ-07", Severity.WARNING, "1", List.of(), "m", null, null);
        var earlier = new CheckedDocument(
                sample.format(),
                sample.document(),
                sample.levels(),
                List.of(sample.findings().get(1), gone),
                true);
        var baseline = BaselineReader.read(
                "old.json",
                Printed.text(out -> FindingsJson.write(SampleChecks.report(earlier), out))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return SampleChecks.report(checked).with(waivers, baseline.orElseThrow());
    }

    private static JsonNode result(JsonNode run, String rule) {
        for (JsonNode result : run.path("results")) {
            if (result.path("ruleId").asText().equals(rule)) {
                return result;
            }
        }
        throw new AssertionError("no result of " + rule);
    }

    private static Rule rule(String id, String citation) {
        return new Rule(
                id,
                id.substring(0, 3).toLowerCase(java.util.Locale.ROOT),
                "Title",
                Severity.ERROR,
                citation,
                false,
                "",
                null,
                Rule.Needs.TEXT,
                null,
                false);
    }

    private static JsonNode json(CheckReport report, Snippets snippets) throws IOException {
        return Printed.json(out -> FindingsSarif.write(report, RULES, snippets, out));
    }

    private static Set<ValidationMessage> validate(JsonNode json) throws IOException {
        try (var in = FindingsSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(new ObjectMapper().readTree(in));
            return schema.validate(json, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        }
    }
}
