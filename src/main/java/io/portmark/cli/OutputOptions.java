package io.portmark.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where output goes and how much is said. */
final class OutputOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write files into this folder; it is made if it is not there.")
    @Nullable
    Path out;

    @Option(names = "--force", description = "Replace existing target files.")
    boolean force;

    @Option(names = "--quiet", description = "Say nothing on success.")
    boolean quiet;

    @Option(names = "--verbose", description = "Show more, stack traces of faults among it.")
    boolean verbose;

    @Option(names = "--no-color", description = "No colour; so does the variable NO_COLOR.")
    boolean noColour;

    /** The folder, which the command can't do without. */
    Path requiredOut() {
        if (out == null) {
            throw new UsageException("--out DIR is missing: name the folder to write into");
        }
        return out;
    }

    /** Stops the run where a target is there already and --force is not given. */
    void refuseExisting(List<Path> existing) {
        if (!existing.isEmpty() && !force) {
            throw new UsageException(
                    "%s is there already: nothing was written. Choose another --out, or replace with --force"
                            .formatted(existing.get(0)));
        }
    }

    /** The words of a comma-separated list, in lower case, each once. */
    static List<String> words(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
