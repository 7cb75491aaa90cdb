package io.portmark.cli;

import io.portmark.pipeline.Checker;
import java.nio.file.Path;
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

    /** The same console with the book that was asked for; the built-in one stays where none was. */
    Console apply(Console console) {
        if (rules == null) {
            if (trusted) {
                throw new UsageException("--trust-rules: name the folder of the rules with --rules DIR");
            }
            return console;
        }
        if (trusted) {
            console.complain("%s: these rules run without restrictions (--trust-rules)".formatted(rules));
        }
        return console.with(Checker.withBook(Main.VERSION, rules, trusted, console.environment()));
    }

    /** The folder of the book, null for the built-in one. */
    @Nullable
    Path folder() {
        return rules;
    }

    boolean isTrusted() {
        return trusted;
    }
}
