package io.portmark.cli;

import io.portmark.rule.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which severity on findings make the exit code 1. */
final class FailOn {
    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description = "error, warning, info or never (default: ${DEFAULT-VALUE}).")
    private String level = "error";

    /** The severity, null where no finding fails. */
    @Nullable
    Severity severity() {
        if (level.equals("never")) {
            return null;
        }
        return Severity.ofSymbol(level)
                .orElseThrow(() -> new UsageException("--fail-on: expected error, warning, info or never"));
    }
}
