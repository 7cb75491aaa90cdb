package io.portmark.verify;

import static io.portmark.verify.TamperedPdf.catalog;
import static io.portmark.verify.TamperedPdf.content;
import static io.portmark.verify.TamperedPdf.page;
import static io.portmark.verify.TamperedPdf.paragraph;
import static io.portmark.verify.TamperedPdf.stream;
import static io.portmark.verify.TamperedPdf.with;
import static io.portmark.verify.Withheld.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.portmark.decide.ReleaseFormat;
import io.portmark.verify.TamperedPdf.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTamperTest {
    private static final String AT = "BT /F1 9 Tf 100 100 Td ";

    @Test
    void aReleaseAsItWasWrittenPasses() {
        Verification verification = Withheld.verify(ReleaseFormat.PDF, Withheld.file(ReleaseFormat.PDF));

        assertThat(Withheld.failures(verification)).isEmpty();
        assertThat(verification.passed()).isTrue();
        assertThat(verification.checks())
                .extracting(Verification.Check::id)
                .containsExactly("V1", "V2", "V3", "V7", "V9");
        assertThat(verification.checks()).allMatch(check -> check.looked() > 10 && check.found() == 0);
    }

    @Test
    void theSameSavedOnceMoreWithoutAChangePasses() throws IOException {
        assertThat(Withheld.failures(Withheld.verify(ReleaseFormat.PDF, with(document -> {}))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"inThePages", "besideThePages"})
    void aWithheldSentenceIsFoundAndItsPlaceNamed(String where, Change change, String place) throws IOException {
        Verification verification = Withheld.verify(ReleaseFormat.PDF, with(change));

        assertThat(verification.passed()).isFalse();
        assertThat(Withheld.failures(verification))
                .anyMatch(failure -> failure.startsWith(place.substring(0, 3))
                        && failure.substring(3).contains(place.substring(3)));
        assertThat(Withheld.failures(verification).toString()).doesNotContain("sultan", "golden", "letters", "dawn");
    }

    static Stream<Arguments> inThePages() {
        String page = "page 2, content stream";
        return Stream.of(
                arguments("text", content("/P<</MCID 900>>BDC " + AT + "«" + SECRET + "»Tj ET EMC"), "V3 " + page),
                arguments("an artifact", content("/Artifact BMC " + AT + "«" + SECRET + "»Tj ET EMC"), "V3 " + page),
                arguments("text that nothing marks", content(AT + "«" + SECRET + "»Tj ET"), "V3 " + page),
                arguments("one word", content("/P<</MCID 900>>BDC " + AT + "«sultan»Tj ET EMC"), "V3 " + page),
                arguments("letter by letter", content(AT + spaced("«", "»Tj 9 0 Td ") + "ET"), "V3 " + page),
                arguments(
                        "each letter on its own",
                        content(spaced("/P<</MCID 900>>BDC " + AT + "«", "»Tj ET EMC\n")),
                        "V3 " + page),
                arguments("an array with kerning", content(AT + "[" + spaced("«", "»-80") + "]TJ ET"), "V3 " + page),
                arguments("the quote operator", content(AT + "«" + SECRET + "»' ET"), "V3 " + page),
                arguments("invisible", content("3 Tr " + AT + "«" + SECRET + "»Tj ET"), "V3 " + page),
                arguments(
                        "ActualText of a property list",
                        content("/Span<</ActualText(" + SECRET + ")>>BDC " + AT + "«item»Tj ET EMC"),
                        "V3 " + page),
                arguments(
                        "ActualText as hexadecimal digits",
                        content("/Span<</ActualText<" + hex(SECRET) + ">>>BDC " + AT + "«item»Tj ET EMC"),
                        "V3 " + page),
                arguments("a tag", content("/" + SECRET.replace(' ', '_') + " BMC EMC"), "V3 " + page),
                arguments("a comment", content("% " + SECRET + "\n"), "V3 " + page),
                arguments("an operand without an operator", content("(" + SECRET + ")"), "V3 " + page),
                arguments(
                        "a layer that is off",
                        content("/OC /MC0 BDC " + AT + "«" + SECRET + "»Tj ET EMC"),
                        "V3 " + page),
                arguments("an operator that no release has", content("BX (" + SECRET + ") zz EX"), "V3 " + page),
                arguments(
                        "a second stream of the page",
                        (Change) document -> {
                            COSArray streams = new COSArray();
                            streams.add(page(document, 2).getItem(COSName.CONTENTS));
                            streams.add(stream(document, AT + "(" + SECRET + ")Tj ET"));
                            page(document, 2).setItem(COSName.CONTENTS, streams);
                        },
                        "V2 page"));
    }

    static Stream<Arguments> besideThePages() {
        return Stream.of(
                arguments(
                        "XMP",
                        xmp("<dc:format>", "<dc:description>" + SECRET + "</dc:description><dc:format>"),
                        "V3 XMP"),
                arguments("the title in XMP", xmp("05HARBOR2985", SECRET), "V3 XMP"),
                arguments("a comment in XMP", xmp("<dc:format>", "<!-- " + SECRET + " --><dc:format>"), "V3 XMP"),
                arguments(
                        "behind the packet",
                        xmp("<?xpacket end=\"r\"?>", "<?xpacket end=\"r\"?><?" + "a " + SECRET + "?>"),
                        "V3 XMP"),
                arguments(
                        "Info",
                        (Change) document -> document.getDocumentInformation().setTitle(SECRET),
                        "V3 Info"),
                arguments(
                        "a custom entry of Info",
                        (Change) document ->
                                document.getDocumentInformation().setCustomMetadataValue("the sultan", "returned"),
                        "V3 Info"),
                arguments("outline", title(new COSString(SECRET)), "V3 outline"),
                arguments(
                        "outline, UTF-16 as hexadecimal digits", title(TamperedPdf.hexadecimal(SECRET)), "V3 outline"),
                arguments("outline, low byte first", title(TamperedPdf.lowByteFirst(SECRET)), "V3 outline"),
                arguments(
                        "outline, UTF-8",
                        title(new COSString(("\uFEFF" + SECRET).getBytes(StandardCharsets.UTF_8))),
                        "V3 outline"),
                arguments(
                        "outline, no-break spaces", title(new COSString(SECRET.replace(' ', '\u00A0'))), "V3 outline"),
                arguments("outline, soft hyphens", title(new COSString(spaced("\u00AD", ""))), "V3 outline"),
                arguments("outline, letters spaced", title(new COSString(spaced(" ", ""))), "V3 outline"),
                arguments("outline, zero-width spaces", title(new COSString(spaced("\u200B", ""))), "V3 outline"),
                arguments("outline, capitals of full width", title(new COSString(wide("sultan"))), "V3 outline"),
                arguments(
                        "ActualText of the structure tree",
                        (Change) document -> paragraph(document).setString(COSName.getPDFName("ActualText"), SECRET),
                        "V3 structure tree"),
                arguments(
                        "Alt, UTF-16 as hexadecimal digits",
                        (Change) document -> paragraph(document).setItem(COSName.ALT, TamperedPdf.hexadecimal(SECRET)),
                        "V3 structure tree"),
                arguments(
                        "E",
                        (Change) document -> paragraph(document).setString(COSName.E, SECRET),
                        "V3 structure tree"),
                arguments(
                        "T",
                        (Change) document -> paragraph(document).setString(COSName.T, SECRET),
                        "V3 structure tree"),
                arguments(
                        "attachment",
                        names("EmbeddedFiles", document -> {
                            COSDictionary file = new COSDictionary();
                            file.setItem(COSName.getPDFName("EF"), dictionary("F", stream(document, SECRET)));
                            return file;
                        }),
                        "V3 attachment"),
                arguments(
                        "the name of an attachment",
                        names("EmbeddedFiles", document -> dictionary("UF", new COSString(SECRET))),
                        "V3 attachment"),
                arguments(
                        "an associated file",
                        (Change) document -> {
                            COSArray files = new COSArray();
                            files.add(dictionary("EF", dictionary("F", stream(document, SECRET))));
                            catalog(document).setItem(COSName.getPDFName("AF"), files);
                        },
                        "V3 attachment"),
                arguments(
                        "JavaScript",
                        (Change) document -> {
                            COSDictionary action = dictionary("S", COSName.getPDFName("JavaScript"));
                            action.setString(COSName.JS, "app.alert('" + SECRET + "')");
                            catalog(document).setItem(COSName.OPEN_ACTION, action);
                        },
                        "V3 JavaScript"),
                arguments(
                        "the name of a layer",
                        (Change) document -> {
                            COSDictionary group = dictionary("Name", new COSString(SECRET));
                            group.setItem(COSName.TYPE, COSName.getPDFName("OCG"));
                            COSArray groups = new COSArray();
                            groups.add(group);
                            catalog(document).setItem(COSName.OCPROPERTIES, dictionary("OCGs", groups));
                        },
                        "V3 layers"),
                arguments(
                        "annotation",
                        (Change) document -> {
                            COSDictionary note = dictionary("Contents", new COSString(SECRET));
                            note.setItem(COSName.SUBTYPE, COSName.getPDFName("Text"));
                            COSArray notes = new COSArray();
                            notes.add(note);
                            page(document, 3).setItem(COSName.ANNOTS, notes);
                        },
                        "V3 page 3, annotation"),
                arguments(
                        "form fields",
                        (Change) document -> {
                            COSArray fields = new COSArray();
                            fields.add(dictionary("V", new COSString(SECRET)));
                            catalog(document).setItem(COSName.ACRO_FORM, dictionary("Fields", fields));
                        },
                        "V3 form fields"),
                arguments(
                        "page labels",
                        (Change) document -> {
                            COSArray numbers = new COSArray();
                            numbers.add(COSInteger.ZERO);
                            numbers.add(dictionary("P", new COSString(SECRET)));
                            catalog(document).setItem(COSName.PAGE_LABELS, dictionary("Nums", numbers));
                        },
                        "V3 page labels"),
                arguments(
                        "a named destination",
                        (Change) document ->
                                catalog(document).setItem(COSName.DESTS, dictionary(SECRET, new COSArray())),
                        "V3 named destinations"),
                arguments(
                        "a name of the name tree",
                        names("Dests", document -> new COSArray(), SECRET),
                        "V3 named destinations"),
                arguments(
                        "PieceInfo",
                        (Change) document -> page(document, 1)
                                .setItem(COSName.getPDFName("PieceInfo"), dictionary("X", new COSString(SECRET))),
                        "V3 page 1, PieceInfo"),
                arguments(
                        "article threads",
                        (Change) document -> {
                            COSArray threads = new COSArray();
                            threads.add(dictionary("I", dictionary("Title", new COSString(SECRET))));
                            catalog(document).setItem(COSName.THREADS, threads);
                        },
                        "V3 article threads"),
                arguments(
                        "a form",
                        resource("XObject", document -> {
                            COSStream form = stream(document, AT + "(" + SECRET + ")Tj ET");
                            form.setItem(COSName.SUBTYPE, COSName.FORM);
                            return form;
                        }),
                        "V3 page 1, form or image"),
                arguments(
                        "a pattern",
                        resource("Pattern", document -> stream(document, AT + "(" + SECRET + ")Tj ET")),
                        "V3 page 1, pattern"),
                arguments(
                        "a property list",
                        resource("Properties", document -> dictionary("E", new COSString(SECRET))),
                        "V3 page 1, property list"),
                arguments(
                        "the name of a resource",
                        resource("Font", document -> new COSDictionary(), "sultan"),
                        "V3 page 1, font"),
                arguments(
                        "a Type 3 glyph",
                        resource("Font", document -> {
                            COSDictionary font =
                                    dictionary("CharProcs", dictionary("a", stream(document, "(" + SECRET + ")Tj")));
                            font.setItem(COSName.SUBTYPE, COSName.getPDFName("Type3"));
                            return font;
                        }),
                        "V3 page 1, Type 3 glyphs"),
                arguments(
                        "the name of a font",
                        (Change) document -> font(document).setName(COSName.BASE_FONT, "PMRKAA+Sultan"),
                        "V3 page 1, font"),
                arguments(
                        "a character that no text shows",
                        (Change) document -> TamperedPdf.edit(
                                font(document).getCOSStream(COSName.TO_UNICODE),
                                map -> map.replace("endcmap", "1 beginbfchar\n<0200> <0416>\nendbfchar\nendcmap")),
                        "V7 font"),
                arguments(
                        "the map of a font",
                        (Change) document -> TamperedPdf.edit(
                                font(document).getCOSStream(COSName.TO_UNICODE), map -> map + "% " + SECRET),
                        "V3 page 1, font"),
                arguments(
                        "a font program",
                        (Change) document -> TamperedPdf.edit(program(document), font -> font + SECRET),
                        "V7 font"),
                arguments(
                        "a colour profile",
                        (Change) document -> TamperedPdf.edit(profile(document), icc -> icc + SECRET),
                        "V3 output intent"));
    }

    @Test
    void wordsThatTheReleaseHoldsAreNoFind() throws IOException {
        Verification verification = Withheld.verify(ReleaseFormat.PDF, with(title(new COSString("Fees and Tariffs"))));

        assertThat(Withheld.failures(verification)).isEmpty();
    }

    private static String spaced(String before, String after) {
        return SECRET.replace(" ", "")
                .chars()
                .mapToObj(c -> before + (char) c + after)
                .collect(Collectors.joining());
    }

    private static String wide(String letters) {
        return letters.chars()
                .mapToObj(c -> String.valueOf((char) (c - 'a' + 'Ａ')))
                .collect(Collectors.joining());
    }

    private static String hex(String text) {
        return "FEFF" + text.chars().mapToObj(c -> String.format("%04X", c)).collect(Collectors.joining());
    }

    private static Change xmp(String before, String after) {
        return document -> TamperedPdf.edit(
                catalog(document).getCOSStream(COSName.METADATA), packet -> packet.replace(before, after));
    }

    private static Change title(COSString title) {
        return document -> catalog(document)
                .getCOSDictionary(COSName.OUTLINES)
                .getCOSDictionary(COSName.FIRST)
                .setItem(COSName.TITLE, title);
    }

    private static COSDictionary dictionary(String key, org.apache.pdfbox.cos.COSBase value) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), value);
        return dictionary;
    }

    /** Makes an object for a file. */
    @FunctionalInterface
    private interface Maker {
        org.apache.pdfbox.cos.COSBase make(org.apache.pdfbox.pdmodel.PDDocument document) throws IOException;
    }

    private static Change names(String tree, Maker value) {
        return names(tree, value, "a");
    }

    private static Change names(String tree, Maker value, String name) {
        return document -> {
            COSArray names = new COSArray();
            names.add(new COSString(name));
            names.add(value.make(document));
            catalog(document).setItem(COSName.NAMES, dictionary(tree, dictionary("Names", names)));
        };
    }

    private static Change resource(String kind, Maker value) {
        return resource(kind, value, "X1");
    }

    private static Change resource(String kind, Maker value, String name) {
        return document -> {
            COSDictionary resources = page(document, 1).getCOSDictionary(COSName.RESOURCES);
            COSName key = COSName.getPDFName(kind);
            COSDictionary named =
                    resources.getCOSDictionary(key) == null ? new COSDictionary() : resources.getCOSDictionary(key);
            named.setItem(COSName.getPDFName(name), value.make(document));
            resources.setItem(key, named);
        };
    }

    private static COSDictionary font(org.apache.pdfbox.pdmodel.PDDocument document) {
        return page(document, 1)
                .getCOSDictionary(COSName.RESOURCES)
                .getCOSDictionary(COSName.FONT)
                .getCOSDictionary(COSName.getPDFName("F1"));
    }

    private static COSStream program(org.apache.pdfbox.pdmodel.PDDocument document) {
        COSDictionary glyphs = (COSDictionary)
                font(document).getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        return glyphs.getCOSDictionary(COSName.FONT_DESC).getCOSStream(COSName.FONT_FILE2);
    }

    private static COSStream profile(org.apache.pdfbox.pdmodel.PDDocument document) {
        COSDictionary intent = (COSDictionary)
                catalog(document).getCOSArray(COSName.OUTPUT_INTENTS).getObject(0);
        return intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE);
    }
}
