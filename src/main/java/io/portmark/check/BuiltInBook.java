package io.portmark.check;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.portmark.rule.BookSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.kie.api.KieServices;

/**
 * What the build keeps of the book that comes with the program, for those who edit one: the digest of each file, so that what an
 * agency left unchanged is known, a digest of the model that its rules were compiled against, and all files in one archive.
 */
final class BuiltInBook {
    private static final String DIGESTS = "files.csv";
    private static final String MODEL = "model.sha256";
    private static final String ARCHIVE = "book.zip";
    /** The beginning of what a zip can say: the same bytes whenever it is made. */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, String> digests;
    private final String model;

    private BuiltInBook(Map<String, String> digests, String model) {
        this.digests = digests;
        this.model = model;
    }

    /** The index that the build left. */
    static BuiltInBook load() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text(DIGESTS))) {
            rows.forEach(row -> digests.put(row.getField("file"), row.getField("sha256")));
        }
        return new BuiltInBook(digests, text(MODEL).strip());
    }

    /** True when the file is the one of the built-in book, line ends aside. */
    boolean has(String name, String text) {
        return Sha256.of(text).equals(digests.get(name));
    }

    /** The DRL files of a group of the built-in book. */
    List<String> drl(String group) {
        return digests.keySet().stream()
                .filter(name -> name.startsWith(group + "/") && name.endsWith(".drl"))
                .toList();
    }

    /** A digest of the classes that rules are compiled against, and of the version of Drools. */
    String model() {
        return model;
    }

    /** All files of the built-in book by name. */
    static SortedMap<String, byte[]> files() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (InputStream in = BuiltInBook.class.getResourceAsStream("/rules/" + ARCHIVE)) {
            if (in == null) {
                throw new IllegalStateException("the build left no rules/" + ARCHIVE);
            }
            try (var zip = new ZipInputStream(in)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return files;
    }

    /** Written by the build. */
    static void write(RuleFolder book, Path classes) throws IOException {
        Path folder = Files.createDirectories(classes.resolve("rules"));
        SortedMap<String, byte[]> files = book.contents();
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve(DIGESTS))) {
            csv.writeRecord("file", "sha256");
            for (String name : files.keySet()) {
                if (name.endsWith(".drl") || name.endsWith(".md")) {
                    csv.writeRecord(name, Sha256.of(book.text(name).orElseThrow()));
                }
            }
        }
        Files.writeString(folder.resolve(MODEL), modelDigest(classes));
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(ARCHIVE)))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIMELESS);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
    }

    /** Over every class of the program: rules see only some of them, but which is not worth a mistake. */
    private static String modelDigest(Path classes) throws IOException {
        var digest =
                new Sha256().add(String.valueOf(KieServices.class.getPackage().getImplementationVersion()));
        Path model = classes.resolve("io");
        if (Files.isDirectory(model)) {
            try (var files = Files.walk(model)) {
                for (Path file : files.filter(found -> found.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    digest.add(classes.relativize(file).toString().replace('\\', '/'))
                            .add(Files.readAllBytes(file));
                }
            }
        }
        return digest.hex();
    }

    private static String text(String name) throws IOException {
        return BookSource.BUILT_IN
                .text(name)
                .orElseThrow(() -> new IllegalStateException("the build left no rules/" + name));
    }
}
