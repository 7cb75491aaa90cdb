package io.portmark.verify;

import io.portmark.decide.ReleaseFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A release in Word that somebody has changed: its parts by name, zipped anew. */
final class TamperedWord {
    static final String DOCUMENT = "word/document.xml";

    private TamperedWord() {}

    /** The parts of the untampered release, in order. */
    static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Withheld.file(ReleaseFormat.DOCX)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The release with this change of its parts. */
    static byte[] with(Consumer<Map<String, String>> change) {
        Map<String, String> parts = parts();
        change.accept(parts);
        return zip(parts, zip -> {}, entry -> {});
    }

    /** A zip of these parts without times. */
    static byte[] zip(
            Map<String, String> parts, Consumer<ZipArchiveOutputStream> ofZip, Consumer<ZipArchiveEntry> ofEntry) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            ofZip.accept(zip);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                var entry = new ZipArchiveEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                ofEntry.accept(entry);
                zip.putArchiveEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
