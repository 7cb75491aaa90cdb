package io.portmark.redact.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.portmark.decide.ReleaseBlock;
import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleaseBlock.BoxKind;
import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.Run;
import io.portmark.testing.ExpectedWords;
import io.portmark.testing.OddReleases;
import io.portmark.testing.SampleReleases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordWriterTest {
    private static final String DOCUMENT = "word/document.xml";

    /** Every release that all tests hold for. */
    static Stream<Arguments> releases() {
        return all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    static Map<String, ReleasedText> all() {
        Map<String, ReleasedText> all = OddReleases.all();
        all.put("part", SampleReleases.part());
        all.put("draft", SampleReleases.draft());
        all.put("denied", SampleReleases.denied());
        return all;
    }

    /** In the samples, codes stand below exactly where there are many. */
    static boolean codesBelow(Box box) {
        return box.codes().size() > 5;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void theBodyHoldsTheReleasedWordsInOrder(String name, ReleasedText release) throws Exception {
        assertThat(ExpectedWords.in(WordFile.of(release).text(DOCUMENT)))
                .as(name)
                .isEqualTo(ExpectedWords.printed(release, WordWriterTest::codesBelow));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void blanksAndLettersStandAsTheyAre(String name, ReleasedText release) throws Exception {
        String text = WordFile.of(release).text(DOCUMENT).replace("\n", " ");
        for (ReleaseBlock block : release.blocks()) {
            if (block instanceof ReleaseBlock.Paragraph paragraph) {
                String expected = paragraph.runs().get(0).text().replaceAll("\\R|\t", " ");
                assertThat(text).as(name).contains(expected);
            }
        }
    }

    @Test
    void eachPageBearsBannerCaseAndNumber() throws Exception {
        WordFile file = WordFile.of(SampleReleases.part());
        assertThat(file.text("word/header.xml").strip().split("\\s*\n\\s*"))
                .containsExactly(
                        "UNCLASSIFIED",
                        "U.S. Department of State Case No. F-2026-00001 Doc No. C00000001 Date: 11/22/2026");
        assertThat(file.text("word/footer.xml").strip().split("\\s*\n\\s*"))
                .containsExactly("05HARBOR2985 Page 1 of 1", "UNCLASSIFIED");
        assertThat(file.xml(DOCUMENT)).doesNotContain("titlePg").doesNotContain("\"first\"");
    }

    @Test
    void aDraftSaysSoBesideBothBanners() throws Exception {
        WordFile file = WordFile.of(SampleReleases.draft());
        assertThat(file.text("word/header.xml").strip()).isEqualTo("UNCLASSIFIED DRAFT, NOT REVIEWED");
        assertThat(file.text("word/footer.xml")).contains("UNCLASSIFIED DRAFT, NOT REVIEWED");
    }

    @Test
    void cancelledMarkingsAreStruckAndNothingElseIs() throws Exception {
        List<String> struck = WordFile.of(SampleReleases.part()).paragraphs(DOCUMENT).stream()
                .map(WordFile.Paragraph::struck)
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(struck.get(0)).isEqualTo("C O N F I D E N T I A L");
        assertThat(struck.subList(1, struck.size())).hasSize(7).containsOnly("(C)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void aCountOfBoxesIsACountOfWithheldPortions(String name, ReleasedText release) throws Exception {
        List<Box> boxes = release.blocks().stream()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .toList();
        assertThat(boxes(WordFile.of(release))).as(name).hasSameSizeAs(boxes);
    }

    @Test
    void boxesThatFollowOneAnotherDifferInWidthSoThatTheyDoNotMelt() throws Exception {
        List<WordFile.Paragraph> boxes = boxes(WordFile.of(OddReleases.named("200 boxes")));
        for (int i = 1; i < boxes.size(); i++) {
            assertThat(boxes.get(i).rightIndent()).isNotEqualTo(boxes.get(i - 1).rightIndent());
        }
    }

    @Test
    void theKindOfABoxAndItsCodesDecideItsStyle() throws Exception {
        assertThat(boxes(WordFile.of(OddReleases.named("every box"))).stream().map(WordFile.Paragraph::style))
                .containsExactly(
                        "WithheldLine",
                        "WithheldLong",
                        "WithheldLine",
                        "Withheld",
                        "Withheld",
                        "Withheld",
                        "Withheld",
                        "WithheldLong",
                        "WithheldLong",
                        "WithheldLine",
                        "WithheldLine");
    }

    @Test
    void theTextOfARecordLeavesNoTraceInTheWidthOfABox() throws Exception {
        var box = new Box("2", BoxKind.PARAGRAPH, "2.", "Withheld", List.of("B6"), "1 paragraph");
        var first = new ArrayList<ReleaseBlock>(List.of(paragraph("short"), box));
        var second = new ArrayList<ReleaseBlock>(List.of(paragraph("long ".repeat(300)), box));
        assertThat(boxXml(first)).isEqualTo(boxXml(second)).contains("[Withheld]");
    }

    @Test
    void charactersThatXmlCannotHoldAreReplacedAndCounted() throws Exception {
        WordFile file = WordFile.of(OddReleases.illegal());
        assertThat(file.substituted()).isEqualTo(5);
        assertThat(file.text(DOCUMENT))
                .contains("HARBOR\uFFFD 2985", "A \uFFFD heading")
                .contains("one \uFFFD and \uFFFD and \uFFFD but not \uD83D\uDE00 or \u00A0.");
    }

    @Test
    void tabsAreElementsAndBreaksAreBlanks() throws Exception {
        WordFile file = WordFile.of(OddReleases.named("other scripts and tabs"));
        assertThat(file.xml(DOCUMENT)).doesNotContain("\t").doesNotContain("\n").doesNotContain("\r");
        assertThat(file.text(DOCUMENT)).contains("line break and another");
    }

    @Test
    void theSameTextGivesTheSameBytesInAnyPlace() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (ReleasedText release : List.of(SampleReleases.part(), SampleReleases.denied())) {
            byte[] here = WordFile.of(release).bytes();
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(WordFile.of(release).bytes()).isEqualTo(here);
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
                assertThat(WordFile.of(release).bytes()).isEqualTo(here);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Test
    void theFileHoldsTheseElevenPartsAndNoTimeOfDay() throws Exception {
        WordFile file = WordFile.of(SampleReleases.part());
        assertThat(file.names())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/app.xml",
                        "docProps/core.xml",
                        DOCUMENT,
                        "word/_rels/document.xml.rels",
                        "word/fontTable.xml",
                        "word/footer.xml",
                        "word/header.xml",
                        "word/settings.xml",
                        "word/styles.xml");
        assertThat(file.entries())
                .allSatisfy(entry -> assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0)));
    }

    @Test
    void thePropertiesSayTheTitleAndNothingElse() throws Exception {
        WordFile file = WordFile.of(SampleReleases.part());
        assertThat(ExpectedWords.in(file.xml("docProps/core.xml").replaceAll("<[^>]*>", " ")))
                .containsExactly("05HARBOR2985");
        assertThat(ExpectedWords.in(file.xml("docProps/app.xml").replaceAll("<[^>]*>", " ")))
                .containsExactly("Portmark");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void onlyTheseElementsAndFieldsOccur(String name, ReleasedText release) throws Exception {
        WordFile file = WordFile.of(release);
        String all = file.xml(DOCUMENT) + file.xml("word/header.xml") + file.xml("word/footer.xml");
        var elements = new TreeSet<String>();
        Pattern.compile("<([a-z:A-Z]+)").matcher(all).results().forEach(found -> elements.add(found.group(1)));
        assertThat(elements)
                .as(name)
                .isSubsetOf(
                        "w:document",
                        "w:hdr",
                        "w:ftr",
                        "w:body",
                        "w:p",
                        "w:pPr",
                        "w:pStyle",
                        "w:keepNext",
                        "w:framePr",
                        "w:spacing",
                        "w:ind",
                        "w:jc",
                        "w:shd",
                        "w:r",
                        "w:rPr",
                        "w:rStyle",
                        "w:strike",
                        "w:t",
                        "w:tab",
                        "w:br",
                        "w:fldSimple",
                        "w:sectPr",
                        "w:headerReference",
                        "w:footerReference",
                        "w:pgSz",
                        "w:pgMar");
        assertThat(Pattern.compile("instr=\"([^\"]*)\"").matcher(all).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrder("PAGE", "NUMPAGES");
    }

    @Test
    void headingsCanBeNavigatedAndFontsHaveAlternates() throws Exception {
        WordFile file = WordFile.of(SampleReleases.part());
        assertThat(file.xml("word/styles.xml"))
                .contains("<w:name w:val=\"Record Heading\"/><w:basedOn w:val=\"Heading2\"/>")
                .contains("<w:name w:val=\"Stamp\"/><w:basedOn w:val=\"Heading1\"/>")
                .contains("<w:lang w:val=\"en-US\"");
        assertThat(file.xml("word/fontTable.xml"))
                .contains("Liberation Serif\"><w:altName w:val=\"Times New Roman\"")
                .contains("Liberation Mono\"><w:altName w:val=\"Courier New\"")
                .contains("Liberation Sans\"><w:altName w:val=\"Arial\"");
    }

    @Test
    void anyCharactersGiveAFileThatCanBeRead() throws Exception {
        for (long seed = 0; seed < 100; seed++) {
            WordFile file = WordFile.of(OddReleases.random(seed));
            for (String name : file.names()) {
                // the parser throws on anything that is no XML
                assertThat(file.paragraphs(name)).as("seed " + seed).isNotNull();
            }
            assertThat(file.text(DOCUMENT)).as("seed " + seed).doesNotContain("\u0001");
        }
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        var out = new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        new WordWriter().write(SampleReleases.denied(), out);
        assertThat(out.closed).isFalse();
        assertThat(new WordWriter().format()).isEqualTo(ReleaseFormat.DOCX);
    }

    @Test
    void aStreamThatFailsIsAnIoException() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThat(catchThrowable(() -> new WordWriter().write(SampleReleases.part(), full)))
                .isInstanceOf(IOException.class);
    }

    private static ReleaseBlock paragraph(String text) {
        return new ReleaseBlock.Paragraph("1", "1.", List.of(), List.of(Run.of(text)));
    }

    private static String boxXml(List<ReleaseBlock> blocks) throws Exception {
        String xml = WordFile.of(OddReleases.draftWith(blocks)).xml(DOCUMENT);
        return xml.substring(xml.indexOf("<w:p><w:pPr><w:pStyle w:val=\"WithheldNumber\""));
    }

    private static List<WordFile.Paragraph> boxes(WordFile file) throws XMLStreamException {
        return file.paragraphs(DOCUMENT).stream()
                .filter(paragraph -> paragraph.text().startsWith("[Withheld"))
                .toList();
    }
}
