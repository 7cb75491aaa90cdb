package io.portmark.redact.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.ReleasedText;
import io.portmark.testing.ForeignTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What foreign tools read in a release. */
class PdfExtractionTest {
    @ParameterizedTest
    @MethodSource("io.portmark.redact.pdf.PdfWriterTest#samples")
    void theWordsAreTheReleasedWordsInOrder(ReleasedText release) throws Exception {
        List<String> words = PageWord.of(PdfWriterTest.written(release)).stream()
                .filter(word -> !word.isFurniture() && !word.isMarginCode())
                .map(PageWord::text)
                .toList();
        assertThat(words).containsExactlyElementsOf(ReleasedWords.of(release));
    }

    @Test
    void aLongRecordLosesNothing() throws Exception {
        ReleasedText release = StressReleases.longRecord();
        List<PageWord> words = PageWord.of(PdfWriterTest.written(release));
        assertThat(words.stream()
                        .filter(word -> !word.isFurniture() && !word.isMarginCode())
                        .map(PageWord::text))
                .containsExactlyElementsOf(ReleasedWords.of(release));
        assertThat(words.get(words.size() - 1).page()).isGreaterThan(30);
    }

    @Test
    void charactersWithoutAGlyphAreReadAsThemselves() throws Exception {
        String text =
                "Kirillitsa Кириллица, Ελληνικά, ½ € “quotes” – — … ﬁ, ﬃ, 漢字, 😀, \uE123, soft\u00ADhyphen, e\u0301";
        ReleasedText release = StressReleases.of(List.of(StressReleases.paragraph("1.", "(U)", text)));
        String read = PageWord.of(PdfWriterTest.written(release)).stream()
                .map(PageWord::text)
                .collect(Collectors.joining(" "));
        assertThat(read).contains("Кириллица", "Ελληνικά", "½", "“quotes”", "漢字", "😀", "\uE123", "ﬃ", "e\u0301");
    }

    @ParameterizedTest
    @MethodSource("io.portmark.redact.pdf.PdfWriterTest#everything")
    void allWordsStandInsideTheMargins(ReleasedText release) throws Exception {
        assertThat(PageWord.of(PdfWriterTest.written(release))).isNotEmpty().allSatisfy(word -> {
            assertThat(word.left()).as(word.text()).isGreaterThan(PageLayout.LEFT - 0.1);
            assertThat(word.right()).as(word.text()).isLessThan(PageLayout.RIGHT + 0.1);
            assertThat(word.top()).as(word.text()).isGreaterThan(25);
            assertThat(word.bottom()).as(word.text()).isLessThan(PageLayout.PAGE_HEIGHT - 25);
            if (!word.isFurniture()) {
                assertThat(word.bottom())
                        .as(word.text())
                        .isLessThan(PageLayout.FRAME_TOP + PageLayout.FRAME_HEIGHT + 1);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("io.portmark.redact.pdf.PdfWriterTest#everything")
    void noTwoWordsOverlap(ReleasedText release) throws Exception {
        List<PageWord> words = PageWord.of(PdfWriterTest.written(release));
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1;
                    j < words.size() && words.get(j).page() == words.get(i).page();
                    j++) {
                assertThat(words.get(i).overlaps(words.get(j)))
                        .as("%s and %s", words.get(i), words.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.portmark.redact.pdf.PdfWriterTest#everything")
    void qpdfFindsNothingToRepair(ReleasedText release, @TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("release.pdf"), PdfWriterTest.written(release));
        assertThat(ForeignTool.named("qpdf").run("--check", file)).contains("No syntax or stream encoding errors");
    }
}
