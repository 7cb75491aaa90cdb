package io.portmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.portmark.pipeline.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as the contract and the README promise them, on the sample cables. */
class CommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALMATY = "05ALMATY2985";

    @TempDir
    Path folder;

    private Path cables;
    private Path cable;
    private Path out;

    @BeforeEach
    void copyTheCables() throws Exception {
        cables = folder.resolve("cables");
        Samples.copyInto(cables);
        cable = cables.resolve("002_390a61e7190fd01d.txt");
        out = folder.resolve("out");
    }

    @Test
    void aSignedReleaseLandsInPublicWithItsRecordsInside() throws Exception {
        Call call = Call.of(
                "release",
                "--level",
                "U",
                "--reviewer",
                "J. Doe, Senior Reviewer",
                "--confirm-lapse",
                "--format",
                "pdf,docx,txt",
                "--out",
                out,
                cable);
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(Call.tree(out))
                .containsExactly(
                        "internal/05ALMATY2985.ledger.json",
                        "internal/05ALMATY2985.verification.json",
                        "public/05ALMATY2985.docx",
                        "public/05ALMATY2985.pdf",
                        "public/05ALMATY2985.txt");
        JsonNode ledger = json(out.resolve("internal/05ALMATY2985.ledger.json"));
        assertThat(ledger.get("status").asText()).isEqualTo("public");
        assertThat(ledger.get("determination").asText()).isEqualTo("PART");
        assertThat(withheld(ledger)).containsExactly("2", "4", "13");
        assertValid("ledger", ledger);
        JsonNode verification = json(out.resolve("internal/05ALMATY2985.verification.json"));
        assertThat(verification.get("passed").asBoolean()).isTrue();
        assertValid("verification", verification);
    }

    @Test
    void withoutAPersonItIsADraftAndSaysWhatIsMissing() {
        Call call = Call.of("release", "--level", "U", "--out", out, cable);
        assertThat(call.exitCode()).isZero();
        assertThat(Call.tree(out)).contains("draft/05ALMATY2985.pdf").noneMatch(file -> file.startsWith("public/"));
        assertThat(call.out()).contains("DRAFT, NOT REVIEWED", "--reviewer", "--confirm-lapse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SBU", "C", "S", "TS"})
    void otherLevelsAreNeverPublic(String level) {
        Call call = Call.of(
                "release",
                "--level",
                level,
                "--reviewer",
                "J. Doe, Senior Reviewer",
                "--confirm-lapse",
                "--format",
                "txt",
                "--out",
                out,
                cable);
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(Call.tree(out)).contains("limited/05ALMATY2985.txt").hasSize(3);
    }

    @Test
    void aReleaseForReadersInsideIsNeverPublicAndAsksForNoCode() throws Exception {
        Call call = Call.of(
                "release",
                "--level",
                "U",
                "--profile",
                "internal",
                "--reviewer",
                "J. Doe, Senior Reviewer",
                "--confirm-lapse",
                "--format",
                "txt",
                "--out",
                out,
                cable);
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(Call.tree(out)).contains("limited/05ALMATY2985.txt").hasSize(3);
        JsonNode ledger = json(out.resolve("internal/05ALMATY2985.ledger.json"));
        assertThat(ledger.get("profile").asText()).isEqualTo("internal");
        assertValid("ledger", ledger);
        assertThat(Call.of(
                                "verify",
                                out.resolve("limited/05ALMATY2985.txt"),
                                "--ledger",
                                out.resolve("internal/05ALMATY2985.ledger.json"),
                                "--source",
                                cable)
                        .exitCode())
                .isZero();
    }

    @Test
    void aDateChangesNothingAtALevelThatReadsTheRecordAnywayUntilAPersonConfirmsIt() throws Exception {
        Call.of("release", "--level", "C", "--format", "txt", "--out", out, cable);
        assertThat(Files.readString(out.resolve("limited/05ALMATY2985.txt")))
                .contains("CONFIDENTIAL")
                .doesNotContain("marking cancelled");
        Call.of(
                "release",
                "--level",
                "C",
                "--reviewer",
                "J. Doe, Senior Reviewer",
                "--confirm-lapse",
                "--format",
                "txt",
                "--force",
                "--out",
                out,
                cable);
        assertThat(Files.readString(out.resolve("limited/05ALMATY2985.txt"))).contains("[marking cancelled: C]");
    }

    @Test
    void theFindingsOfReleaseRulesStandInTheLedger() throws Exception {
        Call.of("release", "--level", "U", "--format", "txt", "--out", out, cable);
        JsonNode findings =
                json(out.resolve("internal/05ALMATY2985.ledger.json")).get("findings");
        assertThat(findings.findValuesAsText("rule")).containsExactly("RLS-11", "RLS-23");
    }

    @Test
    void errorsInTheMarkingsOfASourceAreTold() throws Exception {
        Path bad = folder.resolve("bad.txt");
        Files.writeString(bad, Files.readString(cable).replace("3. (C)", "3. (S)"));
        Call call = Call.of("release", "--level", "U", "--format", "txt", "--out", out, bad);
        assertThat(call.err())
                .containsPattern("bad.txt: check found \\d+ errors in the markings: see portmark check bad.txt");
        assertThat(Call.of("release", "--level", "U", "--format", "txt", "--force", "--out", out, cable)
                        .err())
                .isEmpty();
    }

    @Test
    void aDecisionsFileThatIsThereIsNotOverwrittenAndTheMessageNamesItsOption() throws Exception {
        Path file = folder.resolve("d.yaml");
        Files.writeString(file, "mine");
        Call call = Call.of("release", "--level", "U", "--write-decisions", file, cable);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("--write-decisions").doesNotContain("--out");
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void stampsOfAnybodysReleaseAreReadAndHeldAgainstTheRules() throws Exception {
        Path good = folder.resolve("good.txt");
        String page =
                "UNCLASSIFIED U.S. Department of State Case No. F-2014-00001 Doc No. C00000001 Date: 08/31/2015\n";
        Files.writeString(
                good,
                page + "                    RELEASE IN PART B6\nHe came.                                    B6\n"
                        + page);
        Path bad = folder.resolve("wrong.txt");
        Files.writeString(
                bad,
                page + "                    RELEASE IN FULL\nHe came.                                    B6\n" + page);
        Call clean = Call.of("verify", "--lint", good);
        assertThat(clean.exitCode()).as(clean.out() + clean.err()).isZero();
        Call flagged = Call.of("verify", "--lint", "--format", "json", good, bad);
        assertThat(flagged.exitCode()).isEqualTo(1);
        JsonNode report = JSON.readTree(flagged.out());
        assertValid("verification", report);
        assertThat(report.get("files").findValuesAsText("flagged")).containsExactly("false", "true");
        assertThat(report.get("files").get(1).get("findings").get(0).get("rule").asText())
                .isEqualTo("RLS-08");
        assertThat(flagged.out()).doesNotContain("He came");
        assertThat(Call.of("verify", "--lint", "--format", "text", bad).out())
                .contains("FLAGGED", "RLS-08", "line 2", "Exit code 1");
        assertThat(Call.of("verify", "--lint", folder.resolve("none.txt")).exitCode())
                .isEqualTo(2);
        assertThat(Call.of("verify", good).err()).contains("not in this version");
    }

    @Test
    void aMissingCodeBlocksAReleaseOfProfileFoiaAndTheTemplateShowsWhatToDecide() throws Exception {
        Call refused = Call.of("release", "--level", "U", "--profile", "foia", "--out", out, cable);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).contains("RLS-02", "RLS-14", "--write-decisions");
        assertThat(Call.tree(out)).isEmpty();

        Path file = folder.resolve("d.yaml");
        assertThat(Call.of("release", "--level", "U", "--profile", "foia", "--write-decisions", file, cable)
                        .exitCode())
                .isZero();
        String template = Files.readString(file);
        assertThat(template.lines().filter(line -> line.contains("OPEN: choose")))
                .hasSize(3);
        assertThat(template).contains("# reviewer", "# lapse: confirmed").doesNotContain("Tuyakbay");

        Files.writeString(
                file,
                template.replace("codes: []", "codes: [B6]")
                        .replace("# reviewer: {name: , position: }", "reviewer: {name: J. Doe, position: Clerk}")
                        .replace("# lapse: confirmed", "lapse: confirmed"));
        Call released =
                Call.of("release", "--level", "U", "--profile", "foia", "--decisions", file, "--out", out, cable);
        assertThat(released.exitCode()).as(released.err()).isZero();
        assertThat(Call.tree(out)).contains("public/05ALMATY2985.pdf");
    }

    @Test
    void theProofIsRepeatedFromTheLedgerAndATamperedFileFails() throws Exception {
        Call.of("release", "--level", "U", "--decisions", cables, "--format", "txt,docx,pdf", "--out", out, cable);
        Path released = out.resolve("public/05ALMATY2985.txt");
        Path ledger = out.resolve("internal/05ALMATY2985.ledger.json");
        Call proof = Call.of(
                "verify",
                released,
                out.resolve("public/05ALMATY2985.pdf"),
                out.resolve("public/05ALMATY2985.docx"),
                "--ledger",
                ledger,
                "--source",
                cable);
        assertThat(proof.exitCode()).as(proof.out() + proof.err()).isZero();
        assertValid("verification", JSON.readTree(proof.out()));

        Files.writeString(released, Files.readString(released) + "Amirzhan Kosanov also participated");
        Call tampered = Call.of("verify", released, "--ledger", ledger, "--source", cable);
        assertThat(tampered.exitCode()).isEqualTo(1);
        assertThat(tampered.err()).contains("sha256 differs");
        assertThat(JSON.readTree(tampered.out()).get("passed").asBoolean()).isFalse();
        assertThat(tampered.out() + tampered.err()).doesNotContain("Kosanov");

        Call other =
                Call.of("verify", released, "--ledger", ledger, "--source", cables.resolve("003_8bffd5ff0e0cde2b.txt"));
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).contains("not the source");
    }

    @Test
    void aFileChangedTogetherWithItsLedgerFails() throws Exception {
        Call.of("release", "--level", "U", "--format", "txt", "--out", out, cable);
        Path released = out.resolve("draft/05ALMATY2985.txt");
        Path ledger = out.resolve("internal/05ALMATY2985.ledger.json");
        String before = sha256(released);
        Files.writeString(released, Files.readString(released).replaceFirst("  +", " "));
        Files.writeString(ledger, Files.readString(ledger).replace(before, sha256(released)));
        Call changed = Call.of("verify", released, "--ledger", ledger, "--source", cable);
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.err()).as("the digest fits").isEmpty();
        assertThat(changed.out()).contains("other bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"determination\": \"PART\"', '\"determination\": \"FULL\"'",
        "'\"status\": \"draft\"', '\"status\": \"public\"'",
        "'\"rule\": \"RLS-11\"', '\"rule\": \"RLS-20\"'",
        "'\"amount\": \"1 paragraph\"', '\"amount\": \"1 heading\"'"
    })
    void aLedgerThatSaysSomethingElseIsNoProof(String from, String to) throws Exception {
        Call.of("release", "--level", "U", "--format", "txt", "--out", out, cable);
        Path ledger = out.resolve("internal/05ALMATY2985.ledger.json");
        String text = Files.readString(ledger);
        assertThat(text).contains(from);
        Files.writeString(ledger, text.replace(from, to));
        Call call = Call.of("verify", out.resolve("draft/05ALMATY2985.txt"), "--ledger", ledger, "--source", cable);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("the ledger was changed");
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void checkPrintsWhatItsSchemaSaysAndNoTextOfARecord() throws Exception {
        Call call = Call.of("check", "--format", "json", cables);
        assertThat(call.exitCode()).isZero();
        JsonNode report = JSON.readTree(call.out());
        assertValid("check", report);
        assertThat(report.get("documents")).hasSize(5);
        assertThat(report.get("asOf").asText()).isEqualTo("2026-11-22");
        assertThat(call.out()).doesNotContain("Nazarbayev").doesNotContain("Tuyakbay");
    }

    @Test
    void failOnDecidesTheExitCode() {
        assertThat(Call.of("check", "--fail-on", "error", cable).exitCode()).isZero();
        assertThat(Call.of("check", "--fail-on", "warning", cable).exitCode()).isEqualTo(1);
        assertThat(Call.of("check", "--fail-on", "info", cables.resolve("000_d667c5a30ebc3512.txt"))
                        .exitCode())
                .isEqualTo(1);
        assertThat(Call.of("check", "--fail-on", "never", cable).exitCode()).isZero();
    }

    @Test
    void severalFormatsGoToFiles() {
        assertThat(Call.of("check", "--format", "text,json", cable).exitCode()).isEqualTo(2);
        assertThat(Call.of("check", "--format", "text,json", "--out", out, cable)
                        .exitCode())
                .isZero();
        assertThat(Call.tree(out)).containsExactly("check.json", "check.txt");
        assertThat(Call.of("check", "--format", "text,json", "--out", out, cable)
                        .exitCode())
                .isEqualTo(2);
        assertThat(Call.of("check", "--format", "text,json", "--force", "--out", out, cable)
                        .exitCode())
                .isZero();
    }

    @Test
    void standardInputHasAName() throws Exception {
        Call call = Call.with(Map.of(), Files.readString(cable), "check", "--name", "given.txt", "-");
        assertThat(JSON.readTree(call.out()).at("/documents/0/source").asText()).isEqualTo("given.txt");
    }

    @Test
    void theEnvironmentStandsInForOptions() throws Exception {
        Call call = Call.with(Map.of("PORTMARK_AS_OF", "2015-08-17"), "", "check", cable);
        assertThat(JSON.readTree(call.out()).get("asOf").asText()).isEqualTo("2015-08-17");
        Call flag = Call.with(Map.of("PORTMARK_AS_OF", "2015-08-17"), "", "check", "--as-of", "2016-01-01", cable);
        assertThat(JSON.readTree(flag.out()).get("asOf").asText()).isEqualTo("2016-01-01");
    }

    @Test
    void parsePrintsTheModelWithItsText() throws Exception {
        JsonNode parsed = JSON.readTree(Call.of("parse", cable).out());
        assertValid("parse", parsed);
        assertThat(parsed.at("/documents/0/portions/0/text").asText()).startsWith("Summary: ");
    }

    @Test
    void theAuditLeavesItsFiveFilesAndTheSameBytesEachTime() throws Exception {
        assertThat(Call.of("audit", "--out", out, cables).exitCode()).isZero();
        assertThat(Call.tree(out))
                .containsExactly("findings.csv", "findings.jsonl", "report.html", "run.json", "summary.json");
        assertValid("summary", json(out.resolve("summary.json")));
        assertThat(Call.of("audit", "--out", out, cables).exitCode()).isEqualTo(2);
        Path again = folder.resolve("again");
        assertThat(Call.of("audit", "--jobs", "7", "--out", again, cables).exitCode())
                .isZero();
        for (String name : List.of("findings.csv", "findings.jsonl", "report.html", "summary.json")) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(out.resolve(name));
        }
    }

    @Test
    void theAuditOfAMixedFolderGoesOnAndNamesWhatItCouldNotRead() throws Exception {
        Call.file(cables, "empty.txt", "");
        Call.file(cables, "scan.txt", "%PDF-1.4 not yet");
        Call call = Call.of("audit", "--out", out, cables);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("empty.txt", "scan.txt");
        assertThat(Files.readString(out.resolve("report.html"))).contains("empty.txt", "scan.txt");
        assertThat(Files.readAllLines(out.resolve("findings.jsonl"))).hasSize(5);
    }

    @Test
    void theDemoReplacesItsOwnFiles() {
        Path demo = folder.resolve("demo with blanks");
        for (int run = 0; run < 2; run++) {
            Call call = Call.of("demo", demo);
            assertThat(call.exitCode()).as(call.err()).isZero();
            assertThat(call.out().lines().filter(line -> line.matches("\\d\\dA[A-Z]+\\d+ .*")))
                    .hasSize(5);
        }
        assertThat(Call.tree(demo.resolve("public"))).hasSize(6);
        assertThat(Call.tree(demo.resolve("draft"))).hasSize(9);
        assertThat(Call.tree(demo.resolve("internal"))).hasSize(10);
    }

    @Test
    void twoCopiesOfARecordGetTwoNames() throws Exception {
        Path two = Files.createDirectories(folder.resolve("two"));
        Files.copy(cable, two.resolve("a.txt"));
        Files.copy(cable, two.resolve("b.txt"));
        assertThat(Call.of("release", "--level", "U", "--format", "txt", "--out", out, two)
                        .exitCode())
                .isZero();
        assertThat(Call.tree(out)).contains("draft/" + ALMATY + ".txt", "draft/" + ALMATY + "-2.txt");
    }

    @Test
    void rulesAreListedAndSchemasPrinted() throws Exception {
        assertThat(Call.of("rules", "list").out().lines()).hasSizeGreaterThanOrEqualTo(81);
        for (String name : List.of("check", "parse", "ledger", "verification", "decisions", "summary")) {
            assertThat(JSON.readTree(Call.of("schema", name).out()).has("$schema"))
                    .isTrue();
        }
        assertThat(Call.of("schema", "nonsense").exitCode()).isEqualTo(2);
    }

    @Test
    void helpNamesTheCommandsOfThisVersionAndNoOthers() {
        Call help = Call.of("--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("demo", "check", "release", "verify", "audit", "parse", "rules", "schema");
        assertThat(help.out()).doesNotContain("warmup", "review", "serve");
    }

    private static List<String> withheld(JsonNode ledger) {
        return ledger.findParents("status").stream()
                .filter(portion -> portion.get("status").asText().equals("WITHHELD"))
                .map(portion -> portion.get("id").asText())
                .toList();
    }

    private static void assertValid(String schema, JsonNode value) throws Exception {
        JsonSchema compiled = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JSON.readTree(Call.of("schema", schema).out()));
        assertThat(compiled.validate(value)).isEmpty();
    }

    private static JsonNode json(Path file) throws Exception {
        return JSON.readTree(file.toFile());
    }
}
