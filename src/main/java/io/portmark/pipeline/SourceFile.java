package io.portmark.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A source as the user named it: a file, one of a folder, or standard input.
 *
 * @param name how it is called in all output: the file name, or the path below the folder that was named, with "/"
 * @param path where it is, null for standard input
 * @param input standard input, null for a file
 */
public record SourceFile(
        String name, @Nullable Path path, @Nullable InputStream input) {
    /** A file. */
    public static SourceFile of(String name, Path path) {
        return new SourceFile(name, path, null);
    }

    /** Standard input under a name. */
    public static SourceFile of(String name, InputStream input) {
        return new SourceFile(name, null, input);
    }

    /**
     * Its bytes, at most one more than the limit, so that a reader sees that it is too large.
     *
     * @throws IOException when it can't be read
     */
    public byte[] bytes(long maxBytes) throws IOException {
        int most = (int) Math.min(Integer.MAX_VALUE - 8L, maxBytes + 1);
        if (path == null) {
            return input == null ? new byte[0] : input.readNBytes(most);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most);
        }
    }

    /** The file name without folders and last extension, by which a decisions file is found. */
    public String stem() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** The path as the user named it, or "-". */
    String typed() {
        return path == null ? "-" : path.toString();
    }

    /** SHA-256 in lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
