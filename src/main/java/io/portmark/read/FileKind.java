package io.portmark.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that are no plain text, told by how they begin. */
enum FileKind {
    PDF("a PDF file", "give its text, as pdftotext -layout extracts it"),
    DOCX("a Word file (.docx)", "save it as plain text"),
    OFFICE("an Office file", "save its text as plain text"),
    ZIP("a zip archive", "unpack it and give the files inside"),
    CFB("a Word or Office file of the older format (.doc)", "save it as plain text"),
    RTF("a rich text file (.rtf)", "save it as plain text"),
    HTML("an HTML page", "save the cable's text from the page as plain text"),
    IMAGE("an image", "give the text of the record, not its picture"),
    COMPRESSED("a compressed file", "unpack it and give the file inside");

    private static final int HEAD = 4_096;
    private static final int PDF_HEAD = 1_024;

    private final String words;
    private final String advice;

    FileKind(String words, String advice) {
        this.words = words;
        this.advice = advice;
    }

    /** What the file is and what to do. */
    String message() {
        return "not in this version: this is %s; %s".formatted(words, advice);
    }

    /** The kind of these bytes, where they are no plain text by the way they begin. */
    static Optional<FileKind> of(byte[] bytes) {
        // Each byte is one character here, whatever the text's own encoding is.
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(PDF_HEAD, head.length())).contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006") || head.startsWith("PK\u0007\b")) {
            return Optional.of(zip(bytes));
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return Optional.of(CFB);
        }
        if (isImage(head, bytes.length)) {
            return Optional.of(IMAGE);
        }
        if (head.startsWith("\u001f\u008b")
                || head.startsWith("7z\u00bc\u00af")
                || head.startsWith("BZh")
                || head.startsWith("\u00fd7zXZ")) {
            return Optional.of(COMPRESSED);
        }
        return head.startsWith("{\\rtf") ? Optional.of(RTF) : html(head);
    }

    private static FileKind zip(byte[] bytes) {
        String names = new String(bytes, StandardCharsets.ISO_8859_1);
        if (names.contains("word/document") || names.contains("word/")) {
            return DOCX;
        }
        return names.contains("[Content_Types].xml") ? OFFICE : ZIP;
    }

    private static boolean isImage(String head, int length) {
        boolean bitmap = head.startsWith("BM") && head.length() > 6 && littleEndian(head, 2) == length;
        boolean riff = head.startsWith("RIFF") && head.startsWith("WEBP", 8);
        return bitmap
                || riff
                || head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF87a")
                || head.startsWith("GIF89a")
                || head.startsWith("II*\u0000")
                || head.startsWith("MM\u0000*");
    }

    private static long littleEndian(String head, int at) {
        long value = 0;
        for (int i = 3; i >= 0; i--) {
            value = (value << 8) + head.charAt(at + i);
        }
        return value;
    }

    private static Optional<FileKind> html(String head) {
        String plain = head.replace("\u00ef\u00bb\u00bf", "")
                .replace("\u0000", "")
                .replace("\u00ff\u00fe", "")
                .replace("\u00fe\u00ff", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        boolean begins = plain.startsWith("<!doctype html") || plain.startsWith("<html") || plain.startsWith("<head");
        boolean xhtml = plain.startsWith("<?xml") && plain.contains("<html");
        boolean commented = plain.startsWith("<!--") && plain.contains("<html");
        return begins || xhtml || commented ? Optional.of(HTML) : Optional.empty();
    }
}
