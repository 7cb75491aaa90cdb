package io.portmark.cli;

import io.portmark.pipeline.book.BookTest;
import io.portmark.report.terminal.BookText;
import io.portmark.rule.NearestName;
import io.portmark.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the cases of a book. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Run the cases of the book and report rule by rule. Exit code 1 where one does not come out.")
final class RulesTestCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "RULE", arity = "0..*", description = "Only these rules, by id.")
    private List<String> only = new ArrayList<>();

    @Mixin
    private final BookOptions book = new BookOptions();

    @Option(names = "--quiet", description = "Only what does not come out.")
    private boolean quiet;

    @Option(names = "--no-color", description = "No colour; so does the variable NO_COLOR.")
    private boolean noColour;

    RulesTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Console own = book.apply(console);
        List<String> known = own.checker().rules().stream().map(Rule::id).toList();
        List<String> ids = only.stream().map(id -> id.toUpperCase(Locale.ROOT)).toList();
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new UsageException("there is no rule %s%s".formatted(id, NearestName.hint(id, known)));
        });
        List<BookTest.RuleResult> results = BookTest.run(own.checker(), id -> ids.isEmpty() || ids.contains(id));
        BookText text = new BookText(console.terminal(noColour));
        results.stream()
                .filter(result -> !quiet || !result.faults().isEmpty())
                .forEach(result -> text.result(result.rule(), result.cases(), result.faults()));
        int cases = results.stream().mapToInt(BookTest.RuleResult::cases).sum();
        long wrong =
                results.stream().filter(result -> !result.faults().isEmpty()).count();
        console.out().print(text.total(results.size(), cases, wrong));
        console.out().flush();
        return wrong == 0 ? ExitCode.CLEAN : ExitCode.FOUND;
    }
}
