package io.portmark.cli;

import io.portmark.document.ReadResult.Unreadable;
import io.portmark.pipeline.Checker;
import io.portmark.pipeline.Sources;
import io.portmark.report.CheckedDocument;
import io.portmark.rule.StoppedRule;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command works on. */
final class PathOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file, a folder (walked in name order), or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "stdin",
            description = "The name of standard input in output (default: ${DEFAULT-VALUE}).")
    private String name = "stdin";

    @Option(names = "--jobs", paramLabel = "N", description = "Worker threads (default: one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    int jobs() {
        return Math.max(1, jobs);
    }

    /** The sources; a folder without documents is a usage error. */
    Sources sources(Console console) {
        Sources sources = Sources.list(paths, console.in(), name);
        if (!sources.emptyFolders().isEmpty()) {
            throw new UsageException(
                    sources.emptyFolders().get(0) + ": there is no document in this folder: name another");
        }
        return sources;
    }

    /** Names every rule that was stopped on a document. */
    static void complainOfRules(Console console, CheckedDocument document) {
        for (StoppedRule it : document.stopped()) {
            console.complain("%s: rule %s was stopped: %s. The other rules ran; this document is not fully checked."
                    .formatted(document.source(), it.rule(), it.reason()));
        }
    }

    /** Names every rule that was stopped, once for a whole run. */
    static void complainOfRules(Console console, Checker checker) {
        checker.stopped()
                .forEach((it, times) -> console.complain(
                        "rule %s was stopped %d times: %s. What it was to look at is not fully checked."
                                .formatted(it.rule(), times, it.reason())));
    }

    /** The exit code of a run: what was not fully checked is never in order. */
    static int exitCode(Checker checker, int code) {
        return checker.stopped().isEmpty() ? code : Math.max(code, ExitCode.UNUSABLE);
    }

    /** Names every unreadable source on standard error. */
    static void complain(Console console, List<Unreadable> unreadable) {
        for (Unreadable it : unreadable) {
            console.complain("%s: %s: %s".formatted(it.name(), it.reason().symbol(), it.detail()));
        }
    }
}
