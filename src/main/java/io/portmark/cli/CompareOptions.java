package io.portmark.cli;

import io.portmark.report.Baseline;
import io.portmark.report.CheckReport;
import io.portmark.report.Waivers;
import io.portmark.report.WaiversFile;
import io.portmark.report.json.BaselineReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which findings are known already: waived by somebody, or found by an earlier check. */
final class CompareOptions {
    private static final String WAIVERS = "waivers.csv";
    private static final String SETTINGS = "portmark.toml";

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "Findings that somebody answers for (default: waivers.csv beside portmark.toml).")
    private @Nullable Path waivers;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "An earlier check as JSON or SARIF, or findings.jsonl: only new findings make the exit code 1.")
    private @Nullable Path baseline;

    /** The report with waivers and baseline; waivers that count as none are told to standard error. */
    CheckReport apply(CheckReport report, Console console) {
        Path file = waivers == null ? beside(Path.of("").toAbsolutePath()) : waivers;
        if (file == null && baseline == null) {
            return report;
        }
        Waivers read = file == null ? Waivers.NONE : read(file, console.today());
        for (Waivers.Problem problem : read.problems()) {
            console.complain("%s:%s: this waiver counts as none: %s"
                    .formatted(problem.file(), problem.line(), problem.problem()));
        }
        return report.with(read, baseline == null ? null : earlier(baseline));
    }

    /** Refuses, before any work is done, what can't be read. */
    void require() {
        for (Path file : new Path[] {waivers, baseline}) {
            if (file != null && !Files.isReadable(file)) {
                throw new UsageException(file + ": there is no such file, or it can't be read");
            }
        }
    }

    /** The waivers beside the settings, which are found by walking up from a folder. */
    static @Nullable Path beside(Path folder) {
        for (Path it = folder; it != null; it = it.getParent()) {
            if (Files.exists(it.resolve(SETTINGS))) {
                Path found = it.resolve(WAIVERS);
                return Files.exists(found) ? found : null;
            }
        }
        return null;
    }

    private static Waivers read(Path file, LocalDate today) {
        return WaiversFile.read(name(file), new String(bytes(file), StandardCharsets.UTF_8), today);
    }

    private static Baseline earlier(Path file) {
        return BaselineReader.read(name(file), bytes(file))
                .orElseThrow(() -> new UsageException(
                        "--baseline: %s is neither JSON nor SARIF of portmark check, nor findings.jsonl"
                                .formatted(file)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UsageException(file + ": it can't be read: check its permissions");
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
