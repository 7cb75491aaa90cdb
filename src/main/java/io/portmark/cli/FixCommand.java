package io.portmark.cli;

import io.portmark.document.ReadResult.Unreadable;
import io.portmark.pipeline.Fixer;
import io.portmark.pipeline.Fixer.Outcome.Fixed;
import io.portmark.pipeline.InOrder;
import io.portmark.pipeline.SourceFile;
import io.portmark.pipeline.Sources;
import io.portmark.rule.Finding;
import io.portmark.rule.Fix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes repairs of markings as a patch or as copies; a source is never written. */
@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        description =
                "Propose repairs of markings; never touches the original. Patch and copies hold the documents' text.",
        footer = {
            "",
            "Without --out a unified patch goes to standard output, in the encoding of the source; apply it with: patch -p1",
            "With --out DIR: for each source with repairs NAME, repaired, and NAME.markup.txt, [-old-]{+new+} in place."
        })
final class FixCommand implements Callable<Integer> {
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
            names = "--unsafe",
            description = "Include repairs that need a person: they may change what a marking says, or the text.")
    private boolean unsafe;

    FixCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Sources sources = paths.sources(console);
        if (output.out != null) {
            refuseTargets(sources, output.out);
        }
        var fixer = new Fixer(book.apply(console).checker(), judge.settings(console.today()), unsafe);
        List<Unreadable> unreadable = new ArrayList<>(sources.missing());
        List<Fixed> fixed = new ArrayList<>();
        InOrder.run(sources.files(), paths.jobs(), fixer::fix, outcome -> {
            if (outcome instanceof Fixed it) {
                fixed.add(it);
            } else if (outcome instanceof Fixer.Outcome.Failed failed) {
                unreadable.add(failed.unreadable());
            }
        });
        boolean unpatched = false;
        for (Fixed it : fixed) {
            tell(it);
            unpatched |= !write(it);
        }
        console.out().flush();
        PathOptions.complain(console, unreadable);
        return unreadable.isEmpty() && !unpatched ? ExitCode.CLEAN : ExitCode.UNUSABLE;
    }

    /** Not even --force writes over a source. */
    private void refuseTargets(Sources sources, Path folder) throws IOException {
        List<Path> existing = new ArrayList<>();
        for (SourceFile source : sources.files()) {
            if (!copy(folder, source).normalize().startsWith(folder.normalize())) {
                throw new UsageException("--name: %s leads out of the folder".formatted(source.name()));
            }
            for (Path target : List.of(copy(folder, source), markUp(folder, source))) {
                if (!Files.exists(target)) {
                    continue;
                }
                for (SourceFile other : sources.files()) {
                    if (other.path() != null && Files.isSameFile(other.path(), target)) {
                        throw new UsageException("--out: %s is a source, which is never written: choose another folder"
                                .formatted(target));
                    }
                }
                existing.add(target);
            }
        }
        output.refuseExisting(existing);
    }

    /** False where there are repairs that no patch can hold. */
    private boolean write(Fixed fixed) throws IOException {
        Path folder = output.out;
        if (fixed.repairs().isEmpty()) {
            return true;
        }
        if (folder != null) {
            TextFile.write(copy(folder, fixed.source()), out -> out.write(fixed.copyBytes()));
            TextFile.write(
                    markUp(folder, fixed.source()),
                    out -> out.write(fixed.markUp().getBytes(StandardCharsets.UTF_8)));
            return true;
        }
        if (!fixed.isPatchable()) {
            console.complain(fixed.source().name()
                    + ": its encoding has no lines of bytes that a patch could go by: write a copy with --out DIR");
            return false;
        }
        for (Finding finding : fixed.repairs()) {
            console.out().write((comment(finding) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        console.out().write(fixed.patchBytes());
        return true;
    }

    private void tell(Fixed fixed) {
        if (output.quiet) {
            return;
        }
        int repairs = fixed.repairs().size();
        String more = fixed.unsafe() == 0 ? "" : "; %s more with --unsafe".formatted(fixed.unsafe());
        console.complain("%s: %s%s"
                .formatted(
                        fixed.source().name(),
                        repairs == 0 ? "nothing to repair" : repairs == 1 ? "1 repair" : repairs + " repairs",
                        more));
    }

    /** A line that patch passes over: rule, place, and what is done. */
    private static String comment(Finding finding) {
        Fix fix = finding.fix();
        String place = finding.portion() == null ? "" : ", portion " + finding.portion();
        String words = fix == null ? "" : (fix.safe() ? ", safe: " : ", needs a person: ") + fix.text();
        return "# " + (finding.rule() + place + words).replaceAll("[^\\x20-\\x7e]", "?");
    }

    private static Path copy(Path folder, SourceFile source) {
        return folder.resolve(source.name());
    }

    private static Path markUp(Path folder, SourceFile source) {
        return folder.resolve(source.name() + ".markup.txt");
    }
}
