package io.portmark.report.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portmark.report.Baseline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the findings of an earlier check: what check wrote as JSON or SARIF, or the findings.jsonl of an audit. */
public final class BaselineReader {
    private final List<Baseline.Entry> entries = new ArrayList<>();
    private boolean known;

    private BaselineReader() {}

    /**
     * The findings, or nothing where the file is none of these.
     *
     * @param file its name, without folders
     */
    public static Optional<Baseline> read(String file, byte[] bytes) {
        var reader = new BaselineReader();
        var mapper = new ObjectMapper();
        try (JsonParser json = mapper.createParser(bytes)) {
            for (JsonNode root = mapper.readTree(json); root != null; root = mapper.readTree(json)) {
                reader.add(root);
                if (!reader.known) {
                    return Optional.empty();
                }
            }
        } catch (IOException e) {
            return Optional.empty(); // not JSON: the caller says what was expected
        }
        // an audit of no records leaves an empty findings.jsonl
        return Optional.of(new Baseline(file, reader.entries));
    }

    private void add(JsonNode root) {
        known = true;
        if (root.path("runs").isArray()) {
            root.path("runs").forEach(run -> run.path("results").forEach(this::addResult));
        } else if (root.path("documents").isArray()) {
            root.path("documents").forEach(this::addDocument);
        } else if (root.path("findings").isArray() && root.has("source")) {
            addDocument(root);
        } else {
            known = false;
        }
    }

    private void addDocument(JsonNode document) {
        String record = document.path("mrn").isTextual()
                ? document.path("mrn").asText()
                : document.path("source").asText();
        for (JsonNode finding : document.path("findings")) {
            if (!finding.path("suppressed").isObject()) {
                add(finding.path("fingerprint"), finding.path("rule"), record, finding.path("portion"));
            }
        }
    }

    private void addResult(JsonNode result) {
        boolean gone = result.path("baselineState").asText().equals("absent");
        if (!gone && result.path("suppressions").isEmpty()) {
            JsonNode own = result.path("properties");
            add(
                    result.path("partialFingerprints").path(FindingsSarif.FINGERPRINT),
                    result.path("ruleId"),
                    own.path("record").asText(),
                    own.path("portion"));
        }
    }

    private void add(JsonNode fingerprint, JsonNode rule, String record, JsonNode portion) {
        if (fingerprint.isTextual() && rule.isTextual()) {
            entries.add(new Baseline.Entry(
                    fingerprint.asText(), rule.asText(), record, portion.isTextual() ? portion.asText() : null));
        }
    }
}
