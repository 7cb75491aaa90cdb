package io.portmark.redact.word;

import io.portmark.decide.ReleasedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A written Word file, read back with the JDK alone. */
final class WordFile {
    private final byte[] bytes;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<ZipEntry> entries = new ArrayList<>();
    private final int substituted;

    private WordFile(byte[] bytes, int substituted) throws IOException {
        this.bytes = bytes;
        this.substituted = substituted;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
                entries.add(entry);
            }
        }
    }

    static WordFile of(ReleasedText release) throws IOException {
        var out = new ByteArrayOutputStream();
        int substituted = new WordWriter().write(release, out).substituted();
        return new WordFile(out.toByteArray(), substituted);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int substituted() {
        return substituted;
    }

    List<ZipEntry> entries() {
        return entries;
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    byte[] part(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new AssertionError("no part " + name + " among " + parts.keySet());
        }
        return part.clone();
    }

    String xml(String name) {
        return new String(part(name), StandardCharsets.UTF_8);
    }

    /** The document's text, a line a paragraph; tabs and breaks are blanks. */
    String text(String name) throws XMLStreamException {
        var text = new StringBuilder();
        for (Paragraph paragraph : paragraphs(name)) {
            text.append(paragraph.text()).append('\n');
        }
        return text.toString();
    }

    /** The paragraphs of a part. */
    List<Paragraph> paragraphs(String name) throws XMLStreamException {
        List<Paragraph> paragraphs = new ArrayList<>();
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(part(name)));
        String style = "";
        String right = "";
        boolean struckRun = false;
        boolean inText = false;
        var text = new StringBuilder();
        var struck = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "pStyle" -> style = reader.getAttributeValue(null, "val");
                    case "ind" -> right = reader.getAttributeValue(null, "right");
                    case "r" -> struckRun = false;
                    case "strike" -> struckRun = true;
                    case "tab", "br" -> text.append(' ');
                    case "t" -> inText = true;
                    default -> {}
                }
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.append(reader.getText());
                struck.append(struckRun ? reader.getText() : "");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                if (reader.getLocalName().equals("p")) {
                    paragraphs.add(new Paragraph(style, text.toString(), struck.toString(), right));
                    text.setLength(0);
                    struck.setLength(0);
                    right = "";
                }
            }
        }
        return paragraphs;
    }

    /** A paragraph: its style, its text, what of it is struck, and its own right indent or "". */
    record Paragraph(String style, String text, String struck, String rightIndent) {}
}
