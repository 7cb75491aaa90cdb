package io.portmark.redact.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * Assembles a file of finished pages: catalog, page tree, structure, outline, metadata, colour. It holds what is built here and
 * nothing else. The objects go straight to PDFBox's writer: its document class would start the JDK's imaging first, which costs a
 * fifth of a second and draws nothing.
 */
final class PdfFile {
    private static final int ID_BYTES = 16;

    private final COSDocument document;
    private final Fonts fonts;
    private final List<COSDictionary> pages = new ArrayList<>();
    private final List<List<Tag>> tagsByPage = new ArrayList<>();
    private final COSDictionary pageTree = new COSDictionary();
    private final COSDictionary resources = new COSDictionary();
    private final MessageDigest id = digest();

    /** A file without pages. */
    PdfFile(COSDocument document, Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /** Adds a page with these operators. */
    void add(ContentStream content) throws IOException {
        byte[] operators = content.end();
        id.update(operators);
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(COSName.PARENT, pageTree);
        page.setItem(
                COSName.MEDIA_BOX,
                new COSArray(List.of(
                        COSInteger.ZERO,
                        COSInteger.ZERO,
                        COSInteger.get((long) PageLayout.PAGE_WIDTH),
                        COSInteger.get((long) PageLayout.PAGE_HEIGHT))));
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(COSName.CONTENTS, stream(operators, true));
        page.setInt(COSName.STRUCT_PARENTS, pages.size());
        page.setName(COSName.getPDFName("Tabs"), "S");
        pages.add(page);
        tagsByPage.add(content.tags());
    }

    /** Writes the file; it can't be changed afterwards. */
    void writeTo(OutputStream out, Tag structure, Outline outline, String title, LocalDate asOf) throws IOException {
        resources.setItem(COSName.FONT, fonts.toResources(document));
        pageTree.setItem(COSName.TYPE, COSName.PAGES);
        pageTree.setItem(COSName.KIDS, new COSArray(pages));
        pageTree.setInt(COSName.COUNT, pages.size());
        byte[] metadata = Metadata.xmp(title, asOf);
        id.update(metadata);
        id.update(fonts.characters().getBytes(StandardCharsets.UTF_8));
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalog(structure, outline, metadata));
        trailer.setItem(COSName.ID, fileId());
        document.setTrailer(trailer);
        document.setVersion(1.7f);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.accept(new COSWriter(bytes, CompressParameters.NO_COMPRESSION));
        bytes.writeTo(out);
    }

    private COSDictionary catalog(Tag structure, Outline outline, byte[] metadata) throws IOException {
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.PAGES, pageTree);
        catalog.setItem(COSName.LANG, new COSString("en-US"));
        catalog.setItem(COSName.MARK_INFO, flag("Marked"));
        catalog.setItem(COSName.VIEWER_PREFERENCES, flag("DisplayDocTitle"));
        catalog.setItem(COSName.STRUCT_TREE_ROOT, StructureTree.of(structure, pages, tagsByPage));
        outline.toCos(pages).ifPresent(tree -> catalog.setItem(COSName.OUTLINES, tree));
        COSStream xmp = stream(metadata, false);
        xmp.setItem(COSName.TYPE, COSName.METADATA);
        xmp.setName(COSName.SUBTYPE, "XML");
        catalog.setItem(COSName.METADATA, xmp);
        catalog.setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(outputIntent())));
        return catalog;
    }

    private COSDictionary outputIntent() throws IOException {
        COSStream profile = stream(SrgbProfile.bytes(), true);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString("sRGB"));
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    /** Both halves are a digest of what the file shows, so that the same release has the same name. */
    private COSArray fileId() {
        COSBase half = new COSString(Arrays.copyOf(id.digest(), ID_BYTES));
        return new COSArray(List.of(half, half));
    }

    private COSStream stream(byte[] bytes, boolean compressed) throws IOException {
        COSStream stream = document.createCOSStream();
        try (OutputStream out =
                compressed ? stream.createOutputStream(COSName.FLATE_DECODE) : stream.createOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }

    private static COSDictionary flag(String name) {
        COSDictionary flags = new COSDictionary();
        flags.setItem(COSName.getPDFName(name), COSBoolean.TRUE);
        flags.setDirect(true);
        return flags;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // each JDK has it
        }
    }
}
