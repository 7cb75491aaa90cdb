package io.portmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckFormatsTest {
    private static final String CABLE = """
            UNCLAS SENSITIVE HARBOR 000012
            SIPDIS
            SENSITIVE
            E.O. 12958: N/A
            TAGS: PREL, TC
            SUBJECT: HARBOR CROSSINGS
            1. (SBU) The Zanzibarite ferry sails on Monday.
            2. SBU) The Zanzibarite crew stays.
            SAMPLE
            """;

    @TempDir
    Path folder;

    @Test
    void severalFormatsGoIntoAFolderAtOnce() {
        Path out = folder.resolve("out");
        Call call = Call.of("check", "--format", "text,json,csv,sarif,html", "--out", out, cable());
        assertThat(call.err()).isEmpty();
        assertThat(Call.tree(out)).containsExactly("check.csv", "check.html", "check.json", "check.sarif", "check.txt");
        Call again = Call.of("check", "--format", "csv,json", "--out", out, cable());
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "sarif", "text"})
    void aFormatQuotesTheRecordOnlyWhenAskedInFull(String format) {
        assertThat(Call.of("check", "--format", format, cable()).out()).doesNotContain("Zanzibarite", "SBU) The");
        assertThat(Call.of("check", "--snippets", "marks", "--format", format, cable())
                        .out())
                .doesNotContain("Zanzibarite");
        boolean table = format.equals("csv");
        assertThat(Call.of("check", "--snippets", "full", "--format", format, cable())
                        .out())
                .matches(out -> table || out.contains("Zanzibarite"));
    }

    @Test
    void anUnknownFormatOrKindIsRefused() {
        assertThat(Call.of("check", "--format", "xml", cable()).err()).contains("expected some of text, json");
        assertThat(Call.of("check", "--format", "csv,json", cable()).err()).contains("need --out");
        assertThat(Call.of("check", "--snippets", "all", cable()).err()).contains("off, marks or full");
    }

    @Test
    void quietSaysNothingWhereNothingFails() {
        Path cable = cable();
        assertThat(Call.of("check", "--quiet", "--format", "text", cable).out()).isEmpty();
        Call failing = Call.of("check", "--quiet", "--fail-on", "warning", "--format", "text", cable);
        assertThat(failing.exitCode()).isOne();
        assertThat(failing.out()).contains("PRT-05", "Exit code 1").doesNotContain("note  ");
    }

    @Test
    void verboseShowsReasonsAndAuthority() {
        assertThat(Call.of("check", "--verbose", "--format", "text", cable()).out())
                .contains("Because: ", "Authority: 32 CFR 2001.21(c)");
        assertThat(Call.of("check", "--format", "text", cable()).out()).doesNotContain("Because: ");
    }

    @Test
    void aWaiverSilencesTheExitCodeAndIsShown() throws Exception {
        Path cable = cable();
        Path waivers = Files.writeString(folder.resolve("w.csv"), """
                rule,document,portion,fingerprint,reason,owner,expiry
                PRT-05,cable.txt,2,,as sent,J. Doe,2026-12-31
                HDR-09,cable.txt,,,as sent,J. Doe,2026-12-31
                PRT-05,cable.txt,1,,as sent,J. Doe,2026-01-31
                """);
        assertThat(Call.of("check", "--fail-on", "warning", cable).exitCode()).isOne();
        Call call = Call.of("check", "--fail-on", "warning", "--waivers", waivers, "--format", "text", cable);
        assertThat(call.out()).contains("Waived by J. Doe until 2026-12-31: as sent", "2 waived. Exit code 0");
        assertThat(call.err()).contains("w.csv:4: this waiver counts as none: expired on 2026-01-31");
        assertThat(Call.of("check", "--waivers", folder.resolve("none.csv"), cable)
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void waiversBesideTheSettingsAreFoundFromBelow() throws Exception {
        Path below = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("portmark.toml"), "");
        assertThat(CompareOptions.beside(below)).isNull();
        Path waivers = Files.writeString(folder.resolve("waivers.csv"), "");
        assertThat(CompareOptions.beside(below)).isEqualTo(waivers);
        Files.writeString(folder.resolve("a/portmark.toml"), "");
        assertThat(CompareOptions.beside(below))
                .as("the nearest settings count")
                .isNull();
    }

    @Test
    void anEarlierCheckMakesOldFindingsPass() throws Exception {
        Path cable = cable();
        Path earlier = Files.writeString(
                folder.resolve("old.json"), Call.of("check", cable).out());
        Call call = Call.of("check", "--fail-on", "info", "--baseline", earlier, "--format", "text", cable);
        assertThat(call.exitCode()).as(call.err() + call.out()).isZero();
        assertThat(call.out()).contains("Against old.json: 0 new, ", "nothing new at or above note");
        assertThat(Call.of("check", "--baseline", cable, cable).exitCode()).isEqualTo(2);
    }

    private Path cable() {
        return Call.file(folder, "cable.txt", CABLE);
    }
}
