package io.portmark.cli;

import io.portmark.pipeline.Checker;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rule book a command works with. */
final class BookOptions {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A rule folder to use instead of the built-in copy of rules/.")
    private @Nullable Path rules;

    @Option(
            names = "--trust-rules",
            description = "Lift the restrictions of the rules in that folder; every output says so.")
    private boolean trusted;

    @Option(
            names = "--enable",
            paramLabel = "RULES",
            description = "Rules that are off by default, by id, with commas between them.")
    private String enabled = "";

    /** The same console with the book that was asked for; the built-in one stays where none was. */
    Console apply(Console console) {
        if (rules == null) {
            if (trusted) {
                throw new UsageException("--trust-rules: name the folder of the rules with --rules DIR");
            }
            return withEnabled(console);
        }
        if (trusted) {
            console.complain("%s: these rules run without restrictions (--trust-rules)".formatted(rules));
        }
        return withEnabled(console.with(Checker.withBook(Main.VERSION, rules, trusted, console.environment())));
    }

    private Console withEnabled(Console console) {
        Set<String> ids = OutputOptions.words(enabled).stream()
                .map(id -> id.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return ids.isEmpty() ? console : console.with(console.checker().enabling(ids));
    }
}
