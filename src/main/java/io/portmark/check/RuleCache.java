package io.portmark.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Compiled groups of edited books, a file each, named by what they were compiled from. Whatever goes wrong with it costs time, never a
 * run: what can't be read is compiled again, what can't be written is compiled the next time too. What comes out of it is looked at
 * like what comes out of the compiler.
 */
final class RuleCache {
    private static final String SUFFIX = ".rules";
    private static final String SEAL = "seal";
    private static final int KEPT = 64;

    private final Optional<Path> folder;

    private RuleCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** A cache in that folder, which need not be there yet. */
    static RuleCache in(Path folder) {
        return new RuleCache(Optional.of(folder));
    }

    /** No cache: everything is compiled in memory. */
    static RuleCache none() {
        return new RuleCache(Optional.empty());
    }

    /** The cache of a user: below XDG_CACHE_HOME, else in .cache of the home folder. */
    static RuleCache ofUser(Map<String, String> environment, String home) {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        try {
            if (!cache.isEmpty() && Path.of(cache).isAbsolute()) {
                return in(Path.of(cache, "portmark"));
            }
            return home.isEmpty() ? none() : in(Path.of(home, ".cache", "portmark"));
        } catch (InvalidPathException e) {
            return none();
        }
    }

    /** The class files kept under a key; empty where there are none or the file is damaged. */
    Optional<SortedMap<String, byte[]>> get(String key) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        String seal = "";
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(Files.readAllBytes(folder.get().resolve(key + SUFFIX))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (entry.getName().equals(SEAL)) {
                    seal = new String(content, StandardCharsets.UTF_8);
                } else {
                    files.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return seal.equals(seal(key, files)) ? Optional.of(files) : Optional.empty();
    }

    /** Keeps class files under a key. */
    void put(String key, SortedMap<String, byte[]> files) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder.get());
            Path temporary = Files.createTempFile(folder.get(), "new", ".part");
            try {
                Files.write(temporary, packed(key, files));
                Files.move(temporary, folder.get().resolve(key + SUFFIX), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            forgetOldest(folder.get());
        } catch (IOException e) {
            // the next run compiles again
        }
    }

    private static byte[] packed(String key, SortedMap<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
            zip.putNextEntry(new ZipEntry(SEAL));
            zip.write(seal(key, files).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String seal(String key, SortedMap<String, byte[]> files) {
        var digest = new Sha256().add(key);
        files.forEach((name, content) -> digest.add(name).add(content));
        return digest.hex();
    }

    private static void forgetOldest(Path folder) throws IOException {
        List<Path> kept;
        try (var files = Files.list(folder)) {
            kept = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .toList();
        }
        for (Path file : kept.subList(Math.min(KEPT, kept.size()), kept.size())) {
            Files.deleteIfExists(file);
        }
    }
}
