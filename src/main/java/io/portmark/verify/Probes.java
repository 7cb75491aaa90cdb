package io.portmark.verify;

import io.portmark.decide.WithheldText;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is looked for: every run of four withheld words, every withheld word of four letters or more, a withheld piece of fewer words
 * whole, and every stretch of words too long to be one. A probe that the release itself is meant to hold is dropped, for finding it would
 * prove nothing.
 */
final class Probes {
    private static final int RUN = 4;
    private static final int LEAST_LETTERS = 4;
    /** Among bytes of unknown meaning shorter phrases turn up by chance. */
    private static final int LEAST_LETTERS_IN_BYTES = 12;

    /** What holds fewer bytes holds no phrase that is looked for in bytes: four letters of two bytes each. */
    static final int LEAST_BYTES = 8;

    private final PhraseFinder finder;
    private final int all;
    private final BitSet inBlocks;
    private final BitSet inSequences;
    private final BitSet inBytes = new BitSet();
    private final ByteReadings readings;

    /**
     * Chooses the probes.
     *
     * @param withheld what must not stand in the file
     * @param expected what the file is meant to hold
     */
    Probes(WithheldText withheld, ExpectedText expected) {
        Set<String> runs = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (WithheldText.Piece piece : withheld.pieces()) {
            addProbes(Folding.words(piece.text()), words, runs);
        }
        words.removeAll(runs);
        List<String> probes = List.copyOf(joined(runs, words));
        all = probes.size();
        finder = new PhraseFinder(probes);
        inBlocks = without(bits(all), expected.foldedBlocks());
        inSequences = (BitSet) inBlocks.clone();
        inSequences.and(bits(runs.size()));
        // What released blocks give at their joints stands in the bytes of a text file too.
        inSequences.and(without(bits(all), expected.foldedSequences()));
        inSequences.stream().filter(run -> isRareInBytes(probes.get(run))).forEach(inBytes::set);
        readings = new ByteReadings(
                inBytes.stream().anyMatch(run -> probes.get(run).chars().anyMatch(c -> c >= 0x80)));
    }

    private static Set<String> joined(Set<String> runs, Set<String> words) {
        Set<String> joined = new LinkedHashSet<>(runs);
        joined.addAll(words);
        return joined;
    }

    private static BitSet bits(int count) {
        var bits = new BitSet(count);
        bits.set(0, count);
        return bits;
    }

    private BitSet without(BitSet probes, List<String> folded) {
        folded.forEach(text -> probes.andNot(finder.found(text)));
        return probes;
    }

    private static void addProbes(List<String> pieceWords, Set<String> words, Set<String> runs) {
        for (int i = 0; i + RUN <= pieceWords.size(); i++) {
            runs.add(String.join("", pieceWords.subList(i, i + RUN)));
        }
        if (pieceWords.size() < RUN && !pieceWords.isEmpty()) {
            runs.add(String.join("", pieceWords));
        }
        pieceWords.stream().filter(word -> word.length() >= LEAST_LETTERS).forEach(words::add);
        pieceWords.forEach(word -> addWindows(word, runs));
    }

    /** Scripts that don't part words, and words run together: a part of them would pass unseen. */
    private static void addWindows(String word, Set<String> runs) {
        int window = word.codePoints().anyMatch(Character::isIdeographic) ? RUN : LEAST_LETTERS_IN_BYTES;
        for (int i = 0; word.length() > 2 * window && i + window <= word.length(); i++) {
            runs.add(word.substring(i, i + window));
        }
    }

    /** Whether a phrase is too long to turn up by chance in bytes of any kind; letters of two bytes count for more. */
    private static boolean isRareInBytes(String phrase) {
        return phrase.chars().map(c -> c < 0x100 ? 1 : 3).sum() >= LEAST_LETTERS_IN_BYTES;
    }

    /** How many probes the withheld text gives. */
    int all() {
        return all;
    }

    /** How many of them the release isn't meant to hold, so that they are looked for. */
    int kept() {
        return inBlocks.cardinality();
    }

    /** Whether a string that belongs together holds a withheld word or run: a line, a paragraph, a name, a property. */
    boolean inBlock(CharSequence text) {
        return finder.finds(Folding.fold(text), inBlocks);
    }

    /** Whether several blocks one after the other hold a withheld run; single words could arise at their joints. */
    boolean inSequence(CharSequence text) {
        return finder.finds(Folding.fold(text), inSequences);
    }

    /** Whether bytes of unknown meaning hold a withheld run in any of the usual encodings. */
    boolean inBytes(byte[] bytes) {
        return !inBytes.isEmpty() && readings.of(bytes).stream().anyMatch(reading -> finder.finds(reading, inBytes));
    }
}
