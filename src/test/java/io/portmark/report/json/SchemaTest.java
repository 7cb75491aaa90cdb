package io.portmark.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.portmark.document.ReadResult.Reason;
import io.portmark.document.ReadResult.Unreadable;
import io.portmark.document.ReleaseStamp;
import io.portmark.document.SourceText;
import io.portmark.marking.ClassificationLevel;
import io.portmark.report.CheckReport;
import io.portmark.report.LintReport;
import io.portmark.report.SampleArchive;
import io.portmark.report.SampleChecks;
import io.portmark.report.SampleDeterminations;
import io.portmark.report.SampleLedgers;
import io.portmark.rule.Severity;
import io.portmark.testing.StrictSchema;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    static final List<String> NAMES = Schemas.NAMES;

    @ParameterizedTest
    @FieldSource("NAMES")
    void aSchemaIsASchema(String name) throws IOException {
        var meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of(VersionFlag.V202012.getId()));
        assertThat(meta.validate(schema(name))).isEmpty();
        assertThat(schema(name).get("$id").asText()).isEqualTo("urn:portmark:schema:" + name);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyFieldIsDescribed(String name) throws IOException {
        assertThat(undescribed(schema(name), "")).isEmpty();
    }

    @Test
    void whatCheckPrintsIsWhatItsSchemaSays() throws IOException {
        assertThat(strictly("check", out -> FindingsJson.write(SampleChecks.report(), out)))
                .isEmpty();
        CheckReport nothing = new CheckReport(SampleChecks.TOOL, SampleChecks.AS_OF, List.of(), List.of());
        assertThat(strictly("check", out -> FindingsJson.write(nothing, out))).isEmpty();
    }

    @Test
    void whatParsePrintsIsWhatItsSchemaSays() throws IOException {
        assertThat(strictly("parse", out -> ParseJson.write(SampleChecks.report(), out)))
                .isEmpty();
    }

    @Test
    void ledgersAreWhatTheirSchemaSays() throws IOException {
        assertThat(strictly("ledger", out -> LedgerJson.write(SampleLedgers.signed(), out)))
                .isEmpty();
        assertThat(strictly("ledger", out -> LedgerJson.write(SampleLedgers.draft(), out)))
                .isEmpty();
    }

    @Test
    void verificationsAreWhatTheirSchemaSays() throws IOException {
        var files = List.of(SampleDeterminations.clean("a.pdf", 3), SampleDeterminations.leaking("a.txt"));
        assertThat(strictly("verification", out -> VerificationJson.write("a", files, out)))
                .isEmpty();
    }

    @Test
    void lintReportsAreWhatTheirSchemaSays() throws IOException {
        var text = new SourceText("a.txt", "RELEASE IN PART B6");
        var stamp = new ReleaseStamp(
                ReleaseStamp.Kind.DETERMINATION,
                text.all(),
                1,
                "RELEASE IN PART B6",
                ReleaseStamp.Determination.PART,
                List.of("B6"),
                null,
                SampleChecks.AS_OF,
                ClassificationLevel.SECRET,
                List.of("1.4(D)"),
                SampleChecks.AS_OF,
                "F-2014-00001",
                "C00000001");
        var finding =
                SampleChecks.finding("RLS-21", Severity.ERROR, null, List.of(), "Something is wrong.", null, null);
        var report = new LintReport(
                List.of(new LintReport.LintedFile(text, 1, List.of(stamp), List.of(finding))),
                List.of(new Unreadable("b.pdf", Reason.UNSUPPORTED, "not in this version")));
        assertThat(strictly("verification", out -> LintJson.write(report, out))).isEmpty();
    }

    @Test
    void summariesAreWhatTheirSchemaSays() throws IOException {
        for (int records : List.of(0, 1, 700)) {
            assertThat(strictly("summary", out -> SummaryJson.write(SampleArchive.summary(records, 7), out)))
                    .isEmpty();
        }
    }

    @Test
    void checkAndParseDescribeWhatTheyShareAlike() throws IOException {
        JsonNode check = schema("check").get("$defs");
        JsonNode parse = schema("parse").get("$defs");
        for (String name : List.of("tool", "finding", "fix", "location", "unreadable", "summary")) {
            assertThat(check.get(name)).as(name).isEqualTo(parse.get(name));
        }
        JsonNode verification = schema("verification").get("$defs");
        for (String name : List.of("finding", "fix", "location", "unreadable")) {
            assertThat(verification.get(name)).as(name).isEqualTo(check.get(name));
        }
    }

    @Test
    void aDecisionsFileForWholePortionsAndElementsIsTaken() throws IOException {
        assertThat(decisions("""
                source: {name: 05HARBOR2985.txt, sha256: %s}
                reviewer: {name: J. Doe, position: Senior Reviewer}
                second: {name: R. Roe, position: Branch Chief}
                decided: "2026-11-22"
                lapse: confirmed
                case: {department: U.S. Department of State, number: F-2026-00001, document: C00000001, requested: "2026-03-01"}
                default: {codes: [B1, "1.4(B)", "1.4(D)"]}
                decisions:
                  - {portion: "3", action: withhold, codes: [B1, "1.4(D)"], harm: "names the source's employer"}
                  - {element: subject, action: release, basis: "declassified by J. Doe"}
                  - {element: heading, text: "A heading", action: withhold}
                  - {element: record, level: U, basis: "no banner; read by J. Doe"}
                  - {portion: "9", action: withhold, codes: ["B7(D)"], concealAmount: true}
                """.formatted("0123456789abcdef".repeat(4)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decisions: [{portion: \"2\", find: \"a name\", action: withhold}]",
                "decisions: [{portion: \"2\", find: \"a name\", action: replace, with: \"a visitor\"}]",
                "decisions: [{page: 2, rect: [72, 540, 300, 556], action: withhold}]",
                "decisions: [{portion: \"2\", action: replace}]",
                "decisions: [{portion: \"2\", element: subject, action: withhold}]",
                "decisions: [{portion: \"2\"}]",
                "decisions: [{action: withhold}]",
                "decisions: [{element: heading, action: withhold}]",
                "decisions: [{element: record, level: U}]",
                "decisions: [{element: record, level: Q, basis: b}]",
                "decisions: [{element: banner, action: release}]",
                "decisions: {portion: \"2\", action: withhold}",
                "reviewer: {name: J. Doe}",
                "lapse: yes",
                "decided: \"22.11.2026\"",
                "default: {}",
                "reviewers: []"
            })
    void aDecisionsFileWithAMistakeIsRefused(String yaml) throws IOException {
        assertThat(decisions(yaml)).isNotEmpty();
    }

    @Test
    void anUnknownNameHasNoSchema() throws IOException {
        assertThat(Schemas.text("../ledger")).isEmpty();
    }

    private static Set<ValidationMessage> decisions(String yaml) throws IOException {
        return validate(schema("decisions"), new YAMLMapper().readTree(yaml));
    }

    /** Validates against the schema with every object closed, so that a field which no schema describes is a mistake. */
    static Set<ValidationMessage> strictly(String name, Printed.Report report) throws IOException {
        return StrictSchema.of(name).validate(Printed.json(report));
    }

    private static Set<ValidationMessage> validate(JsonNode schema, JsonNode json) {
        return StrictSchema.validate(schema, json);
    }

    private static List<String> undescribed(JsonNode node, String path) {
        List<String> missing = new java.util.ArrayList<>();
        node.properties().forEach(entry -> {
            String here = path + "/" + entry.getKey();
            if (entry.getKey().equals("properties")) {
                entry.getValue().properties().forEach(property -> {
                    JsonNode value = property.getValue();
                    boolean described = !value.isObject()
                            || value.has("description")
                            || value.has("$ref")
                            || path.contains("/oneOf");
                    if (!described) {
                        missing.add(here + "/" + property.getKey());
                    }
                });
            }
            missing.addAll(undescribed(entry.getValue(), here));
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                missing.addAll(undescribed(node.get(i), path + "/" + i));
            }
        }
        return missing;
    }

    private static JsonNode schema(String name) throws IOException {
        return new ObjectMapper().readTree(Schemas.text(name).orElseThrow());
    }
}
