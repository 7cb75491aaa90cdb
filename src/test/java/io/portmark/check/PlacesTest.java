package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void neighboursAreJoinedFromThreeOn() {
        assertThat(Places.list(List.of("1", "3", "5", "6", "7", "8", "9", "10", "11", "12", "14", "15")))
                .isEqualTo("¶1 3 5-12 14 15");
        assertThat(Places.list(List.of("7", "7#2", "8a"))).isEqualTo("¶7 7#2 8a");
    }

    @Test
    void titlesFollowTheParagraphs() {
        assertThat(Places.list(List.of("subject", "h3", "2"))).isEqualTo("¶2, SUBJECT, heading 3");
        assertThat(Places.list(List.of())).isEmpty();
    }

    @Test
    void numbersAreWordsUpToTwelve() {
        assertThat(Places.count(1, "portion")).isEqualTo("One portion");
        assertThat(Places.count(12, "portion")).isEqualTo("Twelve portions");
        assertThat(Places.count(1300, "portion")).isEqualTo("1,300 portions");
    }

    @Test
    void namesInARow() {
        assertThat(Places.all(List.of("A"))).isEqualTo("A");
        assertThat(Places.all(List.of("A", "C"))).isEqualTo("A and C");
        assertThat(Places.all(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }
}
