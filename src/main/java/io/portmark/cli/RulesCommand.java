package io.portmark.cli;

import io.portmark.pipeline.Checker;
import io.portmark.rule.Rule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The rule book. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "The rule book: list it.")
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ACTION", description = "list: a line a rule.")
    private String action = "";

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!action.equals("list")) {
            boolean later = Set.of("test", "doc", "check", "diff").contains(action);
            throw new UsageException(later ? LaterVersions.refusal("rules " + action) : "expected list");
        }
        Checker checker = console.checker();
        for (Rule rule : checker.rules()) {
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%-8s  %-7s  %s%s%n",
                            rule.id(),
                            rule.fact() ? "fact" : rule.severity().word(),
                            rule.title(),
                            remarks(rule));
        }
        console.out()
                .printf("%d rules, %s%n", checker.rules().size(), checker.tool().rules());
        return ExitCode.CLEAN;
    }

    private static String remarks(Rule rule) {
        String extract = rule.downgradedByExtract() ? " (note in a partial extract)" : "";
        String needs = rule.needs() == Rule.Needs.TEXT
                ? ""
                : " (needs a %s)".formatted(rule.needs().symbol());
        LocalDate offBefore = rule.offBefore();
        String off = offBefore == null
                ? ""
                : offBefore.equals(LocalDate.MAX) ? " (off)" : " (off for records before %s)".formatted(offBefore);
        return extract + needs + off;
    }
}
