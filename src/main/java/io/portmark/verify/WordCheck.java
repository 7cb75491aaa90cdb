package io.portmark.verify;

import io.portmark.decide.ReleasedText;
import io.portmark.decide.WithheldText;
import io.portmark.verify.WordText.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** The checks of a release in Word: the zip byte for byte, then each part's XML against the few words that a release needs. */
final class WordCheck {
    private static final XmlVocabulary PARTS = XmlVocabulary.read("word-parts.txt");
    private static final String BODY = "word/document.xml";

    private final byte[] bytes;
    private final ReleasedText release;
    private final ExpectedText expected;
    private final Probes probes;
    private final Checks checks;

    /** Prepares to check a file. */
    WordCheck(byte[] bytes, ReleasedText release, WithheldText withheld, Checks checks) {
        this.bytes = bytes;
        this.release = release;
        this.checks = checks;
        expected = new ExpectedText(release, 1); // Word counts its pages itself: the file says 1 of 1
        probes = new Probes(withheld, expected);
    }

    /** Carries out all checks. */
    void run() {
        checks.attempt(
                CheckKind.PROBES,
                "raw bytes",
                () -> checks.of(CheckKind.PROBES).lookAndExpect(!probes.inBytes(bytes), "raw bytes"));
        checks.attempt(CheckKind.STRUCTURE, "the zip", () -> {
            List<ZipScan.Entry> parts = new ZipScan(bytes, Verifier.LIMIT, checks.of(CheckKind.STRUCTURE)).read();
            Set<String> names = parts.stream().map(ZipScan.Entry::name).collect(Collectors.toCollection(HashSet::new));
            checks.of(CheckKind.ALLOWED)
                    .lookAndExpect(names.equals(PARTS.parts()), "the package, other parts than a release has");
            parts.forEach(part -> checks.attempt(CheckKind.ALLOWED, place(part.name()), () -> part(part)));
        });
    }

    /** A part by its name if it is one of ours; the names of others are their own. */
    private static String place(String name) {
        return PARTS.parts().contains(name) ? name : "a part that no release has";
    }

    private void part(ZipScan.Entry part) throws XMLStreamException {
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
        Tally tally = checks.of(CheckKind.TEXT);
        switch (part.name()) {
            case BODY -> {
                tally.look(expected.blocks().size());
                new TextFlow(text.text()).firstDifference(expected.blocks()).ifPresent(tally::find);
            }
            case "word/header.xml" -> tally.lookAndExpect(TextFlow.same(text.text(), expected.head()), place);
            case "word/footer.xml" -> tally.lookAndExpect(TextFlow.same(text.text(), expected.foot(1, 1)), place);
            case "docProps/core.xml" -> tally.lookAndExpect(TextFlow.same(text.text(), release.recordId()), place);
            default -> {}
        }
    }
}
