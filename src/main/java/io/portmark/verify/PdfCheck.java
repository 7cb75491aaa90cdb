package io.portmark.verify;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStream;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.WithheldText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The checks of a release as PDF. The file is taken apart twice: by its raw bytes, and by OpenPDF, whose objects and streams are then
 * read by our own code.
 */
final class PdfCheck {
    private static final XmlVocabulary XMP = XmlVocabulary.read("xmp.txt");
    private static final PdfGrammar GRAMMAR = PdfGrammar.read();

    private final byte[] bytes;
    private final ReleasedText release;
    private final WithheldText withheld;
    private final Checks checks;

    /** Prepares to check a file. */
    PdfCheck(byte[] bytes, ReleasedText release, WithheldText withheld, Checks checks) {
        this.bytes = bytes;
        this.release = release;
        this.withheld = withheld;
        this.checks = checks;
    }

    /** Carries out all checks. */
    void run() {
        var structure = new PdfStructure(bytes, Verifier.LIMIT, checks.of(CheckKind.STRUCTURE));
        checks.attempt(CheckKind.STRUCTURE, "file", structure::check);
        List<byte[]> carved = new ArrayList<>();
        checks.attempt(
                CheckKind.PROBES, "streams", () -> carved.addAll(new StreamCarver(bytes, Verifier.LIMIT).carve()));
        checks.attempt(CheckKind.STRUCTURE, "file", () -> {
            try (PdfReader reader = new PdfReader(bytes)) {
                opened(reader, structure.objects());
            }
        });
        var probes = new Probes(withheld, new ExpectedText(release, 1));
        checks.attempt(CheckKind.PROBES, "raw bytes", () -> rawBytes(carved, probes));
    }

    private void rawBytes(List<byte[]> carved, Probes probes) {
        Tally found = checks.of(CheckKind.PROBES);
        found.lookAndExpect(!probes.inBytes(bytes), "raw bytes");
        for (byte[] stream : carved) {
            found.lookAndExpect(!probes.inBytes(stream), "a stream among the raw bytes");
            var lexer = new PdfLexer(stream);
            for (PdfLexer.Token token = lexer.next(); token.kind() != PdfLexer.Kind.END; token = lexer.next()) {
                if (token.kind() == PdfLexer.Kind.STRING) {
                    found.lookAndExpect(!probes.inBytes(token.bytes()), "a string among the raw bytes");
                }
            }
        }
    }

    private void opened(PdfReader reader, Set<Integer> objects) {
        Tally structure = checks.of(CheckKind.STRUCTURE);
        structure.lookAndExpect(!reader.isRebuilt(), "a cross-reference that does not fit the file");
        structure.lookAndExpect(!reader.isEncrypted(), "encryption");
        var expected = new ExpectedText(release, reader.getNumberOfPages());
        var probes = new Probes(withheld, expected);
        var visitor = new Search(probes);
        checks.attempt(CheckKind.PROBES, "objects", () -> {
            var walk = new PdfObjects(reader);
            walk.walkFromTrailer(visitor);
            int rest = walk.walkRest(objects, visitor);
            structure.lookAndExpect(rest == 0, "an object that nothing refers to");
        });
        checks.attempt(CheckKind.ALLOWED, "objects", () -> {
            new PdfAllowed(reader, checks.of(CheckKind.ALLOWED)).check(GRAMMAR);
        });
        checks.attempt(CheckKind.TEXT, "pages", () -> pages(reader, expected, probes));
    }

    private void pages(PdfReader reader, ExpectedText expected, Probes probes) throws IOException {
        var text = new PdfText(reader, checks);
        text.read();
        checks.attempt(CheckKind.PROBES, "pages", () -> text.checkProbes(probes));
        checks.attempt(CheckKind.TEXT, "pages", () -> text.checkText(expected));
        checks.attempt(CheckKind.FONTS, "fonts", () -> {
            for (PdfFont font : text.fonts().used()) {
                new FontCheck(font, checks.of(CheckKind.FONTS)).check();
            }
        });
    }

    /** Looks for withheld words in all that is no page content. */
    private final class Search implements PdfObjects.Visitor {
        private final Probes probes;
        private final Tally found = checks.of(CheckKind.PROBES);

        Search(Probes probes) {
            this.probes = probes;
        }

        @Override
        public void string(String place, byte[] string) {
            if (!place.equals("trailer")) { // the file's name is a digest
                found.lookAndExpect(!probes.inBlock(PdfStrings.decode(string)), place);
            }
            found.lookAndExpect(!probes.inBytes(string), place);
        }

        @Override
        public void name(String place, String name) {
            if (!GRAMMAR.knows(name)) {
                found.lookAndExpect(!probes.inBlock(name), place);
            }
        }

        @Override
        public void stream(String place, PdfStream stream) {
            checks.attempt(CheckKind.PROBES, place, () -> {
                if (stream instanceof PRStream packed && isPlain(packed, place)) {
                    byte[] content = PdfReader.getStreamBytes(packed);
                    found.lookAndExpect(!probes.inBytes(content), place);
                    if (place.equals("XMP")) {
                        xmp(content);
                    }
                }
            });
        }

        private boolean isPlain(PdfDictionary stream, String place) {
            var filter = stream.getDirectObject(PdfName.FILTER);
            boolean plain = filter == null || PdfName.FLATEDECODE.equals(filter);
            checks.of(CheckKind.ALLOWED).lookAndExpect(plain, place + ", a filter that no release has");
            return plain;
        }

        private void xmp(byte[] packet) throws XMLStreamException {
            List<String> words = new ArrayList<>();
            new XmlScan(XMP, checks.of(CheckKind.ALLOWED), "XMP", words::add).read(packet);
            for (String free : words) {
                found.lookAndExpect(XMP.knowsText(free) || !probes.inBlock(free), "XMP");
            }
        }
    }
}
