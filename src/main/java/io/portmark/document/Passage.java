package io.portmark.document;

import io.portmark.marking.Marking;
import java.util.Arrays;

/**
 * What is left of a paragraph for comparison with other records: fingerprints of runs of words, from which no word can be read.
 *
 * <p>Fingerprints are chosen by winnowing (Schleimer, Wilkerson, Aiken 2003): of every {@value #WINDOW} neighbouring runs of
 * {@value #RUN} words the one with the smallest hash. Two passages that share {@code RUN + WINDOW - 1} words in a row share at
 * least one.
 *
 * @param portion the paragraph's id
 * @param marking the level at which it stands by its marking
 * @param prints the fingerprints, sorted, none twice
 */
@SuppressWarnings("ArrayRecordComponent") // an audit keeps millions of them; nobody compares or changes one
public record Passage(String portion, Marking marking, long[] prints) {
    /** Words in a run. */
    static final int RUN = 8;

    /** Runs of which one is chosen. */
    static final int WINDOW = 5;

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    /** The passage that a text makes: its words without case and punctuation. */
    public static Passage of(String portion, Marking marking, String text) {
        long[] runs = runs(words(text));
        long[] chosen = new long[runs.length];
        int count = 0;
        for (int from = 0; from < runs.length; from++) {
            long least = runs[from];
            for (int at = from; at < Math.min(runs.length, from + WINDOW); at++) {
                least = Math.min(least, runs[at]);
            }
            if (from + WINDOW <= runs.length || from == 0) {
                chosen[count++] = least;
            }
        }
        return new Passage(
                portion,
                marking,
                Arrays.stream(chosen, 0, count).sorted().distinct().toArray());
    }

    /** A hash for each word, in order. */
    private static long[] words(String text) {
        long[] words = new long[text.length() / 2 + 1];
        int count = 0;
        long word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word = (word + Character.toLowerCase(c)) * PRIME;
                word ^= word >>> 29;
            } else if (word != 0) {
                words[count++] = word;
                word = 0;
            }
        }
        return Arrays.copyOf(words, count);
    }

    private static long[] runs(long[] words) {
        int count = Math.max(0, words.length - RUN + 1);
        long[] runs = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = 0;
            for (int at = i; at < i + RUN; at++) {
                hash = (hash + words[at]) * PRIME;
                hash ^= hash >>> 32;
            }
            runs[i] = hash;
        }
        return runs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passage passage
                && portion.equals(passage.portion)
                && marking.equals(passage.marking)
                && Arrays.equals(prints, passage.prints);
    }

    @Override
    public int hashCode() {
        return portion.hashCode() * 31 + Arrays.hashCode(prints);
    }

    @Override
    public String toString() {
        return "passage of portion " + portion;
    }
}
