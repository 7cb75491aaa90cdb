package io.portmark.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final Places places = new Places(Terminal.PLAIN);

    @Test
    void runsOfThreeAndMoreAreDrawnTogether() {
        assertThat(places.of(List.of("1", "3", "5", "6", "7", "8", "9", "10", "11", "12", "14", "15")))
                .isEqualTo("¶1 3 5-12 14 15");
    }

    @Test
    void othersStandAfterTheParagraphs() {
        assertThat(places.of(List.of("subject", "1", "2a", "7#2", "h1"))).isEqualTo("¶1 2a 7#2, subject, h1");
    }

    @Test
    void nothingIsNothing() {
        assertThat(places.of(List.of())).isEmpty();
    }

    @Test
    void numbersBeyondAnIntegerStandAlone() {
        assertThat(places.of(List.of("2147483647", "2147483648", "99999999999")))
                .startsWith("¶2147483647 ");
    }

    @Test
    void orderIsKept() {
        assertThat(places.of(List.of("3", "2", "1"))).isEqualTo("¶3 2 1");
    }
}
