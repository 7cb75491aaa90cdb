package io.portmark.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The five seed cables and their gold answers. */
public final class Seeds {
    /** File names of the seeds, in order. */
    public static final List<String> NAMES = List.of(
            "000_d667c5a30ebc3512.txt",
            "001_b73badb95744d4e5.txt",
            "002_390a61e7190fd01d.txt",
            "003_8bffd5ff0e0cde2b.txt",
            "004_29c34ead04328ea5.txt");

    private Seeds() {}

    /** The file name of the seed that begins with these three digits. */
    public static String name(String digits) {
        return NAMES.stream()
                .filter(name -> name.startsWith(digits))
                .findFirst()
                .orElseThrow();
    }

    /** The text of the seed that begins with these three digits. */
    public static String text(String digits) {
        return new String(bytes(digits), StandardCharsets.UTF_8);
    }

    /** The bytes of the seed that begins with these three digits. */
    public static byte[] bytes(String digits) {
        return resource("/samples/" + name(digits));
    }

    /** The gold answers, gold.json whole. */
    public static JsonNode gold() {
        try {
            return new ObjectMapper().readTree(resource("/gold.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String path) {
        try (InputStream in = Seeds.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
