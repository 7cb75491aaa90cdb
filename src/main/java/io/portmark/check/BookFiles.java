package io.portmark.check;

import io.portmark.rule.BookSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/** All files of a rule book, cases among them, in memory. */
public final class BookFiles implements BookSource {
    private final SortedMap<String, byte[]> files;
    private final String label;

    private BookFiles(SortedMap<String, byte[]> files, String label) {
        this.files = Collections.unmodifiableSortedMap(files);
        this.label = label;
    }

    /** Those of the book that came with the program. */
    public static BookFiles builtIn() throws IOException {
        return new BookFiles(BuiltInBook.files(), "rules");
    }

    /** Those of a book in a folder. */
    public static BookFiles in(Path folder) throws IOException {
        return new BookFiles(
                new RuleFolder(folder).contents(), folder.toString().replace('\\', '/'));
    }

    /** The files by name, with forward slashes. */
    public SortedMap<String, byte[]> all() {
        return files;
    }

    @Override
    public Optional<String> text(String name) {
        return Optional.ofNullable(files.get(name)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public String path(String name) {
        return label + '/' + name;
    }
}
