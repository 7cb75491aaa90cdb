package io.portmark.cli;

import io.portmark.pipeline.CheckSettings;
import io.portmark.pipeline.Checker;
import io.portmark.pipeline.Sources;
import io.portmark.pipeline.book.RulePages;
import io.portmark.pipeline.book.RuleReason;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.terminal.RuleText;
import io.portmark.rule.NearestName;
import io.portmark.rule.Rule;
import io.portmark.rule.RulePage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a rule asserts, and why it speaks on a document or does not. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "What a rule asserts, by which authority, good and bad example; --on FILE: why it fired, or why not.")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "RULE", description = "The rule's id, such as PRT-01.")
    private String rule = "";

    @Option(names = "--on", paramLabel = "FILE", description = "Why the rule fired on this file, or why not.")
    private @Nullable String on;

    @Mixin
    private final JudgeOptions judge = new JudgeOptions();

    @Mixin
    private final BookOptions book = new BookOptions();

    @Option(names = "--no-color", description = "No colour; so does the variable NO_COLOR.")
    private boolean noColour;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Console own = book.apply(console);
        Rule found = rule(own.checker());
        if (on == null) {
            RulePage page = new RulePages(own.checker()).of(found.id()).orElseThrow();
            console.out().print(RuleText.page(page, console.terminal(noColour)));
        } else {
            CheckSettings settings = judge.settings(console.today());
            Sources sources = Sources.list(List.of(on), console.in(), "stdin");
            CheckReport report = CheckRun.of(own, sources, settings, 1);
            PathOptions.complain(console, report.unreadable());
            for (CheckedDocument document : report.documents()) {
                RuleReason reason = RuleReason.of(own.checker(), found, document);
                console.out()
                        .print(RuleText.reason(
                                found,
                                document.document().source(),
                                reason.findings(),
                                reason.traces(),
                                reason.aside(),
                                console.terminal(noColour)));
            }
            console.out().flush();
            return report.exitCode(null);
        }
        console.out().flush();
        return ExitCode.CLEAN;
    }

    private Rule rule(Checker checker) {
        String id = rule.strip().toUpperCase(Locale.ROOT);
        Optional<Rule> found =
                checker.rules().stream().filter(it -> it.id().equals(id)).findFirst();
        return found.orElseThrow(() -> new UsageException("there is no rule %s%s. See portmark rules list"
                .formatted(
                        id,
                        NearestName.hint(
                                id, checker.rules().stream().map(Rule::id).toList()))));
    }
}
