package io.portmark.cli;

import io.portmark.document.Limits;
import io.portmark.pipeline.Checker;
import io.portmark.pipeline.Linter;
import io.portmark.pipeline.Replay;
import io.portmark.pipeline.Sources;
import io.portmark.report.LintReport;
import io.portmark.report.json.LintJson;
import io.portmark.report.json.VerificationJson;
import io.portmark.report.terminal.LintText;
import io.portmark.report.terminal.VerifyText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves a release again, from its ledger and its source; or reads the stamps of released documents, whoever made them. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Prove a release again from its ledger and source, or look at the stamps of anybody's release.")
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The released files of one record; with --lint, texts of released documents.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--lint",
            description = "Read the stamps and codes of released documents and hold them against the release rules.")
    private boolean lint;

    @Option(names = "--ledger", paramLabel = "FILE", description = "The ledger of the release.")
    private @Nullable Path ledger;

    @Option(names = "--source", paramLabel = "FILE", description = "The source that was released.")
    private @Nullable Path source;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "text or json (default: text on a terminal, json otherwise).")
    private @Nullable String format;

    @Option(names = "--no-color", description = "No colour; so does the variable NO_COLOR.")
    private boolean noColour;

    @Mixin
    private final BookOptions book = new BookOptions();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (lint && (ledger != null || source != null)) {
            throw new UsageException("--lint looks at released documents alone: leave --ledger and --source out");
        }
        String chosen = format == null ? (console.isTerminal() ? "text" : "json") : format;
        if (!chosen.equals("text") && !chosen.equals("json")) {
            throw new UsageException("--format: expected text or json");
        }
        return lint ? lint(chosen) : replay(chosen);
    }

    private int lint(String chosen) throws IOException {
        Sources sources = Sources.list(files, console.in(), "stdin");
        Checker checker = book.apply(console).checker();
        LintReport report = new Linter(checker, Limits.DEFAULT).run(sources);
        PathOptions.complain(console, report.unreadable());
        PathOptions.complainOfRules(console, checker);
        if (chosen.equals("json")) {
            LintJson.write(report, console.out());
        } else {
            console.out().print(LintText.of(report, console.terminal(noColour)));
        }
        console.out().flush();
        return PathOptions.exitCode(checker, report.exitCode());
    }

    private int replay(String chosen) throws IOException {
        if (ledger == null || source == null) {
            throw new UsageException("verify without --ledger and --source is not in this version");
        }
        List<Path> released = files.stream().map(Path::of).toList();
        Stream.concat(released.stream(), Stream.of(ledger, source))
                .filter(path -> !Files.isReadable(path) || Files.isDirectory(path))
                .findFirst()
                .ifPresent(path -> {
                    throw new UsageException(path + ": there is no such file, or it can't be read: check the path");
                });
        Replay.Result result = new Replay(book.apply(console).checker(), Limits.DEFAULT).run(released, ledger, source);
        if (result instanceof Replay.Result.Impossible impossible) {
            console.complain(impossible.message());
            return ExitCode.UNUSABLE;
        }
        return tell((Replay.Result.Looked) result, chosen);
    }

    private int tell(Replay.Result.Looked looked, String chosen) throws IOException {
        if (chosen.equals("json")) {
            VerificationJson.write(looked.recordId(), looked.verifications(), console.out());
        } else {
            console.out().print(VerifyText.of(looked.verifications(), console.terminal(noColour)));
        }
        console.out().flush();
        for (String stranger : looked.strangers()) {
            console.complain(stranger + ": this is not the file that the ledger names: its sha256 differs");
        }
        return looked.isProven() ? ExitCode.CLEAN : ExitCode.FOUND;
    }
}
