package io.portmark.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseFinderTest {
    @Test
    void everyPhraseThatStandsInTheTextIsFoundAndNoOther() {
        var finder = new PhraseFinder(List.of("he", "she", "his", "hers", "ushe", "x"));

        assertThat(finder.found("ushers")).isEqualTo(bits(0, 1, 3, 4));
        assertThat(finder.found("")).isEqualTo(bits());
    }

    @Test
    void itAgreesWithASearchPhraseByPhrase() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> phrases = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                phrases.add(letters(random, 1 + random.nextInt(6)));
            }
            String text = letters(random, random.nextInt(60));
            var expected = new BitSet();
            for (int i = 0; i < phrases.size(); i++) {
                // of two phrases that are the same the last stands for both
                expected.set(i, text.contains(phrases.get(i)) && phrases.lastIndexOf(phrases.get(i)) == i);
            }
            assertThat(new PhraseFinder(phrases).found(text))
                    .as("round %d", round)
                    .isEqualTo(expected);
        }
    }

    @Test
    void onlyWantedPhrasesCount() {
        var finder = new PhraseFinder(List.of("oil", "pipeline"));

        assertThat(finder.finds("oilpipeline", bits(1))).isTrue();
        assertThat(finder.finds("oil", bits(1))).isFalse();
    }

    /** Quadratic where each phrase is compared at each place: a hundred thousand times ten thousand. */
    @Test
    void phrasesThatBeginAlikeCostNoMore() {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            phrases.add("a".repeat(30) + i);
        }
        var finder = new PhraseFinder(phrases);
        assertThat(finder.finds("a".repeat(100_000), bits(0))).isFalse();
    }

    private static String letters(Random random, int count) {
        var letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('a' + random.nextInt(2)));
        }
        return letters.toString();
    }

    private static BitSet bits(int... indexes) {
        var bits = new BitSet();
        for (int index : indexes) {
            bits.set(index);
        }
        return bits;
    }
}
