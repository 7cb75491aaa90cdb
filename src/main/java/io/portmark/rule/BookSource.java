package io.portmark.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where the files of a rule book lie: the class path for the built-in one, a folder for an agency's own. */
public interface BookSource {
    /** The book that came with the program. */
    BookSource BUILT_IN = name -> {
        try (InputStream in = BookSource.class.getResourceAsStream("/rules/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    };

    /**
     * The text of a file; empty where there is none.
     *
     * @param name its path in the book with forward slashes: tables/orders.csv
     */
    Optional<String> text(String name) throws IOException;

    /** How messages call a file, so that a person finds it. */
    default String path(String name) {
        return "rules/" + name;
    }
}
