package io.portmark.verify;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** The text of a Word part, paragraph by paragraph, joined over runs. */
final class WordText implements XmlScan.Visitor {
    /**
     * A paragraph.
     *
     * @param text all its text
     * @param standing its text without what is struck
     */
    record Paragraph(String text, String standing) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<String> free = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder standing = new StringBuilder();
    private boolean inRun;
    private boolean struck;

    private WordText() {}

    /**
     * Reads a part against its vocabulary.
     *
     * @throws XMLStreamException when it is not well formed
     * @throws CharacterCodingException when it is not UTF-8
     */
    static WordText read(byte[] xml, XmlVocabulary vocabulary, Tally allowed, String place)
            throws XMLStreamException, CharacterCodingException {
        var words = new WordText();
        new XmlScan(vocabulary, allowed, place, words).read(xml);
        words.endParagraph();
        return words;
    }

    @Override
    public void start(String name) {
        switch (name) {
            case "w:p" -> endParagraph();
            case "w:r" -> inRun = true;
            case "w:strike" -> struck |= inRun;
            case "w:tab", "w:br" -> append(" ");
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "w:p" -> endParagraph();
            case "w:r" -> {
                inRun = false;
                struck = false;
            }
            default -> {}
        }
    }

    @Override
    public void text(String words) {
        append(words);
    }

    @Override
    public void free(String words) {
        free.add(words);
    }

    private void append(String words) {
        text.append(words);
        if (!struck) {
            standing.append(words);
        }
    }

    private void endParagraph() {
        if (!text.toString().isBlank()) {
            paragraphs.add(new Paragraph(text.toString(), standing.toString()));
        }
        text.setLength(0);
        standing.setLength(0);
    }

    /** The paragraphs that hold text, in order; text outside of paragraphs counts as one. */
    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** All text, paragraph after paragraph. */
    String text() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** Each text node, and each name and value that no vocabulary knows. */
    List<String> free() {
        return free;
    }
}
