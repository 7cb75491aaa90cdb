package io.portmark.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The five sample cables that the program carries, with two sample decisions files. */
public final class Samples {
    /** File names of the cables, in order. */
    public static final List<String> CABLES = List.of(
            "000_d667c5a30ebc3512.txt",
            "001_b73badb95744d4e5.txt",
            "002_390a61e7190fd01d.txt",
            "003_8bffd5ff0e0cde2b.txt",
            "004_29c34ead04328ea5.txt");

    private static final List<String> DECISIONS =
            List.of("002_390a61e7190fd01d.decisions.yaml", "004_29c34ead04328ea5.decisions.yaml");

    private Samples() {}

    /**
     * Copies cables and decisions files into a folder, replacing earlier copies.
     *
     * @throws IOException when the folder can't be written
     */
    public static void copyInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : CABLES) {
            Files.write(folder.resolve(name), bytes(name));
        }
        for (String name : DECISIONS) {
            Files.write(folder.resolve(name), bytes(name));
        }
    }

    /** A cable as it is in the program. */
    public static byte[] bytes(String name) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream("/samples/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its sample " + name);
            }
            return in.readAllBytes();
        }
    }
}
