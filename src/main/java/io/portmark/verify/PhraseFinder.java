package io.portmark.verify;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Looks for many folded phrases in one pass over a folded text (Aho and Corasick, 1975): the time depends on the text's length alone,
 * whatever the phrases have in common. A state is a beginning of a phrase; state 0 is the empty one.
 */
final class PhraseFinder {
    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final Transitions transitions;
    /** The longest other state that ends this one. */
    private final int[] fallback;
    /** The phrase that ends here, or {@link #NONE}. */
    private final int[] phraseAt;
    /** The nearest state down the fallbacks where a phrase ends, or the root. */
    private final int[] nextEnd;

    /** Looks for these; empty ones are never found. */
    PhraseFinder(List<String> phrases) {
        int most = 1 + phrases.stream().mapToInt(String::length).sum();
        transitions = new Transitions(most);
        phraseAt = new int[most];
        Arrays.fill(phraseAt, NONE);
        int[] parent = new int[most];
        int[] depth = new int[most];
        int states = 1;
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            String text = phrases.get(phrase);
            int state = ROOT;
            for (int i = 0; i < text.length(); i++) {
                int next = transitions.from(state, text.charAt(i));
                if (next == NONE) {
                    next = states++;
                    transitions.add(state, text.charAt(i), next);
                    parent[next] = state;
                    depth[next] = i + 1;
                }
                state = next;
            }
            if (state != ROOT) {
                phraseAt[state] = phrase;
            }
        }
        fallback = new int[states];
        nextEnd = new int[states];
        for (int state : byDepth(depth, states)) {
            link(state, parent[state]);
        }
    }

    private void link(int state, int parent) {
        if (parent != ROOT) {
            fallback[state] = step(fallback[parent], transitions.charInto(state));
        }
        int shorter = fallback[state];
        nextEnd[state] = phraseAt[shorter] == NONE ? nextEnd[shorter] : shorter;
    }

    private static int[] byDepth(int[] depth, int states) {
        int deepest = Arrays.stream(depth, 0, states).max().orElse(0);
        int[] start = new int[deepest + 2];
        for (int state = 1; state < states; state++) {
            start[depth[state] + 1]++;
        }
        for (int d = 1; d < start.length; d++) {
            start[d] += start[d - 1];
        }
        int[] ordered = new int[states - 1];
        for (int state = 1; state < states; state++) {
            ordered[start[depth[state]]++] = state;
        }
        return ordered;
    }

    private int step(int from, char c) {
        int state = from;
        int next = transitions.from(state, c);
        while (next == NONE && state != ROOT) {
            state = fallback[state];
            next = transitions.from(state, c);
        }
        return Math.max(next, ROOT);
    }

    /** Whether one of these phrases, given by index, stands in the text. */
    boolean finds(CharSequence folded, BitSet wanted) {
        return !scan(folded, phrase -> !wanted.get(phrase));
    }

    /** The phrases that stand in the text, by index. */
    BitSet found(CharSequence folded) {
        var found = new BitSet();
        scan(folded, phrase -> {
            found.set(phrase);
            return true;
        });
        return found;
    }

    private boolean scan(CharSequence folded, IntPredicate goOn) {
        int state = ROOT;
        for (int i = 0; i < folded.length(); i++) {
            state = step(state, folded.charAt(i));
            int end = phraseAt[state] == NONE ? nextEnd[state] : state;
            for (; end != ROOT; end = nextEnd[end]) {
                if (!goOn.test(phraseAt[end])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What state a character leads to: a hash table with open addressing, because most states have one way on. */
    private static final class Transitions {
        private final long[] keys;
        private final int[] targets;
        private final char[] charInto;
        private final int mask;
        /** Where a phrase begins, by its first character; most characters of a text are looked up here. */
        private final int[] fromRoot = new int[0x100];

        Transitions(int states) {
            int size = Integer.highestOneBit(Math.max(states, 8)) * 4;
            keys = new long[size];
            targets = new int[size];
            charInto = new char[states];
            mask = size - 1;
            Arrays.fill(targets, NONE);
            Arrays.fill(fromRoot, NONE);
        }

        void add(int from, char c, int to) {
            int slot = slot(from, c);
            keys[slot] = key(from, c);
            targets[slot] = to;
            charInto[to] = c;
            if (from == ROOT && c < fromRoot.length) {
                fromRoot[c] = to;
            }
        }

        int from(int state, char c) {
            return state == ROOT && c < fromRoot.length ? fromRoot[c] : targets[slot(state, c)];
        }

        char charInto(int state) {
            return charInto[state];
        }

        /** The slot that holds the pair, or the free one where it belongs. */
        private int slot(int from, char c) {
            long key = key(from, c);
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
            while (targets[slot] != NONE && keys[slot] != key) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        private static long key(int from, char c) {
            return ((long) from << 16) | c;
        }
    }
}
