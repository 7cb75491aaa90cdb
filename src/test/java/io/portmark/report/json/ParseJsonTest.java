package io.portmark.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.portmark.report.CheckedDocument;
import io.portmark.report.SampleChecks;
import org.junit.jupiter.api.Test;

class ParseJsonTest {
    private final CheckedDocument checked = SampleChecks.confidential();

    @Test
    void itPrintsTheTextOfEachPortionAndTheWholeSource() throws Exception {
        JsonNode document = parsed();
        assertThat(document.get("portions").get(0).get("text").asText())
                .isEqualTo("The %s lay in berth 1.".formatted(SampleChecks.MARKER));
        assertThat(document.get("sourceText").asText())
                .isEqualTo(checked.document().source().text());
    }

    @Test
    void itPrintsTheHeaderLinesInOrder() throws Exception {
        JsonNode header = parsed().get("header");
        assertThat(header.get(0).get("kind").asText()).isEqualTo("banner");
        assertThat(header.get(1).get("kind").asText()).isEqualTo("eo");
        assertThat(header.get(1).get("text").asText()).isEqualTo("E.O. 12958: DECL: 08/18/2015");
        assertThat(header.get(1).get("location").get("line").asInt()).isEqualTo(2);
    }

    @Test
    void withoutTheTextItIsWhatCheckPrints() throws Exception {
        ObjectNode document = parsed();
        document.remove("sourceText");
        document.remove("header");
        document.get("portions").forEach(portion -> ((ObjectNode) portion).remove("text"));
        assertThat(document)
                .isEqualTo(Printed.json(out -> FindingsJson.write(SampleChecks.report(checked), out))
                        .get("documents")
                        .get(0));
    }

    private ObjectNode parsed() throws Exception {
        return (ObjectNode) Printed.json(out -> ParseJson.write(SampleChecks.report(checked), out))
                .get("documents")
                .get(0);
    }
}
