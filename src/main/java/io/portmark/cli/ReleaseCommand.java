package io.portmark.cli;

import io.portmark.decide.Audience;
import io.portmark.decide.Decisions;
import io.portmark.decide.Labels;
import io.portmark.decide.Mistake;
import io.portmark.decide.Person;
import io.portmark.decide.Profile;
import io.portmark.decide.ReleaseFormat;
import io.portmark.pipeline.Checker;
import io.portmark.pipeline.DecisionsFiles;
import io.portmark.pipeline.ReleaseFolder;
import io.portmark.pipeline.ReleaseOutcome;
import io.portmark.pipeline.ReleaseSettings;
import io.portmark.pipeline.Releaser;
import io.portmark.pipeline.SourceFile;
import io.portmark.pipeline.Sources;
import io.portmark.rule.BookSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes redacted, verified releases. */
@Command(name = "release", mixinStandardHelpOptions = true, description = "Write redacted, verified releases.")
final class ReleaseCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final PathOptions paths = new PathOptions();

    @Mixin
    private final JudgeOptions judge = new JudgeOptions();

    @Mixin
    private final BookOptions book = new BookOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--level",
            required = true,
            paramLabel = "LEVEL",
            description = "U, SBU, C, S or TS: the highest level that may be read in the release.")
    private String level = "";

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = "public-safe",
            description = "public-safe, foia or internal (default: ${DEFAULT-VALUE}).")
    private String profile = "public-safe";

    @Option(
            names = "--format",
            paramLabel = "LIST",
            defaultValue = "pdf",
            description = "pdf, docx, txt (default: ${DEFAULT-VALUE} for text).")
    private String formats = "pdf";

    @Option(names = "--decisions", paramLabel = "FILE|DIR", description = "The officer's decisions.")
    private @Nullable Path decisions;

    @Option(
            names = "--write-decisions",
            paramLabel = "FILE|DIR",
            description =
                    "Write the decisions file that this release would need, every open question marked, and stop.")
    private @Nullable Path writeDecisions;

    @Option(
            names = "--label",
            paramLabel = "NAME",
            defaultValue = Labels.DEFAULT,
            description = "Wording at the place of deletion: plain, foia or frus (default: ${DEFAULT-VALUE}).")
    private String label = Labels.DEFAULT;

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            defaultValue = "sealed",
            description = "sealed: the document is set anew (default).")
    private String layout = "sealed";

    @Option(
            names = "--amount",
            paramLabel = "NAME",
            defaultValue = "portions",
            description = "portions: the amount withheld is stated in portions (default).")
    private String amount = "portions";

    @Option(names = "--reviewer", paramLabel = "\"NAME, POSITION\"", description = "Who signs.")
    private @Nullable String reviewer;

    @Option(
            names = "--confirm-lapse",
            description = "That person confirms that no extension or reclassification notice exists.")
    private boolean confirmLapse;

    ReleaseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Checker checker = book.apply(console).checker();
        ReleaseSettings settings = settings(checker.source());
        Sources sources = paths.sources(console);
        PathOptions.complain(console, sources.missing());
        var files = new DecisionsFiles(decisions, sources.files().size(), checker.source());
        var releaser = new Releaser(checker, settings);
        int code = sources.missing().isEmpty() ? ExitCode.CLEAN : ExitCode.UNUSABLE;
        if (writeDecisions != null) {
            return Math.max(code, new TemplateRun(console, output, releaser).run(sources, files, writeDecisions));
        }
        ReleaseFolder folder = new ReleaseFolder(output.requiredOut());
        List<Releaser.Preparation> prepared = new ArrayList<>();
        for (SourceFile source : sources.files()) {
            prepared.add(prepare(releaser, source, files));
        }
        prepared = releaser.compare(prepared);
        List<Path> existing = prepared.stream()
                .filter(Releaser.Preparation.Ready.class::isInstance)
                .map(Releaser.Preparation.Ready.class::cast)
                .flatMap(ready -> folder.existing(ready.recordId()).stream())
                .toList();
        output.refuseExisting(existing);
        var report = new ReleaseReporter(console, output, settings);
        for (Releaser.Preparation preparation : prepared) {
            ReleaseOutcome outcome = preparation instanceof Releaser.Preparation.Ready ready
                    ? releaser.release(ready, folder)
                    : ((Releaser.Preparation.Stopped) preparation).outcome();
            code = Math.max(code, report.tell(outcome));
        }
        return code;
    }

    private static Releaser.Preparation prepare(Releaser releaser, SourceFile source, DecisionsFiles files)
            throws IOException {
        DecisionsFiles.Found found = files.of(source);
        if (found instanceof DecisionsFiles.Found.Mistaken mistaken) {
            return new Releaser.Preparation.Stopped(new ReleaseOutcome.Mistaken(mistaken.mistakes()));
        }
        Decisions decisions = ((DecisionsFiles.Found.Accepted) found).decisions();
        return releaser.prepare(source, decisions);
    }

    private ReleaseSettings settings(BookSource tables) {
        if (!layout.equals("sealed")) {
            throw new UsageException(LaterVersions.refusal("--layout " + layout));
        }
        if (!amount.equals("portions")) {
            throw new UsageException(LaterVersions.refusal("--amount " + amount));
        }
        return new ReleaseSettings(
                Audience.ofSymbol(level).orElseThrow(() -> new UsageException("--level: expected U, SBU, C, S or TS")),
                Profile.ofSymbol(profile)
                        .orElseThrow(() -> new UsageException("--profile: expected public-safe, foia or internal")),
                labels(tables),
                formats(),
                person(),
                confirmLapse,
                judge.settings(console.today()));
    }

    private Labels labels(BookSource tables) {
        List<Labels> all = Labels.all(tables);
        return all.stream()
                .filter(found -> found.name().equals(label))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "--label: expected " + all.stream().map(Labels::name).collect(Collectors.joining(", "))));
    }

    private List<ReleaseFormat> formats() {
        List<ReleaseFormat> chosen = OutputOptions.words(formats).stream()
                .map(word -> ReleaseFormat.ofExtension(word)
                        .orElseThrow(() -> new UsageException("--format: expected pdf, docx or txt")))
                .sorted()
                .toList();
        if (chosen.isEmpty()) {
            throw new UsageException("--format: expected pdf, docx or txt");
        }
        return chosen;
    }

    private @Nullable Person person() {
        if (reviewer == null) {
            return null;
        }
        int comma = reviewer.indexOf(',');
        String name = comma < 0 ? "" : reviewer.substring(0, comma).strip();
        String position = comma < 0 ? "" : reviewer.substring(comma + 1).strip();
        if (name.isEmpty() || position.isEmpty()) {
            throw new UsageException("--reviewer: expected name and position, such as \"J. Doe, Senior Reviewer\"");
        }
        return new Person(name, position);
    }

    /** Names every mistake of a decisions file on standard error. */
    static void complain(Console console, List<Mistake> mistakes) {
        mistakes.forEach(mistake -> console.complain(mistake.toString()));
    }
}
