package io.portmark.cli;

import io.portmark.audit.Audit;
import io.portmark.pipeline.CheckSettings;
import io.portmark.pipeline.Checker;
import io.portmark.pipeline.Sources;
import io.portmark.report.AuditSummary;
import io.portmark.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a whole collection and writes compliance reports. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Check a whole collection, write compliance reports.")
final class AuditCommand implements Callable<Integer> {
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

    @Option(
            names = "--format",
            paramLabel = "LIST",
            defaultValue = "html",
            description =
                    "html: report.html, beside findings.jsonl, findings.csv, summary.json and run.json (default).")
    private String format = "html";

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Severity severity = failOn.severity();
        for (String it : OutputOptions.words(format)) {
            if (List.of("pdf", "docx", "xlsx", "sarif").contains(it)) {
                throw new UsageException(LaterVersions.refusal("--format " + it));
            }
            if (!it.equals("html")) {
                throw new UsageException("--format: expected html");
            }
        }
        Path folder = output.requiredOut();
        output.refuseExisting(Audit.existing(folder));
        CheckSettings settings = judge.settings(console.today());
        Sources sources = paths.sources(console);
        Checker checker = book.apply(console).checker();
        AuditSummary summary = Audit.run(checker, sources, settings, paths.jobs(), folder, console.clock());
        PathOptions.complain(console, summary.unreadable());
        PathOptions.complainOfRules(console, checker);
        if (!output.quiet) {
            tell(summary, folder);
        }
        return PathOptions.exitCode(checker, summary.exitCode(severity));
    }

    private void tell(AuditSummary summary, Path folder) {
        console.out()
                .printf(
                        "%d records: %d errors, %d warnings, %d notes. %d could not be read or judged.%n",
                        summary.coverage().records(),
                        summary.findings().errors(),
                        summary.findings().warnings(),
                        summary.findings().infos(),
                        summary.unreadable().size());
        console.out().println(folder.resolve("report.html"));
        console.out().flush();
    }
}
