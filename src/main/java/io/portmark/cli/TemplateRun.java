package io.portmark.cli;

import io.portmark.decide.Decisions;
import io.portmark.pipeline.DecisionsFiles;
import io.portmark.pipeline.ReleaseOutcome;
import io.portmark.pipeline.Releaser;
import io.portmark.pipeline.SourceFile;
import io.portmark.pipeline.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the decisions files that releases would need, and nothing else. */
final class TemplateRun {
    private final Console console;
    private final OutputOptions output;
    private final Releaser releaser;

    TemplateRun(Console console, OutputOptions output, Releaser releaser) {
        this.console = console;
        this.output = output;
        this.releaser = releaser;
    }

    int run(Sources sources, DecisionsFiles files, Path target) throws IOException {
        boolean folder = Files.isDirectory(target) || sources.files().size() > 1;
        Map<Path, String> templates = new LinkedHashMap<>();
        int code = ExitCode.CLEAN;
        for (SourceFile source : sources.files()) {
            ReleaseOutcome outcome = propose(source, files);
            if (outcome instanceof ReleaseOutcome.Proposed proposed) {
                Path file = folder ? target.resolve(DecisionsFiles.fileName(source)) : target;
                templates.put(file, proposed.decisionsFile());
            } else if (outcome instanceof ReleaseOutcome.Failed failed) {
                PathOptions.complain(console, List.of(failed.unreadable()));
                code = ExitCode.UNUSABLE;
            } else if (outcome instanceof ReleaseOutcome.Mistaken mistaken) {
                ReleaseCommand.complain(console, mistaken.mistakes());
                code = ExitCode.UNUSABLE;
            }
        }
        refuseExisting(templates.keySet());
        for (Map.Entry<Path, String> template : templates.entrySet()) {
            byte[] text = template.getValue().getBytes(StandardCharsets.UTF_8);
            TextFile.write(template.getKey(), out -> out.write(text));
            if (!output.quiet) {
                console.out().println(template.getKey());
            }
        }
        return code;
    }

    /** What an officer has begun to fill in must not be lost. */
    private void refuseExisting(Set<Path> targets) {
        if (output.force) {
            return;
        }
        targets.stream().filter(Files::exists).findFirst().ifPresent(path -> {
            throw new UsageException(
                    "%s is there already: nothing was written. Name another file or folder with".formatted(path)
                            + " --write-decisions, or replace it with --force");
        });
    }

    private ReleaseOutcome propose(SourceFile source, DecisionsFiles files) throws IOException {
        DecisionsFiles.Found found = files.of(source);
        if (found instanceof DecisionsFiles.Found.Mistaken mistaken) {
            return new ReleaseOutcome.Mistaken(mistaken.mistakes());
        }
        Decisions decisions = ((DecisionsFiles.Found.Accepted) found).decisions();
        return releaser.propose(source, decisions);
    }
}
