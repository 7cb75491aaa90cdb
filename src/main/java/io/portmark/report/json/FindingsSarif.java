package io.portmark.report.json;

import io.portmark.document.ReadResult.Unreadable;
import io.portmark.report.Baseline;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.Snippets;
import io.portmark.report.Tool;
import io.portmark.rule.Rule;
import io.portmark.rule.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of {@code check} as SARIF 2.1.0 (OASIS Standard, 27 March 2020): the authorities are a taxonomy, each finding names its
 * own; repairs are fixes where they can be applied, waived findings are suppressed, findings that are gone since an earlier check are
 * {@code absent}. It holds marks, numbers and places, no text but what a snippet quotes.
 */
public final class FindingsSarif {
    /** The name of our fingerprint. */
    static final String FINGERPRINT = "portmark/v1";

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String TAXONOMY = "Marking authorities";

    private final JsonOut json;
    private final CheckReport report;
    private final List<Rule> rules;
    private final Map<String, Integer> ruleIndex = new LinkedHashMap<>();
    private final Map<String, Integer> taxa = new LinkedHashMap<>();

    private FindingsSarif(JsonOut json, CheckReport report, List<Rule> rules) {
        this.json = json;
        this.report = report;
        this.rules = rules;
        rules.forEach(rule -> {
            ruleIndex.put(rule.id(), ruleIndex.size());
            citations(rule.citation()).forEach(citation -> taxa.putIfAbsent(citation, taxa.size()));
        });
    }

    /**
     * Writes the whole report. The stream is flushed, not closed.
     *
     * @param rules the rules that ran
     */
    public static void write(CheckReport report, List<Rule> rules, Snippets snippets, OutputStream out)
            throws IOException {
        JsonOut.pretty(out, json -> {
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            var sarif = new FindingsSarif(json, report, rules);
            json.objects("runs", List.of(report), run -> sarif.writeRun(snippets));
        });
    }

    /** The single authorities of a citation. */
    static List<String> citations(String citation) {
        return List.of(citation.split("; ", -1)).stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private void writeRun(Snippets snippets) throws IOException {
        json.text("columnKind", "unicodeCodePoints");
        json.object("tool", () -> json.object("driver", this::writeDriver));
        json.objects("taxonomies", List.of(TAXONOMY), name -> {
            json.text("name", name);
            json.objects("taxa", taxa.keySet(), taxon -> json.text("id", taxon));
        });
        json.objects("invocations", List.of(report), this::writeInvocation);
        json.objects(
                "artifacts",
                report.documents(),
                it -> json.object("location", () -> {
                    json.text("uri", uri(it.source()));
                }));
        writeResults(snippets);
        json.object("properties", () -> json.text("asOf", report.asOf()));
    }

    private void writeDriver() throws IOException {
        Tool tool = report.tool();
        json.text("name", Tool.NAME);
        json.text("version", tool.version());
        json.objects("rules", rules, this::writeRule);
        json.objects("supportedTaxonomies", List.of(TAXONOMY), name -> {
            json.text("name", name);
            json.number("index", 0);
        });
        json.object("properties", () -> {
            json.text("rules", tool.rules());
            json.flag("trusted", tool.trusted());
        });
    }

    private void writeRule(Rule rule) throws IOException {
        json.text("id", rule.id());
        json.object("shortDescription", () -> json.text("text", rule.title()));
        json.object("defaultConfiguration", () -> json.text("level", level(rule.severity())));
        json.objects("relationships", citations(rule.citation()), citation -> {
            json.object("target", () -> writeTaxon(citation));
            json.texts("kinds", List.of("relevant"));
        });
    }

    private void writeTaxon(String citation) throws IOException {
        json.text("id", citation);
        json.number("index", taxa.getOrDefault(citation, 0).intValue());
        json.object("toolComponent", () -> {
            json.text("name", TAXONOMY);
            json.number("index", 0);
        });
    }

    private void writeInvocation(CheckReport checked) throws IOException {
        json.flag("executionSuccessful", checked.exitCode(null) == 0);
        List<Object> notices = new ArrayList<>(checked.unreadable());
        checked.documents()
                .forEach(document -> document.stopped()
                        .forEach(rule -> notices.add(new Stopped(
                                document.source(), "rule %s was stopped: %s".formatted(rule.rule(), rule.reason())))));
        json.objects("toolExecutionNotifications", notices, notice -> {
            if (notice instanceof Unreadable it) {
                writeNotice(it.name(), it.reason().symbol() + ": " + it.detail());
            } else if (notice instanceof Stopped it) {
                writeNotice(it.source(), it.message());
            }
        });
        json.objects("toolConfigurationNotifications", checked.waiverProblems(), problem -> {
            json.text("level", "warning");
            json.object(
                    "message",
                    () -> json.text(
                            "text",
                            "%s:%s: this waiver counts as none: %s"
                                    .formatted(problem.file(), problem.line(), problem.problem())));
        });
    }

    /** A document on which a rule of an edited book was stopped. */
    private record Stopped(String source, String message) {}

    private void writeNotice(String source, String message) throws IOException {
        json.text("level", "error");
        json.object("message", () -> json.text("text", message));
        json.objects(
                "locations",
                List.of(source),
                it -> json.object(
                        "physicalLocation", () -> json.object("artifactLocation", () -> json.text("uri", uri(it)))));
    }

    private void writeResults(Snippets snippets) throws IOException {
        List<SarifResult> results = new ArrayList<>();
        int index = 0;
        for (CheckedDocument checked : report.documents()) {
            var standing = new FindingsJson.CheckStanding(checked, report.comparison(), snippets);
            var places = new Locator(checked.document().source());
            for (var finding : checked.findings()) {
                results.add(
                        new SarifResult(json, this::writeTaxon, ruleIndex, index, checked, places, standing, finding));
            }
            index++;
        }
        List<Object> all = new ArrayList<>(results);
        Baseline.Comparison comparison = report.comparison();
        if (comparison != null) {
            all.addAll(comparison.fixed());
        }
        json.objects("results", all, it -> {
            if (it instanceof SarifResult result) {
                result.write();
            } else if (it instanceof Baseline.Entry entry) {
                writeFixed(entry);
            }
        });
    }

    private void writeFixed(Baseline.Entry entry) throws IOException {
        json.text("ruleId", entry.rule());
        json.text("baselineState", "absent");
        json.text("level", "none");
        json.object("message", () -> json.text("text", "No longer found."));
        json.object("partialFingerprints", () -> json.text(FINGERPRINT, entry.fingerprint()));
        json.object("properties", () -> {
            json.text("record", entry.record());
            json.text("portion", entry.portion());
        });
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A name as a relative URI: what RFC 3986 does not let stand is escaped. */
    static String uri(String name) {
        var uri = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            int c = Byte.toUnsignedInt(b);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(plain ? Character.toString(c) : String.format(java.util.Locale.ROOT, "%%%02X", c));
        }
        return uri.toString();
    }
}
