package io.portmark.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceFormat;
import io.portmark.report.CheckedDocument;
import io.portmark.report.Golden;
import io.portmark.report.Locales;
import io.portmark.report.SampleChecks;
import io.portmark.report.SampleChecks.Cable;
import io.portmark.rule.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {
    @Test
    void theWholeReportIsAsItsFileHasIt() throws Exception {
        Golden.assertMatches("check.json", Printed.text(out -> FindingsJson.write(SampleChecks.report(), out)));
    }

    @Test
    void levelsStandOnTheReleaseLadder() throws Exception {
        JsonNode portions = documents().get(0).get("portions");
        assertThat(portions.get(0).get("level").asText()).isEqualTo("C");
        assertThat(portions.get(0).get("effective").asText()).isEqualTo("U");
        assertThat(portions.get(1).get("level").asText()).isEqualTo("SBU");
        assertThat(portions.get(1).get("effective").asText()).isEqualTo("SBU");
    }

    @Test
    void anUnknownMarkIsPrintedInItsNormalFormAndAMissingOneIsNull() throws Exception {
        JsonNode portions = documents().get(1).get("portions");
        assertThat(portions.get(1).get("mark").asText()).isEqualTo("X");
        assertThat(portions.get(2).get("mark").isNull()).isTrue();
    }

    @Test
    void whatTheRecordLacksIsNull() throws Exception {
        JsonNode bare = documents().get(2);
        for (String name : List.of("mrn", "office", "origin", "era", "banner", "authority")) {
            assertThat(bare.get(name).isNull()).as(name).isTrue();
        }
        assertThat(bare.get("declassify").get("kind").asText()).isEqualTo("none");
        assertThat(bare.get("portions").get(0).get("level").isNull()).isTrue();
    }

    @Test
    void theInstructionIsPrintedWithoutTheNumberOfTheOrder() throws Exception {
        assertThat(documents().get(0).get("declassify").get("text").asText()).isEqualTo("DECL: 08/18/2015");
    }

    @Test
    void columnsCountCodePointsAndEndsAreExclusive() throws Exception {
        var document = new Cable("a.txt", "1. \uD83D\uDE00\uD83D\uDE00 x.\n").build(false);
        var levels = DocumentLevels.of(document, SampleChecks.AS_OF);
        var checked = new CheckedDocument(SourceFormat.TEXT, document, levels, List.of(), true);
        JsonNode location = Printed.json(out -> FindingsJson.writeLine(checked, out))
                .get("portions")
                .get(0)
                .get("location");
        assertThat(location.get("column").asInt()).isEqualTo(1);
        assertThat(location.get("endColumn").asInt()).isEqualTo(9);
        assertThat(location.get("endLine").asInt()).isEqualTo(1);
    }

    @Test
    void placesAreTheSameInWhateverOrderTheyAreAskedFor() throws Exception {
        var document = SampleChecks.confidential();
        var reversed = new java.util.ArrayList<>(document.findings());
        java.util.Collections.reverse(reversed);
        var other = new CheckedDocument(SourceFormat.TEXT, document.document(), document.levels(), reversed, true);
        JsonNode forwards =
                Printed.json(out -> FindingsJson.writeLine(document, out)).get("findings");
        JsonNode backwards =
                Printed.json(out -> FindingsJson.writeLine(other, out)).get("findings");
        for (int i = 0; i < forwards.size(); i++) {
            assertThat(forwards.get(i)).isEqualTo(backwards.get(forwards.size() - 1 - i));
        }
    }

    @Test
    void aDocumentIsOneLine() throws Exception {
        var document = new Cable("new\nline\r\u2028.txt", "1. x\n").build(false);
        var levels = DocumentLevels.of(document, SampleChecks.AS_OF);
        var checked = new CheckedDocument(SourceFormat.TEXT, document, levels, List.of(), true);
        String line = Printed.text(out -> FindingsJson.writeLine(checked, out));
        assertThat(line).endsWith("}\n").containsOnlyOnce("\n").doesNotContain("\r");
        assertThat(new ObjectMapper().readTree(line).get("source").asText()).isEqualTo("new\nline\r\u2028.txt");
    }

    @Test
    void aLineHoldsTheSameObjectAsTheReport() throws Exception {
        JsonNode line = Printed.json(out -> FindingsJson.writeLine(SampleChecks.confidential(), out));
        assertThat(line).isEqualTo(documents().get(0));
    }

    @Test
    void aLoneSurrogateDoesNotStopTheReport() throws Exception {
        var finding = SampleChecks.finding("PRT-06", Severity.ERROR, null, List.of(), "bad \uD800 mark", null, null);
        var checked = SampleChecks.counted("05\uDC00X", "O", null, List.of("U"), null, false, finding);
        JsonNode document = Printed.json(out -> FindingsJson.writeLine(checked, out));
        assertThat(document.get("mrn").asText()).isEqualTo("05\uFFFDX");
        assertThat(document.get("findings").get(0).get("message").asText()).isEqualTo("bad \uFFFD mark");
    }

    @Test
    void noTextOfTheRecordIsPrinted() throws Exception {
        assertThat(SampleChecks.confidential().document().source().text()).contains(SampleChecks.MARKER);
        assertThat(Printed.text(out -> FindingsJson.write(SampleChecks.report(), out)))
                .doesNotContain(SampleChecks.MARKER);
    }

    @Test
    void theLocaleChangesNothing() throws Exception {
        String here = Printed.text(out -> FindingsJson.write(SampleChecks.report(), out));
        for (Locale locale : Locales.FOREIGN) {
            String there =
                    Locales.under(locale, () -> Printed.text(out -> FindingsJson.write(SampleChecks.report(), out)));
            assertThat(there).as(locale.toString()).isEqualTo(here);
        }
    }

    private static JsonNode documents() throws Exception {
        return Printed.json(out -> FindingsJson.write(SampleChecks.report(), out))
                .get("documents");
    }
}
