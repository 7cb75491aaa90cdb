package io.portmark.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known name was meant by one that is unknown: the one that the fewest letters tell apart from it. */
public final class NearestName {
    private NearestName() {}

    /** The nearest of these names; empty where none is near enough to be a guess. */
    public static Optional<String> of(String unknown, Collection<String> known) {
        return known.stream()
                .distinct()
                .min(Comparator.<String>comparingInt(name -> distance(fold(unknown), fold(name)))
                        .thenComparingInt(name -> distance(unknown, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(fold(unknown), fold(name)) <= Math.max(2, unknown.length() / 3));
    }

    /** The same as the end of a sentence: "; the nearest known is banner", or nothing. */
    public static String hint(String unknown, Collection<String> known) {
        return of(unknown, known).map("; the nearest known is %s"::formatted).orElse("");
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** How many letters must be put in, left out or changed. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
