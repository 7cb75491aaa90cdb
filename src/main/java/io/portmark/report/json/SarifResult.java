package io.portmark.report.json;

import io.portmark.document.Span;
import io.portmark.report.CheckedDocument;
import io.portmark.report.Fingerprint;
import io.portmark.report.Waiver;
import io.portmark.rule.Edit;
import io.portmark.rule.Finding;
import io.portmark.rule.Fix;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One finding as a SARIF result.
 *
 * @param taxon writes the reference to a citation
 * @param artifact the index of the document among the run's artifacts
 */
record SarifResult(
        JsonOut json,
        JsonOut.Item<String> taxon,
        Map<String, Integer> ruleIndex,
        int artifact,
        CheckedDocument checked,
        Locator places,
        FindingJson.Standing standing,
        Finding finding) {
    void write() throws IOException {
        json.text("ruleId", finding.rule());
        Integer index = ruleIndex.get(finding.rule());
        if (index != null) {
            json.number("ruleIndex", index);
        }
        json.text("level", FindingsSarif.level(finding.severity()));
        json.object("message", () -> json.text("text", finding.message()));
        json.objects("locations", List.of(finding), it -> writeLocation());
        json.object(
                "partialFingerprints",
                () -> json.text(FindingsSarif.FINGERPRINT, Fingerprint.of(finding, checked.identity())));
        json.objects("taxa", FindingsSarif.citations(finding.authority()), taxon);
        Optional<String> baseline = standing.baseline(finding);
        if (baseline.isPresent()) {
            json.text("baselineState", baseline.get());
        }
        writeSuppression(standing.waiver(finding));
        Fix fix = finding.fix();
        if (fix != null && !fix.edits().isEmpty()) {
            json.objects("fixes", List.of(fix), this::writeFix);
        }
        writeProperties(fix);
    }

    private void writeLocation() throws IOException {
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", this::writeArtifact);
            Span span = finding.span();
            if (span != null) {
                json.object("region", () -> {
                    writeRegion(span);
                    Optional<String> snippet = standing.snippet(finding);
                    if (snippet.isPresent()) {
                        json.object("snippet", () -> json.text("text", snippet.get()));
                    }
                });
            }
        });
        String portion = finding.portion();
        List<String> portions = portion == null ? finding.portions() : List.of(portion);
        json.objects("logicalLocations", portions, id -> {
            json.text("name", id);
            json.text("fullyQualifiedName", checked.identity() + "#" + id);
        });
    }

    private void writeArtifact() throws IOException {
        json.text("uri", FindingsSarif.uri(checked.source()));
        json.number("index", artifact);
    }

    private void writeRegion(Span span) throws IOException {
        Locator.Place place = places.place(span);
        json.number("startLine", place.line());
        json.number("startColumn", place.column());
        json.number("endLine", place.endLine());
        json.number("endColumn", place.endColumn());
    }

    private void writeSuppression(Optional<Waiver> waiver) throws IOException {
        if (waiver.isEmpty()) {
            return;
        }
        Waiver it = waiver.get();
        json.objects("suppressions", List.of(it), suppression -> {
            json.text("kind", "external");
            json.text("status", "accepted");
            json.text("justification", it.reason());
            json.object("properties", () -> {
                json.text("owner", it.owner());
                json.text("expiry", it.expiry());
            });
        });
    }

    private void writeFix(Fix fix) throws IOException {
        json.object("description", () -> json.text("text", fix.text()));
        json.objects("artifactChanges", List.of(fix), change -> {
            json.object("artifactLocation", this::writeArtifact);
            json.objects("replacements", fix.edits(), this::writeReplacement);
        });
    }

    private void writeReplacement(Edit edit) throws IOException {
        json.object("deletedRegion", () -> writeRegion(edit.span()));
        if (!edit.text().isEmpty()) {
            json.object("insertedContent", () -> json.text("text", edit.text()));
        }
    }

    private void writeProperties(@org.jspecify.annotations.Nullable Fix fix) throws IOException {
        json.object("properties", () -> {
            json.text("record", checked.identity());
            json.text("portion", finding.portion());
            json.texts("because", finding.because());
            if (fix != null) {
                json.text("repair", fix.text());
                json.flag("safe", fix.safe());
            }
        });
    }
}
