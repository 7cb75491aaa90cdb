package io.portmark.cli;

import io.portmark.report.CheckReport;
import io.portmark.report.json.FindingsJson;
import io.portmark.report.terminal.FindingsText;
import io.portmark.report.terminal.Terminal;
import io.portmark.rule.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks markings and prints findings. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Check markings, print findings.")
final class CheckCommand implements Callable<Integer> {
    private static final Map<String, String> FILES = Map.of("text", "check.txt", "json", "check.json");

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
            description = "text, json (default: text on a terminal, json otherwise). Several need --out.")
    private @Nullable String format;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Severity severity = failOn.severity();
        List<String> formats = formats();
        Map<String, Path> targets = targets(formats);
        CheckReport report =
                CheckRun.of(book.apply(console), paths.sources(console), judge.settings(console.today()), paths.jobs());
        PathOptions.complain(console, report.unreadable());
        for (String it : formats) {
            Path target = targets.get(it);
            if (target == null) {
                write(it, report, severity, console.terminal(output.noColour), console.out());
                console.out().flush();
            } else {
                TextFile.write(target, out -> write(it, report, severity, Terminal.PLAIN, out));
                if (!output.quiet) {
                    console.out().println(target);
                }
            }
        }
        return report.exitCode(severity);
    }

    private List<String> formats() {
        String chosen = format == null ? (console.isTerminal() && output.out == null ? "text" : "json") : format;
        List<String> formats = OutputOptions.words(chosen);
        for (String it : formats) {
            if (List.of("csv", "sarif", "html", "docx").contains(it)) {
                throw new UsageException(LaterVersions.refusal("--format " + it));
            }
            if (!FILES.containsKey(it)) {
                throw new UsageException("--format: expected text or json");
            }
        }
        if (formats.isEmpty() || (formats.size() > 1 && output.out == null)) {
            throw new UsageException("--format: several formats need --out DIR");
        }
        return formats;
    }

    private Map<String, Path> targets(List<String> formats) {
        Map<String, Path> targets = new LinkedHashMap<>();
        Path folder = output.out;
        if (folder != null) {
            formats.forEach(it -> targets.put(it, folder.resolve(FILES.getOrDefault(it, it))));
        }
        output.refuseExisting(targets.values().stream().filter(Files::exists).toList());
        return targets;
    }

    private static void write(
            String format, CheckReport report, @Nullable Severity severity, Terminal terminal, OutputStream out)
            throws IOException {
        if (format.equals("json")) {
            FindingsJson.write(report, out);
        } else {
            out.write(FindingsText.of(report, severity, terminal).getBytes(StandardCharsets.UTF_8));
        }
    }
}
