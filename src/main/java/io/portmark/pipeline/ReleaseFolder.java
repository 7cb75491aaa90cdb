package io.portmark.pipeline;

import io.portmark.decide.ReleaseDetermination.Status;
import io.portmark.decide.ReleaseFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Where releases land: public, draft and limited hold verified files and nothing else, internal the records that stay inside.
 * Candidates wait in internal, so that an interrupted run leaves nothing where a reader would look.
 */
public final class ReleaseFolder {
    private static final String LEDGER = ".ledger.json";
    private static final String VERIFICATION = ".verification.json";

    private final Path out;

    /** Releases land below this folder; it is made when something is written. */
    public ReleaseFolder(Path out) {
        this.out = out;
    }

    /** The files of that record which are there already, in any of the folders. */
    public List<Path> existing(String recordId) {
        List<Path> existing = new ArrayList<>();
        for (Path file : all(recordId)) {
            if (Files.exists(file)) {
                existing.add(file);
            }
        }
        return existing;
    }

    private List<Path> all(String recordId) {
        List<Path> files = new ArrayList<>();
        for (Status status : Status.values()) {
            for (ReleaseFormat format : ReleaseFormat.values()) {
                files.add(released(status, recordId, format));
            }
        }
        files.add(ledger(recordId));
        files.add(verification(recordId));
        return files;
    }

    /** Where a verified file of that record lands. */
    public Path released(Status status, String recordId, ReleaseFormat format) {
        return out.resolve(status.symbol()).resolve(fileName(recordId, format));
    }

    /** The record's ledger. */
    public Path ledger(String recordId) {
        return out.resolve("internal").resolve(recordId + LEDGER);
    }

    /** What the verifier looked at and found. */
    public Path verification(String recordId) {
        return out.resolve("internal").resolve(recordId + VERIFICATION);
    }

    static String fileName(String recordId, ReleaseFormat format) {
        return recordId + "." + format.extension();
    }

    /** Where a candidate waits for its proof. */
    Path candidate(String recordId, ReleaseFormat format) throws IOException {
        Path internal = Files.createDirectories(out.resolve("internal"));
        return internal.resolve("." + fileName(recordId, format) + ".candidate");
    }

    /** Moves a proven candidate to where its readers look. */
    Path publish(Path candidate, Status status, String recordId, ReleaseFormat format) throws IOException {
        Path target = released(status, recordId, format);
        Files.createDirectories(target.getParent());
        move(candidate, target);
        return target;
    }

    /** Removes earlier files of that record, so that no older release stands beside a newer one. */
    void clear(String recordId) throws IOException {
        for (Path file : all(recordId)) {
            Files.deleteIfExists(file);
        }
    }

    /** Writes a file's content. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Writes a file whole or not at all. */
    static void write(Path target, Content content) throws IOException {
        Files.createDirectories(target.getParent());
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                content.write(out);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
