package io.portmark.cli;

import io.portmark.decide.Decided.Refusal;
import io.portmark.pipeline.ReleaseOutcome;
import io.portmark.pipeline.ReleaseSettings;
import io.portmark.report.CheckedDocument;
import io.portmark.report.terminal.ReleaseReport;
import io.portmark.report.terminal.ReleaseTextReport;
import io.portmark.report.terminal.Struck;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what came of each release and what exit code that means. */
final class ReleaseReporter {
    private final Console console;
    private final OutputOptions output;
    private final ReleaseSettings settings;

    ReleaseReporter(Console console, OutputOptions output, ReleaseSettings settings) {
        this.console = console;
        this.output = output;
        this.settings = settings;
    }

    /** Prints an outcome and returns its exit code. */
    int tell(ReleaseOutcome outcome) {
        if (outcome instanceof ReleaseOutcome.Released released) {
            print(released(released));
            markings(released.checked());
            if (released.substituted() > 0) {
                console.complain("%s: %d characters could not be drawn in every format; a sign stands in their place"
                        .formatted(released.determination().recordId(), released.substituted()));
            }
            return ExitCode.CLEAN;
        }
        if (outcome instanceof ReleaseOutcome.Refused refused) {
            complain(refused);
            print(refused(refused));
            markings(refused.checked());
            return ExitCode.FOUND;
        }
        if (outcome instanceof ReleaseOutcome.Unproven unproven) {
            console.complain("%s: the verification failed: nothing was released. See %s"
                    .formatted(unproven.checked().source(), unproven.verificationFile()));
            print(new ReleaseReport.Failed(
                    unproven.recordId(),
                    unproven.verifications(),
                    unproven.findings(),
                    List.of(unproven.verificationFile().toString())));
            return ExitCode.FOUND;
        }
        if (outcome instanceof ReleaseOutcome.Failed failed) {
            PathOptions.complain(console, List.of(failed.unreadable()));
        } else if (outcome instanceof ReleaseOutcome.Mistaken mistaken) {
            ReleaseCommand.complain(console, mistaken.mistakes());
        }
        return ExitCode.UNUSABLE;
    }

    /** A release stands on the markings of its source: whoever signs it should know that they are in doubt. */
    private void markings(CheckedDocument checked) {
        int errors = checked.counts().errors();
        if (errors > 0) {
            console.complain("%s: check found %s in the markings: see portmark check %s"
                    .formatted(
                            checked.source(), errors == 1 ? "1 error" : errors + " errors", quoted(checked.source())));
        }
    }

    private void print(ReleaseReport report) {
        if (!output.quiet) {
            console.out().print(ReleaseTextReport.of(report, console.terminal(output.noColour)));
            console.out().flush();
        }
    }

    private void complain(ReleaseOutcome.Refused refused) {
        for (Refusal refusal : refused.refusals()) {
            console.complain("%s: release refused: %s %s"
                    .formatted(refused.checked().source(), refusal.reason(), refusal.message()));
        }
    }

    private static ReleaseReport released(ReleaseOutcome.Released released) {
        return new ReleaseReport.Released(
                released.determination(),
                Struck.of(released.text()),
                "sealed",
                released.findings(),
                released.verifications(),
                0.0,
                released.files().stream().map(Path::toString).toList(),
                List.of(
                        released.ledger().toString(),
                        released.verificationFile().toString()));
    }

    private ReleaseReport refused(ReleaseOutcome.Refused refused) {
        boolean codes = refused.refusals().stream().anyMatch(it -> it.rule().equals("RLS-02"));
        String file = refused.recordId() + ".decisions.yaml";
        return new ReleaseReport.Refused(
                refused.recordId(),
                refused.refusals().stream().map(Refusal::reason).distinct().collect(Collectors.joining(" ")),
                refused.findings(),
                codes ? "Choose the codes in this file, then release with --decisions:" : "",
                codes ? command(refused, file) : "");
    }

    /** The whole command that writes the decisions file. */
    private String command(ReleaseOutcome.Refused refused, String file) {
        String asOf = settings.check().asOf().equals(console.today())
                ? ""
                : " --as-of " + settings.check().asOf();
        return "portmark release --level %s --profile %s%s --write-decisions %s %s"
                .formatted(settings.level(), settings.profile().symbol(), asOf, file, quoted(refused.path()));
    }

    private static String quoted(String path) {
        return path.matches("[\\w./:\\\\-]+") ? path : "\"" + path + "\"";
    }
}
