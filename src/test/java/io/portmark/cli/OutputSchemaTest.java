package io.portmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.portmark.testing.StrictSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program prints on the samples, on every case of the rule book and on bad input is what its schemas say, field by field. */
class OutputSchemaTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"check", "parse"})
    void theSamplesAndBadInput(String command) throws IOException {
        for (String seed : List.of("000", "001", "002", "003", "004")) {
            Call.seed(folder, seed);
        }
        Call.file(folder, "empty.txt", "");
        Call.file(folder, "blank.txt", " \n \n");
        Call.file(folder, "binary.txt", new byte[] {1, 2, 3, 0, 5, 6, 7, 8});
        Call.file(folder, "file.pdf", "%PDF-1.7\n%%EOF\n");
        Call.file(folder, "prose.txt", "Only prose, and no marks at all.\n");
        Call.file(
                folder,
                "surrogate.txt",
                "UNCLAS \ud83d\ude00 HARBOR 12\n1. (U) \ud83d\ude00.\n".getBytes(StandardCharsets.UTF_16BE));
        Call.file(
                folder,
                "event.txt",
                "SECRET HARBOR 12\nE.O. 12958: DECL: UPON DEPARTURE OF THE SHIP\n1. (S//NF) X.\n2. (??) Y\n");
        Call call = Call.of(command, folder, folder.resolve("missing.txt"));
        assertThat(call.exitCode()).isEqualTo(2);
        assertValid(command, call.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "parse"})
    void everyCaseOfTheRuleBook(String command) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
                Files.copy(file, folder.resolve(file.toString().replace('/', '-')));
            }
        }
        Call call = Call.of(command, "--allow-as-of", folder);
        assertThat(call.out()).contains("\"documents\": [ {");
        assertValid(command, call.out());
    }

    @Test
    void theSummaryOfAnAudit() throws IOException {
        Path cables = Files.createDirectories(folder.resolve("cables"));
        for (String seed : List.of("000", "001", "002", "003", "004")) {
            Call.seed(cables, seed);
        }
        Call.file(cables, "empty.txt", "");
        Path out = folder.resolve("out");
        assertThat(Call.of("audit", "--out", out, cables).exitCode()).isEqualTo(2);
        assertValid("summary", Files.readString(out.resolve("summary.json")));
        for (String line : Files.readAllLines(out.resolve("findings.jsonl"))) {
            assertValid(
                    "check",
                    "{\"tool\":{\"name\":\"portmark\",\"version\":\"\",\"rules\":\"\",\"trusted\":false},\"asOf\":\"2026-11-22\",\"documents\":[%s],\"unreadable\":[],\"waiverProblems\":[],\"baseline\":null,\"summary\":{\"documents\":1,\"unreadable\":0,\"errors\":0,\"warnings\":0,\"infos\":0,\"suppressed\":0}}"
                            .formatted(line));
        }
    }

    private static void assertValid(String schema, String json) throws IOException {
        assertThat(StrictSchema.of(schema).validate(new ObjectMapper().readTree(json)))
                .isEmpty();
    }
}
