package io.portmark.check;

import io.portmark.pipeline.book.BookCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The cases of the rule book in the tree of the sources. */
final class CaseFolder {
    static final Path RULES = Path.of("rules");

    private CaseFolder() {}

    /** All cases, in order. */
    static List<BookCase> all() {
        try {
            return BookCase.of(BookFiles.in(RULES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
