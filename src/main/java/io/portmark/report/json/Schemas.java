package io.portmark.report.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The JSON Schemas (2020-12) of what Portmark writes and reads. */
public final class Schemas {
    /** Their names, as {@code portmark schema NAME} takes them. */
    public static final List<String> NAMES =
            List.of("check", "parse", "ledger", "verification", "decisions", "summary");

    private Schemas() {}

    /** The schema with that name as JSON. */
    public static Optional<String> text(String name) throws IOException {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        String path = "/schema/" + name + ".schema.json";
        try (InputStream in = Schemas.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the build left no " + path);
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
