package io.portmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** portmark.toml: found by walking up, below the environment and the call itself, and wrong in whole sentences. */
class ConfigFileTest {
    @TempDir
    private Path folder;

    private Path inner;
    private Path cable;

    @BeforeEach
    void copyACable() throws Exception {
        inner = Files.createDirectories(folder.resolve("a/b"));
        cable = Call.seed(folder, "002");
    }

    @Test
    void itIsFoundByWalkingUp() throws Exception {
        config("as-of = 2020-01-02\n");
        assertThat(check(Map.of()).out()).contains("\"asOf\": \"2020-01-02\"");
    }

    @Test
    void theEnvironmentAndTheCallComeBeforeIt() throws Exception {
        config("as-of = \"2020-01-02\"\n");
        Map<String, String> environment = Map.of("PORTMARK_AS_OF", "2021-01-02");
        assertThat(check(environment).out()).contains("\"asOf\": \"2021-01-02\"");
        assertThat(check(environment, "--as-of", "2022-01-02").out()).contains("\"asOf\": \"2022-01-02\"");
    }

    @Test
    void aFileThatIsNamedTakesThePlaceOfTheOneThatIsFound() throws Exception {
        config("as-of = \"2020-01-02\"\n");
        Path other = Files.writeString(folder.resolve("other.toml"), "as-of = \"2019-01-02\"\n");
        assertThat(check(Map.of(), "--config", other.toString()).out()).contains("\"asOf\": \"2019-01-02\"");
        assertThat(check(Map.of("PORTMARK_CONFIG", other.toString())).out()).contains("\"asOf\": \"2019-01-02\"");
        Call missing = check(Map.of(), "--config=" + folder.resolve("none.toml"));
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("there is no such configuration file");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithTheNearestKnownKey() throws Exception {
        config("""
                asof = "2026-01-01"
                jobs = "two"
                max-bytes = 3
                trust-rules = true
                quiet = 1
                format = {json = true}
                [limits]
                max-tme = 2
                """);
        Call call = check(Map.of());
        assertThat(call.exitCode()).isEqualTo(2);
        String file = folder.resolve("portmark.toml").toString();
        assertThat(call.err().lines())
                .containsExactly(
                        "portmark: %s:1: unknown key asof; the nearest known is as-of".formatted(file),
                        "portmark: %s:2: jobs is a whole number".formatted(file),
                        "portmark: %s:3: max-bytes stands under [limits]".formatted(file),
                        "portmark: %s:4: trust-rules is said in the call itself, not in a file".formatted(file),
                        "portmark: %s:5: quiet is true or false".formatted(file),
                        "portmark: %s:6: format is a value, not a table".formatted(file),
                        "portmark: %s:8: unknown limit max-tme; the nearest known is max-time".formatted(file));
    }

    @Test
    void whatIsNoTomlIsNamedByItsLine() throws Exception {
        config("as-of = \"2020-01-02\"\njobs = = 2\n");
        Call call = check(Map.of());
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("portmark.toml:2: this is not TOML");
    }

    @Test
    void limitsAndListsAndOptionsOfOtherCommandsAreUnderstood() throws Exception {
        config("""
                profile = "foia"
                format = ["json", "csv"]
                out = "results"
                [limits]
                max-bytes = 10
                """);
        Call call = check(Map.of());
        assertThat(call.err()).contains("too-large");
        assertThat(Call.tree(folder.resolve("results"))).contains("check.json");
    }

    @Test
    void aFolderOfRulesIsSeenFromTheFolderOfTheFile() throws Exception {
        config("rules = \"no-book\"\n");
        assertThat(check(Map.of()).err()).contains(folder.resolve("no-book") + ": there is no such folder");
    }

    private void config(String toml) throws Exception {
        Files.writeString(folder.resolve("portmark.toml"), toml);
    }

    private Call check(Map<String, String> environment, String... options) {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "check";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = cable;
        return Call.in(inner, environment, "", arguments);
    }
}
