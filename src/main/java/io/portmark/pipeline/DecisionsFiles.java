package io.portmark.pipeline;

import io.portmark.decide.Decisions;
import io.portmark.decide.DecisionsReader;
import io.portmark.decide.ExemptionCodes;
import io.portmark.decide.Mistake;
import io.portmark.rule.BookSource;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the decisions for a source: one file for one source, or NAME.decisions.yaml in a folder. */
public final class DecisionsFiles {
    private static final String SUFFIX = ".decisions.yaml";
    private static final long MOST_BYTES = 4L << 20;

    private final @Nullable Path path;
    private final int sources;
    private final BookSource book;

    /**
     * Looks there.
     *
     * @param path a file or folder, null where there are no decisions
     * @param sources how many sources there are
     * @param book where the exemption codes stand
     */
    public DecisionsFiles(@Nullable Path path, int sources, BookSource book) {
        this.book = book;
        this.path = path;
        this.sources = sources;
    }

    /** What was found for a source. */
    public sealed interface Found {
        /** Its decisions; none where the folder has no file for it. */
        record Accepted(Decisions decisions) implements Found {}

        /** The file has mistakes. */
        record Mistaken(List<Mistake> mistakes) implements Found {}
    }

    /** The name of a source's decisions file. */
    public static String fileName(SourceFile source) {
        return source.stem() + SUFFIX;
    }

    /**
     * The decisions for a source.
     *
     * @throws IOException when the file is there and can't be read
     */
    public Found of(SourceFile source) throws IOException {
        if (path == null) {
            return new Found.Accepted(Decisions.NONE);
        }
        if (Files.isDirectory(path)) {
            Path file = path.resolve(fileName(source));
            return Files.exists(file) ? read(file) : new Found.Accepted(Decisions.NONE);
        }
        if (sources > 1) {
            return mistaken(path, "one decisions file can't serve several sources: name a folder of decisions files");
        }
        return read(path);
    }

    private Found read(Path file) throws IOException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return mistaken(file, "this is too large for a decisions file");
            }
            DecisionsReader.Result result =
                    DecisionsReader.read(name(file), Files.readString(file), ExemptionCodes.of(book));
            return result instanceof DecisionsReader.Result.Accepted accepted
                    ? new Found.Accepted(accepted.decisions())
                    : new Found.Mistaken(((DecisionsReader.Result.Mistaken) result).mistakes());
        } catch (NoSuchFileException e) {
            return mistaken(file, "there is no such decisions file: check the path");
        } catch (MalformedInputException e) {
            return mistaken(file, "this is not UTF-8: save it as UTF-8");
        }
    }

    private static Found mistaken(Path file, String message) {
        return new Found.Mistaken(List.of(new Mistake(name(file), 1, message)));
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
