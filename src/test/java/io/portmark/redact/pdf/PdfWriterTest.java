package io.portmark.redact.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portmark.decide.ReleaseBlock;
import io.portmark.decide.ReleaseBlock.BoxKind;
import io.portmark.decide.ReleaseBlock.Heading;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.Run;
import io.portmark.redact.ReleaseWriter.Written;
import io.portmark.testing.SampleReleases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfWriterTest {
    static Stream<ReleasedText> samples() {
        return Stream.of(SampleReleases.part(), SampleReleases.draft(), SampleReleases.denied());
    }

    static Stream<ReleasedText> everything() {
        return Stream.concat(
                samples(),
                Stream.of(
                        StressReleases.wideMarks(),
                        StressReleases.manyCodes(),
                        StressReleases.hardText(),
                        StressReleases.longDetermination(),
                        StressReleases.longRecord(),
                        StressReleases.of(List.of())));
    }

    static byte[] written(ReleasedText release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(release, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void theFileIsAPdfForArchivesAndForAll(ReleasedText release) throws Exception {
        Conformance.assertConforms(written(release));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void theSameReleaseGivesTheSameBytes(ReleasedText release) throws Exception {
        assertThat(written(release)).isEqualTo(written(release));
    }

    @Test
    void manyThreadsWriteTheSameBytes() throws Exception {
        byte[] alone = written(SampleReleases.part());
        List<byte[]> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> {
                    try {
                        return written(SampleReleases.part());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
        assertThat(together).allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
    }

    @Test
    void theBytesDependOnNeitherLocaleNorTimeZone() throws Exception {
        byte[] here = written(SampleReleases.part());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(written(SampleReleases.part())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void otherReleasesHaveOtherNames() throws Exception {
        assertThat(id(SampleReleases.part())).isNotEqualTo(id(SampleReleases.draft()));
        assertThat(id(StressReleases.of(List.of(StressReleases.paragraph("1.", "(U)", "Cranes")))))
                .as("the same shapes of codes, other letters")
                .isNotEqualTo(id(StressReleases.of(List.of(StressReleases.paragraph("1.", "(U)", "Crames")))));
    }

    private static String id(ReleasedText release) throws IOException {
        String file = new String(written(release), StandardCharsets.ISO_8859_1);
        return file.substring(file.lastIndexOf("/ID"), file.lastIndexOf("startxref"));
    }

    @Test
    void whatNoFontDrawsIsCounted() throws Exception {
        assertThat(substituted("Plain words, naïve – and “quoted”.")).isZero();
        assertThat(substituted("tab\t, soft\u00ADhyphen, no\u00A0break, zero\u200Bwidth, e\u0301, \uFEFF"))
                .isZero();
        assertThat(substituted("漢字 😀 ﬃ")).isEqualTo(4);
        assertThat(substituted("lone \uD83D and \uDE00")).isEqualTo(2);
        assertThat(substituted("a square □ is a square")).isZero();
    }

    private static int substituted(String text) throws IOException {
        Written written = new PdfWriter()
                .write(
                        StressReleases.of(List.of(StressReleases.paragraph("1.", "(U)", text))),
                        OutputStream.nullOutputStream());
        return written.substituted();
    }

    @Test
    void theStreamStaysOpen() throws Exception {
        boolean[] closed = {false};
        new PdfWriter().write(SampleReleases.denied(), new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertThat(closed[0]).isFalse();
    }

    @Test
    void theOutlineHoldsReleasedHeadingsWithoutStruckMarks() throws Exception {
        ReleasedText release = StressReleases.of(List.of(
                new Heading("h1", List.of(Run.struck("(C)", "C"), Run.of(" Fees & Tariffs"))),
                StressReleases.box(BoxKind.HEADING, "", List.of("B6"), "1 heading"),
                new Heading("h2", List.of(Run.of("Cranes"))),
                StressReleases.paragraph("1.", "(U)", "Text.")));
        List<String> titles = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(written(release))) {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
        }
        assertThat(titles).containsExactly("Fees & Tariffs", "Cranes");
    }

    @Test
    void theFileHasNoInfoAndNoSecondRevision() throws Exception {
        String file = new String(written(SampleReleases.part()), StandardCharsets.ISO_8859_1);
        assertThat(file).startsWith("%PDF-1.7").doesNotContain("/Info");
        assertThat(file.substring(file.lastIndexOf("trailer"))).doesNotContain("/Prev");
        assertThat(file.split("startxref", -1)).hasSize(2);
        assertThat(file.split("%%EOF", -1)).hasSize(2);
        assertThat(file.strip()).endsWith("%%EOF");
    }

    @Test
    void whatABoxMustSayIsNeverDropped() {
        ReleasedText longAmount =
                StressReleases.of(List.of(StressReleases.box("1.", List.of("B6"), "many ".repeat(40))));
        assertThatThrownBy(() -> written(longAmount))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("portion 1.")
                .hasMessageContaining("don't fit");

        ReleasedText tooManyLists = StressReleases.of(IntStream.range(0, 40)
                .<ReleaseBlock>mapToObj(list -> StressReleases.box(
                        list + ".",
                        IntStream.range(0, 20)
                                .mapToObj(code -> "B7(" + list + code + ")")
                                .toList(),
                        ""))
                .toList());
        assertThatThrownBy(() -> written(tooManyLists))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("codes");
    }
}
