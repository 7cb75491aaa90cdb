package io.portmark.cli;

import io.portmark.pipeline.CheckSettings;
import io.portmark.pipeline.Checker;
import io.portmark.pipeline.Sources;
import io.portmark.pipeline.book.BookComparison;
import io.portmark.report.terminal.BookText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two books over a collection. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Findings that a change of the book adds and removes over a collection. Exit code 1 where there are any.")
final class RulesDiffCommand implements Callable<Integer> {
    private static final String BUILT_IN = "built-in";

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "A rule folder, or built-in.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "A rule folder, or built-in.")
    private String after = "";

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "PATH", description = "A file or a folder.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--jobs", paramLabel = "N", description = "Worker threads (default: one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--trust-rules", description = "Lift the restrictions of the rules in these folders.")
    private boolean trusted;

    @Option(names = "--no-color", description = "No colour; so does the variable NO_COLOR.")
    private boolean noColour;

    @Mixin
    private final JudgeOptions judge = new JudgeOptions();

    RulesDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CheckSettings settings = judge.settings(console.today());
        Sources sources = Sources.list(paths, console.in(), "stdin");
        if (!sources.emptyFolders().isEmpty()) {
            throw new UsageException(
                    sources.emptyFolders().get(0) + ": there is no document in this folder: name another");
        }
        BookComparison comparison =
                BookComparison.of(checker(before), checker(after), sources, settings, Math.max(1, jobs));
        PathOptions.complain(console, comparison.unreadable());
        BookText text = new BookText(console.terminal(noColour));
        comparison.changes().forEach(change -> text.change(change.added(), change.document(), change.finding()));
        comparison.byRule().forEach((rule, count) -> text.count(rule, count.added(), count.removed()));
        console.out().print(text.compared(comparison.documents(), comparison.notFullyChecked()));
        console.out().flush();
        if (!comparison.unreadable().isEmpty() || comparison.notFullyChecked() > 0) {
            return ExitCode.UNUSABLE;
        }
        return comparison.changes().isEmpty() ? ExitCode.CLEAN : ExitCode.FOUND;
    }

    private Checker checker(String book) {
        return book.equals(BUILT_IN)
                ? console.checker()
                : Checker.withBook(Main.VERSION, Path.of(book), trusted, console.environment());
    }
}
