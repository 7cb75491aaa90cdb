package io.portmark.pipeline;

import io.portmark.document.ReadResult;
import io.portmark.document.ReadResult.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sources that a command names: files, folders walked in name order, "-" for standard input.
 *
 * @param files the sources in order
 * @param missing what was named and is not there, or can't be looked into
 * @param emptyFolders folders in which there is no document
 */
public record Sources(List<SourceFile> files, List<Unreadable> missing, List<String> emptyFolders) {
    private static final String DECISIONS = ".decisions.yaml";

    public Sources {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
        emptyFolders = List.copyOf(emptyFolders);
    }

    /**
     * Lists the sources.
     *
     * @param paths as the user typed them
     * @param input standard input
     * @param inputName the name of standard input in output
     */
    public static Sources list(List<String> paths, InputStream input, String inputName) {
        List<SourceFile> files = new ArrayList<>();
        List<Unreadable> missing = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (String typed : paths) {
            if (typed.equals("-")) {
                files.add(SourceFile.of(inputName, input));
                continue;
            }
            try {
                Path path = Path.of(typed);
                if (Files.isDirectory(path)) {
                    List<SourceFile> inside = walk(path);
                    files.addAll(inside);
                    if (inside.isEmpty()) {
                        empty.add(typed);
                    }
                } else if (Files.exists(path)) {
                    files.add(SourceFile.of(fileName(path), path));
                } else {
                    missing.add(missing(typed, "there is no such file: check the path"));
                }
            } catch (IOException | InvalidPathException e) {
                missing.add(missing(typed, "the path can't be looked into: check its name and permissions"));
            }
        }
        return new Sources(files, missing, empty);
    }

    private static Unreadable missing(String name, String detail) {
        return new Unreadable(name, ReadResult.Reason.MISSING, detail);
    }

    /** Hidden files and decisions files are no records. */
    private static List<SourceFile> walk(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return tree.filter(Files::isRegularFile)
                    .filter(path -> !isHidden(folder.relativize(path)))
                    .filter(path -> !path.toString().endsWith(DECISIONS))
                    .map(path ->
                            SourceFile.of(folder.relativize(path).toString().replace('\\', '/'), path))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
