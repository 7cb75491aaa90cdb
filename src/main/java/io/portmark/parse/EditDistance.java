package io.portmark.parse;

/** Levenshtein's distance, as far as it matters; two neighbours that changed places count as one. */
public final class EditDistance {
    private EditDistance() {}

    /** How many letters must be changed, added, dropped or swapped; anything above the limit counts as limit + 1. */
    public static int between(CharSequence one, CharSequence other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[previous.length];
            current[0] = i;
            for (int j = 1; j < current.length; j++) {
                int change = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
                if (isSwap(one, i, other, j)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
            }
            before = previous;
            previous = current;
        }
        return Math.min(previous[other.length()], limit + 1);
    }

    private static boolean isSwap(CharSequence one, int i, CharSequence other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
