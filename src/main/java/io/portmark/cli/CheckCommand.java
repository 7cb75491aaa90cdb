package io.portmark.cli;

import io.portmark.pipeline.CheckSettings;
import io.portmark.pipeline.Fixer;
import io.portmark.pipeline.SourceFile;
import io.portmark.pipeline.Sources;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.Snippets;
import io.portmark.report.terminal.Terminal;
import io.portmark.report.terminal.TextView;
import io.portmark.rule.Finding;
import io.portmark.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks markings and prints findings. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Check markings, print findings.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final PathOptions paths = new PathOptions();

    @Mixin
    private final JudgeOptions judge = new JudgeOptions();

    @Mixin
    private final BookOptions book = new BookOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final FailOn failOn = new FailOn();

    @Mixin
    private final CompareOptions compare = new CompareOptions();

    @Option(
            names = "--format",
            paramLabel = "LIST",
            description =
                    "text, json, csv, sarif, html (default: text on a terminal, json otherwise). Several need --out.")
    private @Nullable String format;

    @Option(
            names = "--snippets",
            paramLabel = "KIND",
            description =
                    "off, marks (marks and numbers only) or full (text of the record) (default: off in files, marks on a terminal).")
    private @Nullable String snippets;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Severity severity = failOn.severity();
        List<CheckFormat> formats = formats();
        Snippets quoted = quoted();
        compare.require();
        Path folder = output.out;
        if (folder != null) {
            output.refuseExisting(formats.stream()
                    .map(it -> folder.resolve(it.file()))
                    .filter(Files::exists)
                    .toList());
        }
        CheckSettings settings = judge.settings(console.today());
        Sources sources = paths.sources(console);
        Console applied = book.apply(console);
        boolean edits = formats.contains(CheckFormat.SARIF) || formats.contains(CheckFormat.HTML);
        CheckReport report = compare.apply(
                edits
                        ? CheckRun.of(applied, sources, settings, paths.jobs(), Fixer::withEdits)
                        : CheckRun.of(applied, sources, settings, paths.jobs()),
                console);
        PathOptions.complain(console, report.unreadable());
        var view = new TextView(output.quiet, output.verbose, quoted, next(report, sources));
        for (CheckFormat it : formats) {
            if (folder == null) {
                it.write(content(applied, report, severity, console.terminal(output.noColour), view), console.out());
                console.out().flush();
            } else {
                Path target = folder.resolve(it.file());
                TextFile.write(target, out -> it.write(content(applied, report, severity, Terminal.PLAIN, view), out));
                if (!output.quiet) {
                    console.out().println(target);
                }
            }
        }
        return PathOptions.exitCode(applied.checker(), report.exitCode(severity));
    }

    private static CheckFormat.Content content(
            Console console, CheckReport report, @Nullable Severity severity, Terminal terminal, TextView view) {
        return new CheckFormat.Content(report, console.checker()::markingRules, severity, terminal, view);
    }

    private Snippets quoted() {
        if (snippets == null) {
            return console.isTerminal() && output.out == null ? Snippets.MARKS : Snippets.OFF;
        }
        for (Snippets it : Snippets.values()) {
            if (it.symbol().equals(snippets.strip().toLowerCase(Locale.ROOT))) {
                return it;
            }
        }
        throw new UsageException("--snippets: expected off, marks or full");
    }

    private List<CheckFormat> formats() {
        String chosen = format == null ? (console.isTerminal() && output.out == null ? "text" : "json") : format;
        List<CheckFormat> formats = new ArrayList<>();
        for (String it : OutputOptions.words(chosen)) {
            if (it.equals("docx")) {
                throw new UsageException(LaterVersions.refusal("--format " + it));
            }
            formats.add(CheckFormat.ofSymbol(it)
                    .orElseThrow(() -> new UsageException("--format: expected some of " + CheckFormat.symbols())));
        }
        if (formats.isEmpty() || (formats.size() > 1 && output.out == null)) {
            throw new UsageException("--format: several formats need --out DIR");
        }
        return formats;
    }

    /** The command that explains the heaviest finding: what to type next is a whole command. */
    private static Optional<String> next(CheckReport report, Sources sources) {
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            for (CheckedDocument checked : report.documents()) {
                Optional<String> rule = checked.standing().stream()
                        .filter(finding -> finding.severity() == severity)
                        .map(Finding::rule)
                        .findFirst();
                if (rule.isPresent()) {
                    return path(checked.source(), sources)
                            .map(file -> "portmark explain %s --on %s".formatted(rule.get(), ShellWord.of(file)));
                }
            }
        }
        return Optional.empty();
    }

    /** The shortest path by which a source was named; none for standard input. */
    private static Optional<String> path(String source, Sources sources) {
        return sources.files().stream()
                .filter(file -> file.name().equals(source))
                .map(SourceFile::path)
                .flatMap(path -> Optional.ofNullable(path).map(Path::toString).stream())
                .min(Comparator.comparing(String::length));
    }
}
