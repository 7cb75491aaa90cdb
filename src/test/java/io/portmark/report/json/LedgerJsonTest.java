package io.portmark.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.portmark.document.SourceText;
import io.portmark.report.LedgerRecord;
import io.portmark.report.LedgerRecord.Stretch;
import io.portmark.report.SampleChecks;
import io.portmark.report.SampleDeterminations;
import io.portmark.report.SampleLedgers;
import io.portmark.report.json.LedgerReading.Read;
import io.portmark.report.json.LedgerReading.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerJsonTest {
    @Test
    void whatIsWrittenIsReadBackWhole() throws Exception {
        for (LedgerRecord ledger : List.of(SampleLedgers.signed(), SampleLedgers.draft())) {
            assertThat(LedgerJson.read(bytes(ledger))).isEqualTo(new Read(ledger));
        }
    }

    @Test
    void withheldStretchesAreToldInCodePoints() {
        var source = new SourceText("a.txt", "\uD83D\uDE00\uD83D\uDE00abc");
        LedgerRecord ledger = SampleLedgers.of(SampleDeterminations.signed(), source);
        assertThat(ledger.portions().get(1).withheld()).containsExactly(new Stretch(0, 2));
    }

    @Test
    void itHoldsNoTextOfTheSource() throws Exception {
        assertThat(new String(bytes(SampleLedgers.signed()), StandardCharsets.UTF_8))
                .doesNotContain(SampleChecks.MARKER);
    }

    @Test
    void everyMistakeIsNamedAtOnceWithItsPlace() throws Exception {
        ObjectNode ledger = (ObjectNode) Printed.json(out -> LedgerJson.write(SampleLedgers.signed(), out));
        ledger.remove("level");
        ledger.put("asOf", "22.11.2026");
        ledger.set("source", ledger.textNode("x"));
        ledger.put("omitted", 3);
        ((ObjectNode) ledger.get("portions").get(2))
                .put("status", "SECRET WORDS")
                .put("number", 1.5);
        ((ObjectNode) ledger.get("tool")).put("trusted", "yes");
        var reading = LedgerJson.read(ledger.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        "source: expected an object",
                                        "level: expected a text",
                                        "level: expected one of U, SBU, C, S, TS",
                                        "asOf: expected a day such as 2026-11-22",
                                        "portions[2].number: expected a whole number",
                                        "portions[2].status: expected one of RELEASED, WITHHELD, PARTLY_WITHHELD",
                                        "omitted: expected a list",
                                        "tool.trusted: expected true or false"));
    }

    @Test
    void fieldsOfALaterVersionArePassedOver() throws Exception {
        ObjectNode ledger = (ObjectNode) Printed.json(out -> LedgerJson.write(SampleLedgers.signed(), out));
        ledger.put("later", true);
        assertThat(LedgerJson.read(ledger.toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Read(SampleLedgers.signed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{", "{\"a\":1,\"a\":2}", "{} {}", "\u0000", "%PDF-1.7 secret"})
    void whatIsNoLedgerIsRefusedWithoutBeingQuoted(String text) {
        assertThat(LedgerJson.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .isNotEmpty()
                                .noneMatch(problem -> problem.contains("secret")));
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "[".repeat(100_000);
        assertThat(LedgerJson.read(deep.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Refused.class);
    }

    private static byte[] bytes(LedgerRecord ledger) throws Exception {
        return Printed.text(out -> LedgerJson.write(ledger, out)).getBytes(StandardCharsets.UTF_8);
    }
}
