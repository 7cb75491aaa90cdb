package io.portmark.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.portmark.rule.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Adds what comparing records has shown to lines of findings.jsonl that were written before. A finding that names a portion takes its
 * place from the line itself.
 */
public final class ComparedLines {
    private static final Comparator<JsonNode> IN_ORDER = Comparator.<JsonNode>comparingInt(
                    finding -> finding.path("location").path("line").asInt(0))
            .thenComparingInt(finding -> finding.path("location").path("column").asInt(0))
            .thenComparing(finding -> finding.path("rule").asText());

    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * The line with more findings, in the order in which findings of one pass come.
     *
     * @param line a line of findings.jsonl without its end
     * @param record what fingerprints call the record
     */
    public String with(String line, List<Finding> findings, String record) throws IOException {
        ObjectNode document = (ObjectNode) mapper.readTree(line);
        List<JsonNode> all = new ArrayList<>();
        document.path("findings").forEach(all::add);
        for (Finding finding : findings) {
            all.add(node(finding, record, document.path("portions")));
        }
        all.sort(IN_ORDER);
        ArrayNode sorted = mapper.createArrayNode().addAll(all);
        document.set("findings", sorted);
        return mapper.writeValueAsString(document);
    }

    private JsonNode node(Finding finding, String record, JsonNode portions) throws IOException {
        var bytes = new ByteArrayOutputStream();
        JsonOut.line(bytes, json -> new FindingJson(json, record, null, FindingJson.Standing.NONE).write(finding));
        ObjectNode node = (ObjectNode) mapper.readTree(bytes.toString(StandardCharsets.UTF_8));
        for (JsonNode portion : portions) {
            if (portion.path("id").asText().equals(finding.portion())) {
                node.set("location", portion.path("location"));
            }
        }
        return node;
    }
}
