package io.portmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Expected output in files, src/test/resources/report/NAME.expected. Run the tests with -Dportmark.golden=write to write them anew,
 * and read the difference before it is committed.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/report");

    private Golden() {}

    /** The output is what its file holds, character for character. */
    public static void assertMatches(String name, String output) throws IOException {
        Path file = FOLDER.resolve(name + ".expected");
        if ("write".equals(System.getProperty("portmark.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, output);
        }
        assertThat(output).as(name).isEqualTo(Files.readString(file));
    }

    /** Names of all files, so that none is left without a test. */
    public static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".expected", ""))
                    .sorted()
                    .toList();
        }
    }
}
