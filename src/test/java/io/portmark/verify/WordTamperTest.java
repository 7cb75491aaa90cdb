package io.portmark.verify;

import static io.portmark.verify.TamperedWord.DOCUMENT;
import static io.portmark.verify.Withheld.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.portmark.decide.ReleaseFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordTamperTest {
    private static final String TEXT = "<w:t xml:space=\"preserve\">";

    @Test
    void aReleaseAsItWasWrittenPasses() {
        Verification verification = Withheld.verify(ReleaseFormat.DOCX, Withheld.file(ReleaseFormat.DOCX));

        assertThat(Withheld.failures(verification)).isEmpty();
        assertThat(verification.passed()).isTrue();
        assertThat(verification.checks()).extracting(Verification.Check::id).containsExactly("V1", "V2", "V3", "V9");
    }

    @Test
    void theSameZippedOnceMorePasses() {
        assertThat(Withheld.failures(Withheld.verify(ReleaseFormat.DOCX, TamperedWord.with(parts -> {}))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"inTheDocument", "inOtherParts", "inNewParts"})
    void aWithheldSentenceIsFoundAndItsPlaceNamed(String where, Consumer<Map<String, String>> change, String place) {
        fails(TamperedWord.with(change), place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aroundTheParts")
    void whatLiesAroundThePartsIsFound(String where, byte[] file, String place) {
        fails(file, place);
    }

    private static void fails(byte[] file, String place) {
        Verification verification = Withheld.verify(ReleaseFormat.DOCX, file);

        assertThat(verification.passed()).isFalse();
        assertThat(Withheld.failures(verification))
                .anyMatch(failure -> failure.startsWith(place.substring(0, 2)) && failure.contains(place.substring(2)));
        assertThat(Withheld.failures(verification).toString()).doesNotContain("sultan", "golden", "letters", "dawn");
    }

    static Stream<Arguments> inTheDocument() {
        String place = "V3 word/document.xml";
        return Stream.of(
                arguments("text", paragraph(run(SECRET)), place),
                arguments("one word", paragraph(run("sultan")), place),
                arguments("split over runs", paragraph(run("the sul") + run("tan ret") + run("urned nine")), place),
                arguments("a letter a run", paragraph(letters(letter -> run(letter))), place),
                arguments(
                        "a letter a paragraph",
                        in(DOCUMENT, "<w:sectPr>", letters(letter -> "<w:p>" + run(letter) + "</w:p>") + "<w:sectPr>"),
                        place),
                arguments("letters spaced", paragraph(run(letters(letter -> letter + " "))), place),
                arguments("soft hyphens", paragraph(run(letters(letter -> letter + "\u00AD"))), place),
                arguments("no-break spaces", paragraph(run(SECRET.replace(' ', '\u00A0'))), place),
                arguments(
                        "tabs between", paragraph(run("the sul") + "<w:r><w:tab/></w:r>" + run("tan returned")), place),
                arguments(
                        "a hidden run",
                        paragraph("<w:r><w:rPr><w:vanish/></w:rPr>" + TEXT + SECRET + "</w:t></w:r>"),
                        place),
                arguments(
                        "deleted text",
                        paragraph("<w:del w:id=\"1\"><w:r><w:delText>" + SECRET + "</w:delText></w:r></w:del>"),
                        place),
                arguments("inserted text", paragraph("<w:ins w:id=\"1\">" + run(SECRET) + "</w:ins>"), place),
                arguments(
                        "the author of a revision",
                        paragraph("<w:ins w:author=\"sultan\">" + run("a") + "</w:ins>"),
                        place),
                arguments("moved text", paragraph("<w:moveFrom w:id=\"1\">" + run(SECRET) + "</w:moveFrom>"), place),
                arguments(
                        "the code of a field",
                        paragraph("<w:r><w:instrText>" + SECRET + "</w:instrText></w:r>"),
                        place),
                arguments("a simple field", paragraph("<w:fldSimple w:instr=\"QUOTE " + SECRET + "\"/>"), place),
                arguments("a bookmark", paragraph("<w:bookmarkStart w:id=\"1\" w:name=\"sultan\"/>"), place),
                arguments(
                        "alt text",
                        paragraph("<w:drawing><wp:docPr xmlns:wp=\"urn:wp\" descr=\"" + SECRET + "\"/></w:drawing>"),
                        place),
                arguments(
                        "the tag of a control",
                        paragraph("<w:sdt><w:sdtPr><w:tag w:val=\"" + SECRET + "\"/></w:sdtPr></w:sdt>"),
                        place),
                arguments("an unknown style", paragraph("<w:pPr><w:pStyle w:val=\"sultan\"/></w:pPr>"), place),
                arguments("the name of an element", paragraph("<w:sultan/>"), place),
                arguments("the name of an attribute", paragraph("<w:r w:sultan=\"1\"/>"), place),
                arguments("a namespace", paragraph("<x:a xmlns:x=\"urn:sultan\"/>"), place),
                arguments("a comment of XML", paragraph("<!-- " + SECRET + " -->"), place),
                arguments("a processing instruction", paragraph("<?a " + SECRET + "?>"), place),
                arguments("a CDATA section", paragraph("<w:r><w:t><![CDATA[" + SECRET + "]]></w:t></w:r>"), place),
                arguments("text between elements", paragraph(SECRET), place),
                arguments(
                        "text twice",
                        (Consumer<Map<String, String>>) parts -> parts.merge(
                                DOCUMENT, "", (xml, nothing) -> xml.replaceFirst("(<w:p>.*?</w:p>)", "$1$1")),
                        "V9 "),
                arguments(
                        "text left out",
                        (Consumer<Map<String, String>>) parts ->
                                parts.merge(DOCUMENT, "", (xml, nothing) -> xml.replace("Begins in", "Begins")),
                        "V9 heading"));
    }

    static Stream<Arguments> inOtherParts() {
        return Stream.of(
                arguments(
                        "header",
                        in("word/header.xml", "</w:hdr>", "<w:p>" + run(SECRET) + "</w:p></w:hdr>"),
                        "V3 word/header.xml"),
                arguments(
                        "footer",
                        in("word/footer.xml", "</w:ftr>", "<w:p>" + run(SECRET) + "</w:p></w:ftr>"),
                        "V3 word/footer.xml"),
                arguments("title", in("docProps/core.xml", "05HARBOR2985", SECRET), "V3 docProps/core.xml"),
                arguments(
                        "another title",
                        in("docProps/core.xml", "05HARBOR2985", "05HARBOR2986"),
                        "V9 docProps/core.xml"),
                arguments(
                        "creator",
                        in("docProps/core.xml", "<dc:title>", "<dc:creator>" + SECRET + "</dc:creator><dc:title>"),
                        "V3 docProps/core.xml"),
                arguments(
                        "company",
                        in("docProps/app.xml", "</Properties>", "<Company>" + SECRET + "</Company></Properties>"),
                        "V3 docProps/app.xml"),
                arguments(
                        "a count of words",
                        in("docProps/app.xml", "</Properties>", "<Words>417</Words></Properties>"),
                        "V2 docProps/app.xml"),
                arguments(
                        "the name of a style",
                        in("word/styles.xml", "w:val=\"Header Line\"", "w:val=\"" + SECRET + "\""),
                        "V3 word/styles.xml"),
                arguments(
                        "a variable",
                        in(
                                "word/settings.xml",
                                "</w:settings>",
                                "<w:docVars><w:docVar w:name=\"a\" w:val=\"" + SECRET
                                        + "\"/></w:docVars></w:settings>"),
                        "V3 word/settings.xml"),
                arguments(
                        "an identifier of a session",
                        in(
                                "word/settings.xml",
                                "</w:settings>",
                                "<w:rsids><w:rsid w:val=\"00AB12CD\"/></w:rsids></w:settings>"),
                        "V2 word/settings.xml"),
                arguments(
                        "a font",
                        in("word/fontTable.xml", "</w:fonts>", "<w:font w:name=\"Sultan\"/></w:fonts>"),
                        "V3 word/fontTable.xml"),
                arguments(
                        "a link",
                        in(
                                "word/_rels/document.xml.rels",
                                "</Relationships>",
                                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"https://example.org/sultan\" TargetMode=\"External\"/></Relationships>"),
                        "V3 word/_rels/document.xml.rels"),
                arguments(
                        "a kind of content",
                        in(
                                "[Content_Types].xml",
                                "</Types>",
                                "<Default Extension=\"sultan\" ContentType=\"text/plain\"/></Types>"),
                        "V3 [Content_Types].xml"),
                arguments(
                        "an entity",
                        in(
                                "word/settings.xml",
                                "<w:settings",
                                "<!DOCTYPE a [<!ENTITY b \"" + SECRET + "\">]><w:settings"),
                        "V2 word/settings.xml"),
                arguments(
                        "XML that breaks off",
                        in("word/settings.xml", "</w:settings>", ""),
                        "V2 word/settings.xml could not be looked at"));
    }

    static Stream<Arguments> inNewParts() {
        String place = "V3 a part that no release has";
        return Stream.of(
                arguments(
                        "comments",
                        part("word/comments.xml", "<w:comments xmlns:w=\"urn:w\">" + SECRET + "</w:comments>"),
                        place),
                arguments("custom XML", part("customXml/item1.xml", "<a>" + SECRET + "</a>"), place),
                arguments("custom properties", part("docProps/custom.xml", "<a b=\"" + SECRET + "\"/>"), place),
                arguments("a header that no section uses", part("word/header2.xml", "<a>" + SECRET + "</a>"), place),
                arguments("no XML", part("word/media/image1.png", "\u0089PNG" + SECRET), place),
                arguments("UTF-16", part("word/a.bin", utf16(SECRET)), place),
                arguments("the name of a part", part("word/sultan.xml", "<a/>"), "V3 the name of a part"),
                arguments(
                        "a part less",
                        (Consumer<Map<String, String>>) parts -> parts.remove("word/settings.xml"),
                        "V2 the package"));
    }

    static Stream<Arguments> aroundTheParts() {
        byte[] plain = TamperedWord.with(parts -> {});
        Map<String, String> parts = TamperedWord.parts();
        return Stream.of(
                arguments(
                        "a comment of the zip",
                        TamperedWord.zip(parts, zip -> zip.setComment(SECRET), entry -> {}),
                        "V3 raw bytes"),
                arguments(
                        "a short comment of the zip",
                        TamperedWord.zip(parts, zip -> zip.setComment("a"), entry -> {}),
                        "V1 the end of the zip"),
                arguments(
                        "a comment of an entry",
                        TamperedWord.zip(parts, zip -> {}, entry -> entry.setComment(SECRET)),
                        "V1 the zip's directory"),
                arguments(
                        "an extra field",
                        TamperedWord.zip(parts, zip -> {}, entry -> entry.setExtra(new byte[] {1, 2, 1, 0, 7})),
                        "V1 the zip"),
                arguments(
                        "a time",
                        TamperedWord.zip(parts, zip -> {}, entry -> entry.setTime(1_600_000_000_000L)),
                        "V1 the zip"),
                arguments("bytes before", joined(SECRET.getBytes(StandardCharsets.UTF_8), plain), "V3 raw bytes"),
                arguments("bytes behind", joined(plain, SECRET.getBytes(StandardCharsets.UTF_8)), "V3 raw bytes"),
                arguments("an entry twice", twice(parts), "V1 the zip's directory, a name twice"),
                arguments("bytes before the directory", beforeDirectory(plain.clone()), "V1 the zip, bytes between"),
                arguments(
                        "another name in the directory", renamed(plain, "docProps/app.xml", "word/header.xml "), "V1"),
                arguments(
                        "a name that differs in the directory",
                        renamed(plain, "word/styles.xml", "word/sultan.xml"),
                        "V1 the zip"),
                arguments("a changed byte of data", changed(plain), "V1"),
                arguments("nothing", new byte[0], "V1 the end of the zip"),
                arguments("no zip", SECRET.getBytes(StandardCharsets.UTF_8), "V1 the end of the zip"));
    }

    private static Consumer<Map<String, String>> in(String part, String before, String after) {
        return parts -> {
            assertThat(parts.get(part)).contains(before);
            parts.merge(part, "", (xml, nothing) -> xml.replace(before, after));
        };
    }

    private static Consumer<Map<String, String>> paragraph(String content) {
        return in(DOCUMENT, "<w:sectPr>", "<w:p>" + content + "</w:p><w:sectPr>");
    }

    private static Consumer<Map<String, String>> part(String name, String content) {
        return parts -> parts.put(name, content);
    }

    private static String run(String text) {
        return "<w:r>" + TEXT + text + "</w:t></w:r>";
    }

    private static String letters(UnaryOperator<String> each) {
        return SECRET.replace(" ", "")
                .chars()
                .mapToObj(c -> each.apply(String.valueOf((char) c)))
                .collect(Collectors.joining());
    }

    private static String utf16(String text) {
        return text.chars().mapToObj(c -> "\u0000" + (char) c).collect(Collectors.joining());
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = new byte[first.length + second.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** The zip with another name, of the same length, in its directory only. */
    private static byte[] renamed(byte[] zip, String name, String other) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf(name);
        return (text.substring(0, at) + other + text.substring(at + other.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] changed(byte[] zip) {
        byte[] changed = zip.clone();
        changed[zip.length / 2] ^= 0x10;
        return changed;
    }

    private static byte[] twice(Map<String, String> parts) {
        return TamperedWord.zip(
                parts,
                zip -> {
                    try {
                        ZipArchiveEntry entry = new ZipArchiveEntry(DOCUMENT);
                        zip.putArchiveEntry(entry);
                        zip.write(SECRET.getBytes(StandardCharsets.UTF_8));
                        zip.closeArchiveEntry();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                entry -> {});
    }

    /** Bytes between the last entry and the directory, and the end corrected, so that every reader opens it. */
    private static byte[] beforeDirectory(byte[] zip) {
        ByteBuffer end = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = end.getInt(zip.length - 6);
        byte[] more = SECRET.getBytes(StandardCharsets.UTF_8);
        end.putInt(zip.length - 6, directory + more.length);
        byte[] first = joined(Arrays.copyOf(zip, directory), more);
        return joined(first, Arrays.copyOfRange(zip, directory, zip.length));
    }
}
