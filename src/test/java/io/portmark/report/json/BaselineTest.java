package io.portmark.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.portmark.report.Baseline;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.SampleChecks;
import io.portmark.report.Snippets;
import io.portmark.report.Waivers;
import io.portmark.report.WaiversFile;
import io.portmark.rule.Finding;
import io.portmark.rule.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
    private static final CheckReport EARLIER = SampleChecks.report();

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "jsonl"})
    void theSameCheckAgainHasNothingNewAndNothingFixed(String format) throws IOException {
        CheckReport report = against(bytes(format, EARLIER), EARLIER);
        assertThat(report.comparison()).satisfies(it -> {
            assertThat(it.fixed()).isEmpty();
            assertThat(it.notChecked()).isZero();
        });
        assertThat(report.counts().errors()).isOne();
        assertThat(report.counting().all()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "jsonl"})
    void aFindingThatIsGoneIsFixedAndOneThatCameIsNew(String format) throws IOException {
        CheckedDocument checked = SampleChecks.sensitive();
        Finding came = SampleChecks.finding("PRT-05", Severity.ERROR, "3", List.of(), "Not well formed.", null, null);
        CheckReport now = SampleChecks.report(with(checked, checked.findings().get(0), came));
        CheckReport report = against(bytes(format, EARLIER), now);
        assertThat(Objects.requireNonNull(report.comparison()).fixed())
                .extracting(Baseline.Entry::rule, Baseline.Entry::portion, Baseline.Entry::record)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("PRT-06", "2", "05HARBOR4285"));
        assertThat(Objects.requireNonNull(report.comparison()).notChecked()).isEqualTo(5);
        assertThat(report.counting().errors()).isOne();
        assertThat(report.exitCode(Severity.ERROR)).isOne();
        JsonNode json = Printed.json(out -> FindingsJson.write(report, out));
        assertThat(json.at("/documents/0/findings").findValuesAsText("baseline"))
                .containsExactly("unchanged", "new");
        assertThat(json.at("/baseline/new").asInt()).isOne();
        assertThat(json.at("/baseline/unchanged").asInt()).isOne();
        assertThat(SchemaTest.strictly("check", out -> FindingsJson.write(report, Snippets.FULL, out)))
                .isEmpty();
    }

    @Test
    void onlyNewFindingsMakeTheExitCodeOne() throws IOException {
        assertThat(EARLIER.exitCode(Severity.ERROR)).as("a file is unreadable").isEqualTo(2);
        CheckReport now = SampleChecks.report(SampleChecks.sensitive());
        assertThat(now.exitCode(Severity.ERROR)).isOne();
        assertThat(against(bytes("json", EARLIER), now).exitCode(Severity.ERROR))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void aFindingThatWasWaivedThenIsNewWhenItsWaiverEnds(String format) throws IOException {
        CheckReport now = SampleChecks.report(SampleChecks.sensitive());
        Waivers waivers = WaiversFile.read(
                "w.csv",
                "rule,document,portion,fingerprint,reason,owner,expiry\nPRT-06,05HARBOR4285,2,,r,o,2026-12-01\n",
                SampleChecks.AS_OF);
        CheckReport report = against(bytes(format, now.with(waivers, null)), now);
        assertThat(report.counting().errors()).isOne();
    }

    @Test
    void anythingElseIsNoBaseline() {
        for (String text : List.of("{", "[]", "{}", "{\"a\": 1}", "rule,severity\n", "\u0000", "7")) {
            assertThat(BaselineReader.read("b", text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isEmpty();
        }
    }

    private static CheckedDocument with(CheckedDocument checked, Finding... findings) {
        return new CheckedDocument(
                checked.format(), checked.document(), checked.levels(), List.of(findings), checked.fullyChecked());
    }

    private static CheckReport against(byte[] earlier, CheckReport now) {
        return now.with(Waivers.NONE, BaselineReader.read("earlier", earlier).orElseThrow());
    }

    private static byte[] bytes(String format, CheckReport report) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (format) {
            case "json" -> FindingsJson.write(report, out);
            case "sarif" -> FindingsSarif.write(report, List.of(), Snippets.OFF, out);
            default -> {
                for (CheckedDocument checked : report.documents()) {
                    FindingsJson.writeLine(checked, out);
                }
            }
        }
        return out.toByteArray();
    }
}
