package io.portmark.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.portmark.report.SampleDeterminations;
import io.portmark.verify.Verification;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerificationJsonTest {
    private final Verification clean = SampleDeterminations.clean("a.pdf", 3);
    private final Verification leaking = SampleDeterminations.leaking("a.docx");

    @Test
    void oneFileIsNamed() throws Exception {
        JsonNode json = Printed.json(out -> VerificationJson.write("05HARBOR2985", List.of(clean), out));
        assertThat(json.get("file").asText()).isEqualTo("a.pdf");
        assertThat(json.get("passed").asBoolean()).isTrue();
        assertThat(json.get("checks")).hasSize(12);
    }

    @Test
    void oneBadFileFailsTheWholeReleaseAndChecksNameTheirFile() throws Exception {
        JsonNode json = Printed.json(out -> VerificationJson.write("05HARBOR2985", List.of(clean, leaking), out));
        assertThat(json.get("file").asText()).isEqualTo("05HARBOR2985");
        assertThat(json.get("passed").asBoolean()).isFalse();
        JsonNode last = json.get("checks").get(13);
        assertThat(last.get("file").asText()).isEqualTo("a.docx");
        assertThat(last.get("found").asInt()).isEqualTo(2);
    }

    @Test
    void noFileAtAllIsNoPass() throws Exception {
        JsonNode json = Printed.json(out -> VerificationJson.write("05HARBOR2985", List.of(), out));
        assertThat(json.get("passed").asBoolean()).isFalse();
    }
}
