package io.portmark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.ParseNote.Kind;
import io.portmark.document.SourceText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which numbers of paragraphs are out of step, and which belong to lists inside. */
class NumberSeriesTest {
    private static final Set<Kind> NUMBERS =
            EnumSet.of(Kind.NUMBER_GAP, Kind.NUMBER_TWICE, Kind.NUMBER_START, Kind.NUMBER_OUT_OF_ORDER);

    @Test
    void aListInsideAParagraphHasNumbersOfItsOwn() {
        assertThat(notes("1", "2", "1", "2", "3", "3", "4")).isEmpty();
        assertThat(notes("1", "1", "2", "1", "2", "2")).isEmpty();
    }

    @Test
    void aNumberThatStandsTwiceIsTold() {
        assertThat(notes("1", "2", "3", "3", "4")).containsExactly("NUMBER_TWICE 3");
    }

    @Test
    void numbersInTheWrongOrderAreNoGap() {
        assertThat(notes("1", "2", "4", "3", "5")).containsExactly("NUMBER_OUT_OF_ORDER 4, 3");
    }

    @Test
    void aGapIsToldWhereTheNumberStandsNowhere() {
        assertThat(notes("1", "2", "4", "6", "5")).containsExactly("NUMBER_GAP 2, 4", "NUMBER_OUT_OF_ORDER 6, 5");
    }

    @Test
    void aMarkedParagraphBelongsToNoListOfUnmarkedOnes() {
        assertThat(notes("1 (C)", "2 (C)", "1", "2", "3 (C)")).isEmpty();
        assertThat(notes("1 (C)", "2 (C)", "1 (C)", "2 (C)")).containsExactly("NUMBER_TWICE 1");
    }

    @Test
    void aLoneNumberAtTheBeginningNumbersNoParagraph() {
        assertThat(notes("430")).isEmpty();
        assertThat(notes("5", "6", "7")).containsExactly("NUMBER_START 5");
    }

    private static List<String> notes(String... numbers) {
        StringBuilder text =
                new StringBuilder("UNCLAS HARBOR 000125\n\nE.O. 12958: N/A\nTAGS: PGOV\nSUBJECT: PORT FEES\n\n");
        for (String number : numbers) {
            String[] words = number.split(" ", 2);
            text.append(words[0])
                    .append(". ")
                    .append(words.length > 1 ? words[1] + " " : "")
                    .append("The board met.\n\n");
        }
        return new Parser()
                .parse(new SourceText("cable.txt", text + "SAMPLE\n")).notes().stream()
                        .filter(note -> NUMBERS.contains(note.kind()))
                        .map(note -> note.kind() + " " + note.detail())
                        .toList();
    }
}
