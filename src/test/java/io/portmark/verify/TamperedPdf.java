package io.portmark.verify;

import io.portmark.decide.ReleaseFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A release as PDF that somebody has changed. */
final class TamperedPdf {
    private static final Pattern MAPPED = Pattern.compile("<([0-9a-f]{4})> <([0-9a-f]{4})>");

    /** Changes an opened file. */
    @FunctionalInterface
    interface Change {
        void apply(PDDocument document) throws IOException;
    }

    private TamperedPdf() {}

    /** The release with this change, saved as a whole. */
    static byte[] with(Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(Withheld.file(ReleaseFormat.PDF))) {
            change.apply(document);
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    /** The catalog. */
    static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    /** A page by number, from 1. */
    static COSDictionary page(PDDocument document, int number) {
        return document.getPage(number - 1).getCOSObject();
    }

    /** A stream with these bytes. */
    static COSStream stream(PDDocument document, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    /** Adds operators behind those of page 2. */
    static Change content(String operators) {
        return document -> {
            PDPage page = document.getPage(1);
            String before;
            try (InputStream in = page.getContents()) {
                before = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
            page.getCOSObject().setItem(COSName.CONTENTS, stream(document, before + expand(document, operators)));
        };
    }

    /** Words between guillemets become a string of codes of the face F1. */
    private static String expand(PDDocument document, String operators) throws IOException {
        Map<Integer, String> codes = codes(document);
        return Pattern.compile("«(.*?)»", Pattern.DOTALL).matcher(operators).replaceAll(words -> {
            var string = new StringBuilder("<");
            words.group(1).chars().forEach(c -> string.append(codes.get(c)));
            return string.append('>').toString();
        });
    }

    private static Map<Integer, String> codes(PDDocument document) throws IOException {
        COSDictionary font = page(document, 2)
                .getCOSDictionary(COSName.RESOURCES)
                .getCOSDictionary(COSName.FONT)
                .getCOSDictionary(COSName.getPDFName("F1"));
        String map;
        try (InputStream in = font.getCOSStream(COSName.TO_UNICODE).createInputStream()) {
            map = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        Map<Integer, String> codes = new HashMap<>();
        MAPPED.matcher(map).results().forEach(line -> codes.put(Integer.parseInt(line.group(2), 16), line.group(1)));
        return codes;
    }

    /** Rewrites a stream. */
    static void edit(COSStream stream, java.util.function.UnaryOperator<String> edit) throws IOException {
        String content;
        try (InputStream in = stream.createInputStream()) {
            content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        boolean packed = stream.getFilters() != null;
        try (OutputStream out =
                packed ? stream.createOutputStream(COSName.FLATE_DECODE) : stream.createOutputStream()) {
            new ByteArrayInputStream(edit.apply(content).getBytes(StandardCharsets.ISO_8859_1)).transferTo(out);
        }
    }

    /** An element of the structure tree: the first paragraph. */
    static COSDictionary paragraph(PDDocument document) {
        COSDictionary root = catalog(document).getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        COSArray kids = root.getCOSDictionary(COSName.K).getCOSArray(COSName.K);
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid && "P".equals(kid.getNameAsString(COSName.S))) {
                return kid;
            }
        }
        throw new AssertionError("no paragraph in the structure tree");
    }

    /** A text string in UTF-16 with its mark, low byte first. */
    static COSString lowByteFirst(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = new byte[letters.length + 2];
        bytes[0] = (byte) 0xFF;
        bytes[1] = (byte) 0xFE;
        System.arraycopy(letters, 0, bytes, 2, letters.length);
        return new COSString(bytes);
    }

    /** A text string in UTF-16, written as hexadecimal digits. */
    static COSString hexadecimal(String text) {
        byte[] letters = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        return new COSString(letters, true);
    }
}
