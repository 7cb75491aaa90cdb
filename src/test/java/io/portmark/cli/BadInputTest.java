package io.portmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault has a clear message that names the file, the right exit code, and leaves nothing behind. */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void aMissingFile() {
        Call call = Call.of("check", folder.resolve("nowhere.txt"));
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("nowhere.txt", "no such file", "check the path");
    }

    @Test
    void aFolderWithoutDocuments() {
        Call call = Call.of("check", folder);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains(folder.toString(), "no document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n\t\n"})
    void anEmptyFile(String text) {
        Call call = released(Call.file(folder, "empty.txt", text));
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("empty.txt", "no-text");
        assertNothingWritten();
    }

    @Test
    void binaryJunk() {
        byte[] junk = new byte[4096];
        new Random(1).nextBytes(junk);
        Call call = released(Call.file(folder, "photo.txt", junk));
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("photo.txt");
        assertNothingWritten();
    }

    @Test
    void aFormatOfALaterVersion() {
        Call call = Call.of("check", Call.file(folder, "memo.txt", "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("memo.txt", "unsupported", "PDF");
    }

    @Test
    void aRecordWithoutAnyBannerIsAFindingAndIsNotReleased() {
        Path file = Call.file(folder, "bare.txt", """
                FM AMEMBASSY HARBOR
                TO SECSTATE WASHDC
                SUBJECT: MARKINGS FOR TRAINING

                1. The board met in the harbor.

                2. It will meet again.
                """);
        Call check = Call.of("check", file);
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).contains("HDR-01");
        Call release = released(file);
        assertThat(release.exitCode()).isEqualTo(1);
        assertThat(release.err()).contains("bare.txt", "No level can be told", "element: record");
        assertNothingWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "11/22/2026"})
    void anUnreadableDate(String date) {
        Call call = Call.of("check", "--as-of", date, Call.seed(folder, "002"));
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("--as-of", "2026-11-22");
    }

    @Test
    void anAsOfDayBeforeTheOriginStandsInUnreadableAndTheOthersGoOn() {
        Call.seed(folder, "000");
        Call.seed(folder, "002");
        Call call = Call.of("check", "--as-of", "2005-12-31", folder);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).contains("\"as-of\"", "05ALMATY2985");
        assertThat(call.err()).contains("000_", "--allow-as-of");
        assertThat(Call.of("check", "--as-of", "2005-12-31", "--allow-as-of", folder)
                        .exitCode())
                .isZero();
    }

    @Test
    void anAsOfDayThatHasNotComeNeedsTheFlag() {
        Path seed = Call.seed(folder, "000");
        assertThat(Call.of("check", "--as-of", "2026-11-23", seed).exitCode()).isEqualTo(2);
    }

    @Test
    void anExistingTargetStopsTheRunBeforeAnyWork() throws Exception {
        Path out = folder.resolve("out");
        Path existing = Files.createDirectories(out.resolve("draft")).resolve("05ALMATY2985.pdf");
        Files.writeString(existing, "mine");
        Path sources = Files.createDirectories(folder.resolve("in"));
        Call.seed(sources, "000");
        Call.seed(sources, "002");
        Call call = Call.of("release", "--level", "U", "--format", "txt", "--out", out, sources);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("05ALMATY2985.pdf", "--force");
        assertThat(Call.tree(out)).containsExactly("draft/05ALMATY2985.pdf");
        assertThat(existing).hasContent("mine");
    }

    @Test
    void aDecisionsFileWithTenMistakesListsThemAllWithoutItsWords() {
        Path decisions = Call.file(folder, "d.yaml", """
                source: {sha256: 12}
                reviewer: {name: Zanzibar}
                decided: Zanzibar
                lapse: Zanzibar
                Zanzibar: 1
                default: {codes: [B99]}
                decisions:
                  - {portion: "1", action: Zanzibar}
                  - {action: withhold}
                  - {portion: "2", find: Zanzibar, action: withhold}
                  - {element: Zanzibar, action: withhold}
                """);
        Path out = folder.resolve("out");
        Call call =
                Call.of("release", "--level", "U", "--decisions", decisions, "--out", out, Call.seed(folder, "002"));
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err().lines().filter(line -> line.contains("d.yaml:"))).hasSize(10);
        assertThat(call.err()).doesNotContain("Zanzibar");
        assertNothingWritten();
    }

    @Test
    void decisionsForAnotherSourceOrAnUnknownPortionAreMistakes() {
        Path decisions = Call.file(
                folder,
                "d.yaml",
                "source: {sha256: %s}\ndecisions:\n  - {portion: \"99\", action: withhold}\n"
                        .formatted("0".repeat(64)));
        Call call = Call.of(
                "release",
                "--level",
                "U",
                "--decisions",
                decisions,
                "--out",
                folder.resolve("out"),
                Call.seed(folder, "002"));
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("d.yaml:1:", "another file", "d.yaml:3:", "no such portion", "1 to 15");
        assertNothingWritten();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "review x",
                "log x",
                "serve",
                "audit --format sarif --out o y",
                "release --level U --layout quantised --out o y",
                "release --level U --in-place --out o y",
                "verify y"
            })
    void whatThisVersionLacksIsRefusedByName(String line) {
        Call call = Call.of((Object[]) line.split(" ", -1));
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("not in this version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "release --level X --out o y",
                "check --fail-on sometimes y",
                "frobnicate",
                "check --nonsense y"
            })
    void aWrongCallSaysWhatIsExpected(String line) {
        Call call = Call.of((Object[]) line.split(" ", -1));
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err())
                .startsWith("portmark: ")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    private Call released(Path file) {
        return Call.of("release", "--level", "U", "--format", "pdf,docx,txt", "--out", folder.resolve("out"), file);
    }

    private void assertNothingWritten() {
        assertThat(Call.tree(folder.resolve("out"))).isEmpty();
    }
}
