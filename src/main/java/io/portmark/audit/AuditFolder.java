package io.portmark.audit;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of an audit: written under temporary names and moved into place when all are whole. */
final class AuditFolder implements AutoCloseable {
    static final String FINDINGS_LINES = "findings.jsonl";
    static final String FINDINGS_TABLE = "findings.csv";
    static final String SUMMARY = "summary.json";
    static final String REPORT = "report.html";
    static final String RUN = "run.json";

    private static final List<String> FILES = List.of(FINDINGS_LINES, FINDINGS_TABLE, SUMMARY, REPORT, RUN);

    private final Path folder;
    private final Map<String, OutputStream> open = new LinkedHashMap<>();

    AuditFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Those of the files that are there already. */
    static List<Path> existing(Path folder) {
        return FILES.stream().map(folder::resolve).filter(Files::exists).toList();
    }

    OutputStream open(String name) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary(name)));
        open.put(name, out);
        return out;
    }

    /** Where the passages of the records are kept while an audit runs. */
    Path passages() {
        return temporary("passages");
    }

    /** How a file that was written is written anew. */
    interface Rewriting {
        void write(BufferedReader before, OutputStream out) throws IOException;
    }

    /** Writes a file anew from what was written to it. */
    void rewrite(String name, Rewriting rewriting) throws IOException {
        OutputStream first = open.get(name);
        if (first == null) {
            throw new IllegalStateException(name + " was not opened");
        }
        first.close();
        Path before = temporary(name + ".first");
        Files.move(temporary(name), before, StandardCopyOption.REPLACE_EXISTING);
        try (BufferedReader reader = Files.newBufferedReader(before)) {
            rewriting.write(reader, open(name));
        } finally {
            Files.deleteIfExists(before);
        }
    }

    /** Closes every file and moves it into place. */
    void publish() throws IOException {
        List<String> names = new ArrayList<>(open.keySet());
        for (OutputStream out : open.values()) {
            out.close();
        }
        open.clear();
        for (String name : names) {
            Files.move(temporary(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() throws IOException {
        for (OutputStream out : open.values()) {
            out.close();
        }
        for (String name : open.keySet()) {
            Files.deleteIfExists(temporary(name));
        }
    }

    private Path temporary(String name) {
        return folder.resolve("." + name + ".part");
    }
}
