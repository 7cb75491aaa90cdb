package io.portmark.redact.word;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One part's XML in WordprocessingML (ECMA-376 part 1, transitional). Element and attribute names stand in its main namespace unless
 * they carry the prefix {@code r:}. Characters that XML 1.0 does not allow are replaced and counted: the JDK's writer would write them
 * without a word, into a file that nothing opens.
 */
final class Xml implements AutoCloseable {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter writer;
    private int substituted;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Begins a part with its root element. */
    static Xml part(OutputStream out, String root) throws IOException {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement("w", root, MAIN);
            writer.writeNamespace("w", MAIN);
            writer.writeNamespace("r", RELATIONS);
            return new Xml(writer);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element; attributes are names and values in turn. */
    void start(String name, String... attributes) throws IOException {
        call(() -> {
            writer.writeStartElement("w", name, MAIN);
            attributes(attributes);
        });
    }

    /** Closes the innermost open element. */
    void end() throws IOException {
        call(writer::writeEndElement);
    }

    /** An element without content. */
    void empty(String name, String... attributes) throws IOException {
        call(() -> {
            writer.writeEmptyElement("w", name, MAIN);
            attributes(attributes);
        });
    }

    /** An element without content whose value is its attribute {@code val}. */
    void value(String name, String value) throws IOException {
        empty(name, "val", value);
    }

    /** Text of a run, all blanks kept. Tabs and breaks are elements of the format and don't belong here. */
    void text(String text) throws IOException {
        call(() -> {
            writer.writeStartElement("w", "t", MAIN);
            writer.writeAttribute("xml:space", "preserve");
            writer.writeCharacters(legal(text));
            writer.writeEndElement();
        });
    }

    /** How many characters were replaced so far. */
    int substituted() {
        return substituted;
    }

    /** Closes all elements and ends the part; the stream beneath stays open. */
    @Override
    public void close() throws IOException {
        call(() -> {
            writer.writeEndDocument();
            writer.close();
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            if (name.startsWith("r:")) {
                writer.writeAttribute("r", RELATIONS, name.substring(2), attributes[i + 1]);
            } else {
                writer.writeAttribute("w", MAIN, name, attributes[i + 1]);
            }
        }
    }

    private String legal(String text) {
        var legal = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isLegal(character)) {
                legal.appendCodePoint(character);
            } else {
                legal.appendCodePoint(REPLACEMENT);
                substituted++;
            }
        });
        return legal.toString();
    }

    /** XML 1.0 §2.2, less the control characters that it allows and no font draws. */
    static boolean isLegal(int character) {
        return !Character.isISOControl(character)
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && character != 0xFFFE
                && character != 0xFFFF;
    }

    private static void call(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}
