package io.portmark.verify;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a release as PDF. The file is taken apart twice: by its raw bytes, and by OpenPDF, whose objects and streams are then
 * read by our own code.
 */
final class PdfCheck implements FormatCheck {
    private static final XmlVocabulary XMP = XmlVocabulary.read("xmp.txt");
    private static final PdfGrammar GRAMMAR = PdfGrammar.read();

    private final byte[] bytes;
    private final Checks checks;
    private final PdfStructure structure;
    private final List<byte[]> carved = new ArrayList<>();
    /** Carved streams in which nothing was found: the same bytes need no second look. */
    private final Set<ByteBuffer> clean = new HashSet<>();

    private @Nullable PdfReader reader;

    /** Opens a file. The raw bytes come first: a stream that unpacks without end must not reach the library. */
    PdfCheck(byte[] bytes, Checks checks) {
        this.bytes = bytes;
        this.checks = checks;
        structure = new PdfStructure(bytes, Verifier.LIMIT, checks.of(CheckKind.STRUCTURE));
        checks.attempt(CheckKind.STRUCTURE, "file", () -> {
            structure.check();
            carved.addAll(new StreamCarver(bytes, Verifier.LIMIT).carve());
            reader = new PdfReader(bytes);
        });
    }

    @Override
    public int pages() {
        return reader == null ? 1 : reader.getNumberOfPages();
    }

    @Override
    public void run(ExpectedText expected, Probes probes) {
        Tally found = checks.of(CheckKind.PROBES);
        Tally raw = new Tally();
        checks.attempt(CheckKind.PROBES, "raw bytes", () -> rawBytes(probes, raw));
        PdfReader file = reader;
        if (file != null) {
            checks.attempt(CheckKind.STRUCTURE, "file", () -> opened(file, expected, probes));
        }
        found.add(raw); // last: a place that has a name says more
    }

    @Override
    public String standing(ExpectedText expected) throws IOException {
        if (reader == null) {
            throw new IOException("not opened");
        }
        var text = new PdfText(reader, checks);
        text.read();
        return text.standing(expected);
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.close();
        }
    }

    private void rawBytes(Probes probes, Tally found) {
        found.lookAndExpect(!probes.inBytes(bytes), "raw bytes");
        for (byte[] stream : carved) {
            boolean isClean = !probes.inBytes(stream);
            found.lookAndExpect(isClean, "a stream among the raw bytes");
            if (isClean) {
                clean.add(ByteBuffer.wrap(stream));
            }
            var lexer = new PdfLexer(stream);
            for (PdfLexer.Token token = lexer.next(); token.kind() != PdfLexer.Kind.END; token = lexer.next()) {
                if (token.kind() == PdfLexer.Kind.STRING && token.bytes().length >= Probes.LEAST_BYTES) {
                    found.lookAndExpect(!probes.inBytes(token.bytes()), "a string among the raw bytes");
                }
            }
        }
    }

    private void opened(PdfReader file, ExpectedText expected, Probes probes) {
        Tally bytewise = checks.of(CheckKind.STRUCTURE);
        bytewise.lookAndExpect(!file.isRebuilt(), "a cross-reference that does not fit the file");
        bytewise.lookAndExpect(!file.isEncrypted(), "encryption");
        var visitor = new Search(probes);
        checks.attempt(CheckKind.PROBES, "objects", () -> {
            var walk = new PdfObjects(file);
            walk.walkFromTrailer(visitor);
            int rest = walk.walkRest(structure.objects(), visitor);
            bytewise.lookAndExpect(rest == 0, "an object that nothing refers to");
        });
        checks.attempt(CheckKind.ALLOWED, "objects", () -> {
            new PdfAllowed(file, checks.of(CheckKind.ALLOWED)).check(GRAMMAR);
        });
        checks.attempt(CheckKind.TEXT, "pages", () -> pages(file, expected, probes));
    }

    private void pages(PdfReader file, ExpectedText expected, Probes probes) throws IOException {
        var text = new PdfText(file, checks);
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
        /** Few names come thousands of times. */
        private final Map<String, Boolean> right = new HashMap<>();

        Search(Probes probes) {
            this.probes = probes;
        }

        @Override
        public void string(String place, byte[] string) {
            if (!place.equals("trailer")) { // the file's name is a digest
                String text = PdfStrings.decode(string);
                found.lookAndExpect(GRAMMAR.knowsText(text) || !probes.inBlock(text), place);
            }
            found.lookAndExpect(!probes.inBytes(string), place);
        }

        @Override
        public void name(String place, String name) {
            boolean isRight = right.computeIfAbsent(name, n -> GRAMMAR.knows(n) || !probes.inBlock(n));
            found.lookAndExpect(isRight, place);
        }

        @Override
        public void stream(String place, PdfStream stream) {
            checks.attempt(CheckKind.PROBES, place, () -> {
                if (stream instanceof PRStream packed && isPlain(packed, place)) {
                    byte[] content = PdfReader.getStreamBytes(packed);
                    found.lookAndExpect(clean.contains(ByteBuffer.wrap(content)) || !probes.inBytes(content), place);
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

        private void xmp(byte[] packet) throws XMLStreamException, CharacterCodingException {
            List<String> words = new ArrayList<>();
            new XmlScan(XMP, checks.of(CheckKind.ALLOWED), "XMP", words::add).read(packet);
            for (String free : words) {
                found.lookAndExpect(XMP.knowsText(free) || !probes.inBlock(free), "XMP");
            }
        }
    }
}
