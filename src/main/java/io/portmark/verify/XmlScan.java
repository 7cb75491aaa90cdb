package io.portmark.verify;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML against a vocabulary: what is not in it is a find, what may be free text is handed out to be looked at. */
final class XmlScan {
    private static final XMLInputFactory FACTORY = factory();

    /** Sees what the XML holds. */
    interface Visitor {
        /** An element begins; the name is the vocabulary's. */
        default void start(String name) {}

        /** An element ends. */
        default void end(String name) {}

        /** Text inside an element that may hold text. */
        default void text(String text) {}

        /** A name, value or text that the vocabulary doesn't fix: it is looked at alone. */
        void free(String words);
    }

    private final XmlVocabulary vocabulary;
    private final Tally allowed;
    private final String place;
    private final Visitor visitor;
    private final Deque<Optional<XmlVocabulary.Element>> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private final StringBuilder pending = new StringBuilder();

    /** Prepares to read one piece of XML. */
    XmlScan(XmlVocabulary vocabulary, Tally allowed, String place, Visitor visitor) {
        this.vocabulary = vocabulary;
        this.allowed = allowed;
        this.place = place;
        this.visitor = visitor;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /**
     * Reads it.
     *
     * @throws XMLStreamException when it is not well formed
     * @throws CharacterCodingException when it is not UTF-8; the JDK's parser would print that to standard error
     */
    void read(byte[] xml) throws XMLStreamException, CharacterCodingException {
        CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml));
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text.toString()));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    endText();
                    open.pop();
                    visitor.end(names.pop());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> pending.append(reader.getText());
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(reader);
                case XMLStreamConstants.END_DOCUMENT -> endText();
                default -> { // comments, CDATA sections, entities, a document type
                    allowed.find(place + ", XML of a kind that no release has");
                    visitor.free(reader.hasText() ? reader.getText() : "");
                }
            }
        }
    }

    private void start(XMLStreamReader reader) {
        endText();
        String name = known(reader.getNamespaceURI(), reader.getLocalName());
        Optional<XmlVocabulary.Element> element = vocabulary.element(name);
        allowed.lookAndExpect(element.isPresent(), place + ", an element that no release has");
        if (element.isEmpty()) {
            visitor.free(reader.getLocalName());
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String uri = reader.getNamespaceURI(i);
            boolean known = uri != null && vocabulary.knowsNamespace(uri);
            allowed.lookAndExpect(known, place + ", a namespace that no release has");
            if (!known) {
                visitor.free(reader.getNamespacePrefix(i) + " " + uri);
            }
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(reader, i, element);
        }
        open.push(element);
        names.push(name);
        visitor.start(name);
    }

    private void attribute(XMLStreamReader reader, int index, Optional<XmlVocabulary.Element> element) {
        String name = known(reader.getAttributeNamespace(index), reader.getAttributeLocalName(index));
        String value = reader.getAttributeValue(index);
        AllowedText allowedValue = element.map(e -> e.attributes().get(name)).orElse(null);
        boolean right = allowedValue != null && allowedValue.allows(value);
        allowed.lookAndExpect(right, place + ", an attribute that no release has");
        if (!right) {
            visitor.free(reader.getAttributeLocalName(index));
            visitor.free(value);
        }
    }

    /** A reader may hand out a text in pieces; it is looked at whole. */
    private void endText() {
        String text = pending.toString();
        pending.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        AllowedText allowedText = open.isEmpty()
                ? null
                : open.element().flatMap(XmlVocabulary.Element::text).orElse(null);
        boolean right = allowedText == null ? text.isBlank() : allowedText.allows(text);
        allowed.lookAndExpect(right, place + ", text where no release has any");
        visitor.text(text);
        if (!text.isBlank()) {
            visitor.free(text);
        }
    }

    private void instruction(XMLStreamReader reader) {
        String data = reader.getPIData() == null ? "" : reader.getPIData();
        String written = ("<?" + reader.getPITarget() + " " + data).strip() + "?>";
        if (!vocabulary.knowsInstruction(written)) {
            allowed.find(place + ", a processing instruction that no release has");
            visitor.free(reader.getPITarget());
            visitor.free(data);
        }
    }

    private String known(@Nullable String namespace, String localName) {
        return vocabulary.name(namespace == null ? "" : namespace, localName).orElse("?");
    }
}
