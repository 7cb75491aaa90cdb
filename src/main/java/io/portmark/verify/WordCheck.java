package io.portmark.verify;

import io.portmark.decide.ReleasedText;
import io.portmark.verify.WordText.Paragraph;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import javax.xml.stream.XMLStreamException;

/** The checks of a release in Word: the zip byte for byte, then each part's XML against the few words that a release needs. */
final class WordCheck implements FormatCheck {
    private static final XmlVocabulary PARTS = XmlVocabulary.read("word-parts.txt");

    private static final String BODY = "word/document.xml";

    private final byte[] bytes;
    private final ReleasedText release;
    private final Checks checks;

    /** Prepares to check a file. */
    WordCheck(byte[] bytes, ReleasedText release, Checks checks) {
        this.bytes = bytes;
        this.release = release;
        this.checks = checks;
    }

    /** Word counts the pages itself: until it does, the file says that there is one. */
    @Override
    public int pages() {
        return 1;
    }

    @Override
    public void run(ExpectedText expected, Probes probes) {
        Tally found = checks.of(CheckKind.PROBES);
        checks.attempt(CheckKind.PROBES, "raw bytes", () -> found.lookAndExpect(!probes.inBytes(bytes), "raw bytes"));
        checks.attempt(CheckKind.STRUCTURE, "the zip", () -> {
            List<ZipScan.Entry> parts = new ZipScan(bytes, Verifier.LIMIT, checks.of(CheckKind.STRUCTURE)).read();
            Set<String> names = parts.stream().map(ZipScan.Entry::name).collect(Collectors.toCollection(HashSet::new));
            checks.of(CheckKind.ALLOWED)
                    .lookAndExpect(names.equals(PARTS.parts()), "the package, other parts than a release has");
            for (ZipScan.Entry part : parts) {
                checks.attempt(CheckKind.ALLOWED, place(part.name()), () -> words(part, probes, expected));
            }
        });
    }

    @Override
    public String standing(ExpectedText expected)
            throws DataFormatException, XMLStreamException, CharacterCodingException {
        var text = new StringBuilder();
        for (ZipScan.Entry part : new ZipScan(bytes, Verifier.LIMIT, new Tally()).read()) {
            if (part.name().equals(BODY)) {
                WordText.read(part.content(), PARTS, new Tally(), BODY).paragraphs().stream()
                        .filter(paragraph -> !expected.isBox(paragraph.text()))
                        .forEach(paragraph -> text.append(paragraph.standing()).append('\n'));
            }
        }
        return text.toString();
    }

    /** A part by its name if it is one of ours; the names of others are their own. */
    private static String place(String name) {
        return PARTS.parts().contains(name) ? name : "a part that no release has";
    }

    private void words(ZipScan.Entry part, Probes probes, ExpectedText expected)
            throws XMLStreamException, CharacterCodingException {
        String place = place(part.name());
        Tally found = checks.of(CheckKind.PROBES);
        found.lookAndExpect(PARTS.parts().contains(part.name()) || !probes.inBlock(part.name()), "the name of a part");
        found.lookAndExpect(!probes.inBytes(part.content()), place);
        WordText text = WordText.read(part.content(), PARTS, checks.of(CheckKind.ALLOWED), place);
        text.free().forEach(free -> found.lookAndExpect(PARTS.knowsText(free) || !probes.inBlock(free), place));
        for (Paragraph paragraph : text.paragraphs()) {
            found.lookAndExpect(PARTS.knowsText(paragraph.text()) || !probes.inBlock(paragraph.text()), place);
        }
        found.lookAndExpect(!probes.inSequence(text.text()), place);
        compare(part.name(), text.text(), expected);
    }

    private void compare(String part, String text, ExpectedText expected) {
        Tally tally = checks.of(CheckKind.TEXT);
        switch (part) {
            case BODY -> {
                tally.look(expected.blocks().size());
                new TextFlow(text).firstDifference(expected.blocks()).ifPresent(tally::find);
            }
            case "word/header.xml" -> tally.lookAndExpect(TextFlow.same(text, expected.head()), part);
            case "word/footer.xml" -> tally.lookAndExpect(TextFlow.same(text, expected.foot(1, 1)), part);
            case "docProps/core.xml" -> tally.lookAndExpect(TextFlow.same(text, release.recordId()), part);
            default -> {}
        }
    }
}
