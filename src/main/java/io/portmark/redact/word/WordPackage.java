package io.portmark.redact.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * A new Word package: the parts of a release, their relationships, and properties that say the title and nothing else. The same parts
 * give the same bytes: order, ids and times are fixed.
 */
final class WordPackage implements AutoCloseable {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PROPERTIES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
            <Application>Portmark</Application></Properties>""";

    /** The parts of a release, each once. The name is also the relationship's id. */
    enum Part {
        DOCUMENT("document", "officeDocument", "document.main+xml", "document"),
        STYLES("styles", "styles", "styles+xml", "styles"),
        SETTINGS("settings", "settings", "settings+xml", "settings"),
        FONTS("fontTable", "fontTable", "fontTable+xml", "fonts"),
        HEADER("header", "header", "header+xml", "hdr"),
        FOOTER("footer", "footer", "footer+xml", "ftr");

        private final String file;
        private final String relation;
        private final String type;
        private final String root;

        Part(String file, String relation, String type, String root) {
            this.file = file;
            this.relation = relation;
            this.type = type;
            this.root = root;
        }

        /** The id by which the document refers to it. */
        String id() {
            return file;
        }
    }

    /** What fills a part. */
    @FunctionalInterface
    interface Content {
        void write(Xml xml) throws IOException;
    }

    private final OPCPackage file;
    private int substituted;

    private WordPackage(OPCPackage file) {
        this.file = file;
    }

    /** An empty package that is titled so. POI's own name and the time of day are taken out of its properties. */
    static WordPackage titled(String title) throws IOException {
        // the stream is a formality: nothing is written before save
        OPCPackage file = OPCPackage.create(OutputStream.nullOutputStream());
        try {
            var properties = file.getPackageProperties();
            properties.setTitleProperty(Optional.of(title));
            properties.setCreatorProperty(Optional.empty());
            properties.setCreatedProperty(Optional.empty());
            PackagePart extended = file.createPart(
                    PackagingURIHelper.createPartName("/docProps/app.xml"),
                    "application/vnd.openxmlformats-officedocument.extended-properties+xml");
            file.addRelationship(
                    extended.getPartName(), TargetMode.INTERNAL, RELATIONS + "extended-properties", "properties");
            try (OutputStream out = extended.getOutputStream()) {
                out.write(PROPERTIES.getBytes(StandardCharsets.UTF_8));
            }
            return new WordPackage(file);
        } catch (InvalidFormatException e) {
            file.revert();
            throw new IOException(e);
        }
    }

    /** Adds a part. The document comes first: the others hang on it. */
    void add(Part part, Content content) throws IOException {
        try {
            PackagePart made =
                    file.createPart(PackagingURIHelper.createPartName("/word/" + part.file + ".xml"), TYPE + part.type);
            if (part == Part.DOCUMENT) {
                file.addRelationship(made.getPartName(), TargetMode.INTERNAL, RELATIONS + part.relation, part.id());
            } else {
                file.getPart(PackagingURIHelper.createPartName("/word/document.xml"))
                        .addRelationship(made.getPartName(), TargetMode.INTERNAL, RELATIONS + part.relation, part.id());
            }
            try (OutputStream out = made.getOutputStream();
                    Xml xml = Xml.part(out, part.root)) {
                content.write(xml);
                substituted += xml.substituted();
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** Writes the package; the stream stays open. POI makes other exceptions of a stream that fails: it gets one that can't. */
    void save(OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        file.save(new TimelessZip(bytes)); // finishes the zip too
        bytes.writeTo(out);
        out.flush();
    }

    /** How many characters of all parts were replaced. */
    int substituted() {
        return substituted;
    }

    /** Lets go of the package without saving it a second time. */
    @Override
    public void close() {
        file.revert();
    }

    /** A zip whose entries all bear the first day that the format knows. */
    private static final class TimelessZip extends ZipArchiveOutputStream {
        private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

        TimelessZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTimeLocal(EPOCH);
            super.putArchiveEntry(entry);
        }
    }
}
