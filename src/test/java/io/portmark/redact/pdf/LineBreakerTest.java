package io.portmark.redact.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    @Test
    void linesAreAsFullAsTheyCanBe() {
        assertThat(lines("one two three four", 9)).containsExactly("one two ", "three ", "four");
    }

    @Test
    void theFirstLineMayBeShorter() {
        Passage passage = passage("one two three");
        assertThat(LineBreaker.lines(passage, columns(4), columns(20)))
                .extracting(line -> passage.text().substring(line.start(), line.end()))
                .containsExactly("one ", "two three");
    }

    @Test
    void blanksHangOverTheEdge() {
        assertThat(lines("one      two", 4)).containsExactly("one      ", "two");
    }

    @Test
    void aLineEndsWithAHyphenOnlyWhereItMust() {
        assertThat(lines("morning pre- and post", 13)).containsExactly("morning ", "pre- and post");
        assertThat(lines("lighthouse- keeper", 12)).containsExactly("lighthouse- ", "keeper");
        assertThat(lines("well-known", 6)).containsExactly("well-k", "nown");
    }

    @Test
    void aSectionSignStaysWithItsNumber() {
        assertThat(lines("under § 27 it", 8)).containsExactly("under ", "§ 27 it");
    }

    @Test
    void aWordLongerThanTheMeasureBreaksHard() {
        assertThat(lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(lines("x abcdefghij", 4)).containsExactly("x ", "abcd", "efgh", "ij");
    }

    @Test
    void noBreakSpacesKeepAndZeroWidthSpacesPart() {
        assertThat(lines("ab\u00A0cd ef", 5)).containsExactly("ab\u00A0cd ", "ef");
        assertThat(lines("abc\u200Bdef", 4)).containsExactly("abc\u200B", "def");
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsNotDivided() {
        assertThat(lines("😀😀😀", 2)).containsExactly("😀😀", "😀");
    }

    @Test
    void anEmptyPassageIsOneEmptyLine() {
        assertThat(lines("", 5)).containsExactly("");
    }

    @Test
    void nothingIsLostOnTheWay() {
        String text = "A  passage -- with blanks, dashes - and a_very_long_word_that_no_line_can_hold  ".repeat(50);
        for (int measure = 1; measure < 90; measure++) {
            assertThat(String.join("", lines(text, measure))).isEqualTo(text);
        }
    }

    private static List<String> lines(String text, int measure) {
        Passage passage = passage(text);
        return LineBreaker.lines(passage, columns(measure), columns(measure)).stream()
                .map(line -> passage.text().substring(line.start(), line.end()))
                .collect(Collectors.toList());
    }

    private static Passage passage(String text) {
        return new Passage().add(text, Style.HEADER, Meaning.Artifact.LAYOUT);
    }

    private static double columns(int count) {
        return count * 5.4 + 0.1;
    }
}
