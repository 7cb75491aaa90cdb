package io.portmark.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.marking.Marking;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {
    private static final String SHARED = "the chest was found under a tarpaulin with the seal broken";

    @Test
    void twelveSharedWordsInARowAreSeenWhateverStandsAround() {
        assertThat(share(
                        "He said: " + SHARED + " already, and left.",
                        "They saw that " + SHARED + "; nobody spoke of it again."))
                .isTrue();
    }

    @Test
    void caseAndPunctuationAndLineEndsMakeNoDifference() {
        assertThat(share(SHARED + " open", SHARED.toUpperCase(Locale.ROOT).replace(" ", ",\n") + " OPEN."))
                .isTrue();
    }

    @Test
    void sevenSharedWordsAreAPhrase() {
        assertThat(share(
                        "one two chest was found under a tarpaulin with",
                        "red blue chest was found under a tarpaulin at"))
                .isFalse();
    }

    @Test
    void aShortParagraphHasNoFingerprints() {
        assertThat(Passage.of("1", Marking.UNCLASSIFIED, "The port opens in May.")
                        .prints())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyTwelveWordsInARowAreSeen(long seed) {
        var random = new Random(seed);
        String shared = words(random, 12);
        for (int i = 0; i < 200; i++) {
            String one = words(random, random.nextInt(60)) + " " + shared + " " + words(random, random.nextInt(60));
            String other = words(random, random.nextInt(60)) + " " + shared + " " + words(random, random.nextInt(60));
            assertThat(share(one, other)).as("seed %d, round %d", seed, i).isTrue();
        }
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 100_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    private static boolean share(String one, String other) {
        long[] prints = Passage.of("1", Marking.UNCLASSIFIED, one).prints();
        return Arrays.stream(Passage.of("2", Marking.SBU, other).prints())
                .anyMatch(print -> Arrays.binarySearch(prints, print) >= 0);
    }
}
