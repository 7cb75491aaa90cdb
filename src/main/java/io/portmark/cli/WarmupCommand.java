package io.portmark.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Runs the whole path on a built-in sample, so that the class-data archive holds what a check and a release need. */
@Command(name = "warmup", hidden = true)
final class WarmupCommand implements Callable<Integer> {
    private final Console console;

    WarmupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("portmark-warmup");
        try {
            var quiet = new Console(
                    new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                    console.err(),
                    new ByteArrayInputStream(new byte[0]),
                    false,
                    StandardCharsets.UTF_8,
                    Map.of(),
                    console.checker(),
                    console.clock(),
                    folder);
            int code = new Main(quiet).run("demo", folder.toString());
            String cables = folder.resolve("cables").toString();
            code = Math.max(code, new Main(quiet).run("check", "--format", "text", cables));
            code = Math.max(code, new Main(quiet).run("check", "--format", "json", cables));
            return code;
        } finally {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
