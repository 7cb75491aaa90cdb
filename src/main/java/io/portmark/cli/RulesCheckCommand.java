package io.portmark.cli;

import io.portmark.pipeline.book.BookVetting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Vets an edited book. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Vet an edited book: everything that is wrong with it, by file, line and rule.")
final class RulesCheckCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--rules", required = true, paramLabel = "DIR", description = "The book.")
    private @Nullable Path rules;

    @Option(names = "--trust-rules", description = "Leave out the restrictions of rules.")
    private boolean trusted;

    RulesCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = rules == null ? Path.of("") : rules;
        BookVetting vetting = BookVetting.of(folder, trusted, console.environment());
        vetting.problems().forEach(console::complain);
        List<String> remarks = vetting.remarks();
        remarks.forEach(console.out()::println);
        console.out().println(vetting.summary());
        console.out().flush();
        return vetting.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.UNUSABLE;
    }
}
