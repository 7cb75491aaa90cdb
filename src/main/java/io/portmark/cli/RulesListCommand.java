package io.portmark.cli;

import io.portmark.pipeline.Checker;
import io.portmark.rule.Rule;
import io.portmark.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the rules of a book. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "A line a rule: id, weight, what it asserts.")
final class RulesListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final BookOptions book = new BookOptions();

    RulesListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Checker checker = book.apply(console).checker();
        List<Rule> rules = checker.rules();
        for (Rule rule : rules) {
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%-8s  %-7s  %s%s%n",
                            rule.id(),
                            rule.fact() ? "fact" : rule.severity().word(),
                            rule.title(),
                            rule.downgradedByExtract() && rule.severity() != Severity.INFO
                                    ? " (note in a partial extract)"
                                    : "");
        }
        console.out()
                .printf(
                        "%d rules, %s%s%n",
                        rules.size(), checker.tool().rules(), checker.tool().trusted() ? ", trusted" : "");
        console.out().flush();
        return ExitCode.CLEAN;
    }
}
