package io.portmark.cli;

import io.portmark.audit.Audit;
import io.portmark.decide.Audience;
import io.portmark.decide.Labels;
import io.portmark.decide.PortionDetermination;
import io.portmark.decide.Profile;
import io.portmark.decide.ReleaseDetermination;
import io.portmark.decide.ReleaseDetermination.Status;
import io.portmark.decide.ReleaseFormat;
import io.portmark.document.Document;
import io.portmark.document.Role;
import io.portmark.marking.BannerLine;
import io.portmark.marking.Marking;
import io.portmark.pipeline.CheckSettings;
import io.portmark.pipeline.Checker;
import io.portmark.pipeline.DecisionsFiles;
import io.portmark.pipeline.ReleaseFolder;
import io.portmark.pipeline.ReleaseOutcome;
import io.portmark.pipeline.ReleaseSettings;
import io.portmark.pipeline.Releaser;
import io.portmark.pipeline.Samples;
import io.portmark.pipeline.SourceFile;
import io.portmark.pipeline.Sources;
import io.portmark.report.CheckedDocument;
import io.portmark.report.terminal.DemoTable;
import io.portmark.rule.BookSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job on the five built-in sample cables. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "The main job on five built-in sample cables: check, release, audit, and where to look.")
final class DemoCommand implements Callable<Integer> {
    private static final String INTRODUCTION =
            "Five sample cables: checked, released at level U, audited. Sample input as found on"
                    + " public sites; no statement on its status.";

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "portmark-demo",
            description = "Where to write; earlier files of the demo are replaced (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("portmark-demo");

    @Mixin
    private final JudgeOptions judge = new JudgeOptions();

    @Option(names = "--no-color", description = "No colour; so does the variable NO_COLOR.")
    private boolean noColour;

    @Option(names = "--verbose", description = "Show more, stack traces of faults among it.")
    @SuppressWarnings("unused") // read by Main from the arguments, which must know it
    private boolean verbose;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CheckSettings settings = judge.settings(console.today());
        Path cables = folder.resolve("cables");
        Samples.copyInto(cables);
        Checker checker = console.checker();
        var releaser = new Releaser(checker, release(settings));
        Sources sources = Sources.list(List.of(cables.toString()), console.in(), "stdin");
        List<DemoTable.Row> rows = new ArrayList<>();
        var reporter = new ReleaseReporter(console, new OutputOptions(), release(settings));
        int code = ExitCode.CLEAN;
        for (SourceFile source : sources.files()) {
            ReleaseOutcome outcome = release(releaser, source, cables);
            if (outcome instanceof ReleaseOutcome.Released released) {
                rows.add(row(released.checked(), released));
            } else {
                code = Math.max(code, reporter.tell(outcome));
            }
        }
        Audit.run(
                checker,
                sources,
                settings,
                Runtime.getRuntime().availableProcessors(),
                folder.resolve("audit"),
                console.clock());
        console.out()
                .print(DemoTable.of(INTRODUCTION, settings.asOf(), rows, places(rows), console.terminal(noColour)));
        console.out().flush();
        return code;
    }

    private static ReleaseSettings release(CheckSettings settings) {
        Labels plain = Labels.named(Labels.DEFAULT).orElseThrow();
        return new ReleaseSettings(
                Audience.U, Profile.PUBLIC_SAFE, plain, List.of(ReleaseFormat.values()), null, false, settings);
    }

    private ReleaseOutcome release(Releaser releaser, SourceFile source, Path decisions) throws IOException {
        DecisionsFiles.Found found =
                new DecisionsFiles(decisions, Samples.CABLES.size(), BookSource.BUILT_IN).of(source);
        if (found instanceof DecisionsFiles.Found.Mistaken mistaken) {
            return new ReleaseOutcome.Mistaken(mistaken.mistakes());
        }
        Releaser.Preparation preparation =
                releaser.prepare(source, ((DecisionsFiles.Found.Accepted) found).decisions());
        return preparation instanceof Releaser.Preparation.Ready ready
                ? releaser.release(ready, new ReleaseFolder(folder))
                : ((Releaser.Preparation.Stopped) preparation).outcome();
    }

    private static DemoTable.Row row(CheckedDocument checked, ReleaseOutcome.Released released) {
        Document document = checked.document();
        BannerLine banner = document.banner();
        Marking marking = banner == null ? null : banner.marking();
        ReleaseDetermination determination = released.determination();
        List<PortionDetermination> withheld = determination.withheld();
        return new DemoTable.Row(
                determination.recordId(),
                marking == null ? null : Audience.of(marking),
                banner == null ? "" : banner.words(),
                checked.counts(),
                document.paragraphs().size(),
                (int) withheld.stream()
                        .filter(PortionDetermination::isParagraph)
                        .count(),
                (int) withheld.stream().filter(it -> it.role() == Role.HEADING).count(),
                determination.outcome(),
                determination.status(),
                released.looked(),
                released.found());
    }

    private List<DemoTable.Place> places(List<DemoTable.Row> rows) {
        List<DemoTable.Place> places = new ArrayList<>();
        places.add(new DemoTable.Place(folder.resolve("cables").toString(), "the cables, two decisions files", ""));
        for (Status status : Status.values()) {
            long count = rows.stream().filter(row -> row.status() == status).count();
            if (count > 0) {
                String what = status == Status.DRAFT ? ", labelled DRAFT, NOT REVIEWED" : " as PDF, Word, text";
                places.add(new DemoTable.Place(
                        folder.resolve(status.symbol()).toString(),
                        count + (count == 1 ? " record" : " records") + what,
                        ""));
            }
        }
        places.add(new DemoTable.Place(folder.resolve("internal").toString(), "ledgers and verifications", ""));
        places.add(new DemoTable.Place(folder.resolve("audit").toString(), "report.html", "open this first"));
        return places;
    }
}
