package io.portmark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portmark.document.Limits;
import io.portmark.pipeline.CheckSettings;
import io.portmark.pipeline.Checker;
import io.portmark.pipeline.Sources;
import io.portmark.report.AuditSummary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comparing records shows stands with the record that it speaks of. */
class ComparedAuditTest {
    private static final LocalDate TODAY = LocalDate.of(2010, 1, 1);
    private static final Path CASES = Path.of("rules");

    @TempDir
    Path folder;

    private final Checker checker = new Checker("test");

    @BeforeEach
    void copyCases() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        copy("xdoc/XDOC-01-bad-same-day/a.txt", "1.txt");
        copy("xdoc/XDOC-01-bad-same-day/b.txt", "2.txt");
        copy("xdoc/XDOC-02-bad-unclas-copy/b.txt", "3.txt");
    }

    private void copy(String from, String to) throws IOException {
        Files.copy(CASES.resolve(from), folder.resolve("in").resolve(to));
    }

    @Test
    void findingsOfTheComparisonStandAmongThoseOfTheirRecord() throws IOException {
        audit("out", 1);
        List<JsonNode> lines = lines("out");

        assertThat(rules(lines.get(0))).containsExactly("XDOC-02", "XDOC-01");
        assertThat(rules(lines.get(1))).containsExactly("XDOC-01");
        assertThat(rules(lines.get(2))).containsExactly("XDOC-02");
        JsonNode shared = lines.get(0).path("findings").get(1);
        assertThat(shared.path("portion").asText()).isEqualTo("2");
        assertThat(shared.path("location"))
                .isEqualTo(lines.get(0).path("portions").get(2).path("location"));
        assertThat(shared.path("fingerprint").asText()).hasSize(32);
    }

    @Test
    void countsAndTableHoldThemToo() throws IOException {
        AuditSummary summary = audit("out", 1);

        assertThat(summary.findings().errors()).isEqualTo(2);
        assertThat(summary.findings().infos()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("out/findings.csv"))).contains("3.txt,09HARBOR123,XDOC-02,error,");
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("out/summary.json").toFile());
        assertThat(json.path("findings").path("errors").asInt()).isEqualTo(2);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytesAndLeavesNothingBehind() throws IOException {
        audit("one", 1);
        audit("four", 4);

        for (String file : List.of("findings.jsonl", "findings.csv", "summary.json")) {
            assertThat(folder.resolve("four").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
        }
        try (var files = Files.list(folder.resolve("four"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    private AuditSummary audit(String out, int jobs) throws IOException {
        var settings = new CheckSettings(TODAY, TODAY, false, Limits.DEFAULT);
        var sources = Sources.list(List.of(folder.resolve("in").toString()), InputStream.nullInputStream(), "-");
        var clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return Audit.run(checker, sources, settings, jobs, folder.resolve(out), clock);
    }

    private List<JsonNode> lines(String out) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(out).resolve("findings.jsonl"))) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static List<String> rules(JsonNode line) {
        List<String> rules = new ArrayList<>();
        line.path("findings").forEach(finding -> rules.add(finding.path("rule").asText()));
        return rules;
    }
}
