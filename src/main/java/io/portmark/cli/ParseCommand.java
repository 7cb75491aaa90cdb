package io.portmark.cli;

import io.portmark.report.CheckReport;
import io.portmark.report.json.ParseJson;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the document model. It holds the text of the documents. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Print the document model as JSON. It holds the documents' text.")
final class ParseCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final PathOptions paths = new PathOptions();

    @Mixin
    private final JudgeOptions judge = new JudgeOptions();

    @Mixin
    private final BookOptions book = new BookOptions();

    ParseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CheckReport report =
                CheckRun.of(book.apply(console), paths.sources(console), judge.settings(console.today()), paths.jobs());
        PathOptions.complain(console, report.unreadable());
        ParseJson.write(report, console.out());
        console.out().flush();
        return report.exitCode(null);
    }
}
