package io.portmark.cli;

import io.portmark.pipeline.Checker;
import io.portmark.pipeline.book.RulePages;
import io.portmark.report.page.Handbook;
import io.portmark.rule.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the handbook. */
@Command(
        name = "doc",
        mixinStandardHelpOptions = true,
        description = "Write the handbook of the rules as one HTML file, for reading and for printing: handbook.html.")
final class RulesDocCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final BookOptions book = new BookOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    RulesDocCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path target = output.requiredOut().resolve("handbook.html");
        output.refuseExisting(Files.exists(target) ? List.of(target) : List.of());
        Checker checker = book.apply(console).checker();
        List<RulePage> pages = new RulePages(checker).all();
        TextFile.write(target, out -> Handbook.write(checker.tool(), pages, out));
        if (!output.quiet) {
            console.out().println(target);
            console.out().flush();
        }
        return ExitCode.CLEAN;
    }
}
