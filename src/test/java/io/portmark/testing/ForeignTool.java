package io.portmark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * A program that we did not write, found on the path: pdftotext, qpdf, soffice. Where it is missing the test is skipped and says so,
 * unless -Dportmark.tools=required, where missing means failed.
 */
public final class ForeignTool {
    private final String name;

    private ForeignTool(String name) {
        this.name = name;
    }

    /** The tool, or the test is skipped or failed. */
    public static ForeignTool named(String name) {
        boolean there = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv("PATH"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        if (!there && "required".equals(System.getProperty("portmark.tools"))) {
            throw new AssertionError(name + " is required and not on the path");
        }
        Assumptions.assumeTrue(there, name + " is not on the path: this test is skipped");
        return new ForeignTool(name);
    }

    /** Runs it to its end, which must be exit code 0, and returns what it printed to standard output as UTF-8. */
    public String run(Object... arguments) {
        Result result = tryRun(arguments);
        assertThat(result.exitCode()).as("%s: %s", name, result.output()).isZero();
        return result.output();
    }

    /** Runs it and returns exit code and standard output; standard error is joined to it only when it fails. */
    public Result tryRun(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(name));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        try {
            Path out = Files.createTempFile("tool", ".out");
            Path err = Files.createTempFile("tool", ".err");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(name + " did not end within two minutes");
            }
            String output = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                output += new String(Files.readAllBytes(err), StandardCharsets.UTF_8);
            }
            Files.delete(out);
            Files.delete(err);
            return new Result(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came of a run. */
    public record Result(int exitCode, String output) {}
}
