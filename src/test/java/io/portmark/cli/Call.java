package io.portmark.cli;

import io.portmark.pipeline.Checker;
import io.portmark.testing.Seeds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A call of the program in this process, on 22 November 2026. */
record Call(int exitCode, String out, String err) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Checker CHECKER = new Checker(Main.VERSION);

    static Call of(Object... arguments) {
        return with(Map.of(), "", arguments);
    }

    static Call with(Map<String, String> environment, String input, Object... arguments) {
        return in(Path.of(""), environment, input, arguments);
    }

    /** The same from another working folder. */
    static Call in(Path folder, Map<String, String> environment, String input, Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                false,
                StandardCharsets.UTF_8,
                environment,
                CHECKER,
                Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                folder);
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int code = new Main(console).run(words);
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Writes the seed that begins with these digits into a folder. */
    static Path seed(Path folder, String digits) {
        return file(folder, Seeds.name(digits), Seeds.bytes(digits));
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The files below a folder, as relative paths with "/", sorted; none where there is no such folder. */
    static List<String> tree(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
