package io.portmark.verify;

import io.portmark.decide.WithheldText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is looked for: every run of four withheld words, every withheld word of four letters or more, a withheld piece of fewer words
 * whole, and every stretch of words too long to be one. A probe that the release itself is meant to hold is dropped, for finding it would prove nothing.
 */
final class Probes {
    private static final int RUN = 4;
    private static final int LEAST_LETTERS = 4;
    /** Among bytes of unknown meaning shorter phrases turn up by chance. */
    private static final int LEAST_LETTERS_IN_BYTES = 12;

    private final PhraseFinder inBlocks;
    private final PhraseFinder inSequences;
    private final PhraseFinder inBytes;
    private final ByteReadings readings;
    private final int all;
    private final int kept;

    /**
     * Chooses the probes.
     *
     * @param withheld what must not stand in the file
     * @param expected what the file is meant to hold
     */
    Probes(WithheldText withheld, ExpectedText expected) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> runs = new LinkedHashSet<>();
        for (WithheldText.Piece piece : withheld.pieces()) {
            addProbes(Folding.words(piece.text()), words, runs);
        }
        Set<String> everything = new LinkedHashSet<>(runs);
        everything.addAll(words);
        List<String> keptInBlocks = without(List.copyOf(everything), expected.foldedBlocks());
        List<String> keptRuns = keptInBlocks.stream().filter(runs::contains).toList();
        List<String> keptInSequences = without(keptRuns, expected.foldedSequences());
        List<String> keptInBytes =
                keptRuns.stream().filter(Probes::isRareInBytes).toList();
        all = everything.size();
        kept = keptInBlocks.size();
        inBlocks = new PhraseFinder(keptInBlocks);
        inSequences = new PhraseFinder(keptInSequences);
        inBytes = new PhraseFinder(keptInBytes);
        readings = new ByteReadings(
                keptInBytes.stream().anyMatch(run -> run.chars().anyMatch(c -> c >= 0x80)));
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

    private static List<String> without(List<String> probes, List<String> folded) {
        var finder = new PhraseFinder(probes);
        var dropped = new BitSet();
        folded.forEach(block -> dropped.or(finder.found(block)));
        List<String> kept = new ArrayList<>();
        for (int i = dropped.nextClearBit(0); i < probes.size(); i = dropped.nextClearBit(i + 1)) {
            kept.add(probes.get(i));
        }
        return kept;
    }

    /** How many probes the withheld text gives. */
    int all() {
        return all;
    }

    /** How many of them the release isn't meant to hold, so that they are looked for. */
    int kept() {
        return kept;
    }

    /** Whether a string that belongs together holds a withheld word or run: a line, a paragraph, a name, a property. */
    boolean inBlock(CharSequence text) {
        return inBlocks.finds(Folding.fold(text));
    }

    /** Whether several blocks one after the other hold a withheld run; single words could arise at their joints. */
    boolean inSequence(CharSequence text) {
        return inSequences.finds(Folding.fold(text));
    }

    /** Whether bytes of unknown meaning hold a withheld run in any of the usual encodings. */
    boolean inBytes(byte[] bytes) {
        Predicate<String> finds = inBytes::finds;
        return readings.of(bytes).stream().anyMatch(finds);
    }
}
