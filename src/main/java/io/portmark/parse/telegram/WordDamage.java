package io.portmark.parse.telegram;

import io.portmark.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that lost letters on the way (SEQ-15): broken over two lines without a hyphen, an accented letter dropped, a number and a word
 * run together. It rests on the record's own words and a few that are known to lose their accent; names are left alone.
 */
final class WordDamage {
    /** What is left of chargé, communiqué, détente, état, protégé, résumé, naïveté, vis-à-vis once the accented letters are gone. */
    private static final List<String> ACCENTS_LOST =
            List.of("charg", "communiqu", "dtente", "d'tat", "protg", "rsum", "naivet", "navet", "vis--vis");

    /** Words that follow a number: "3to 5". */
    private static final List<String> AFTER_NUMBERS =
            List.of("to", "and", "or", "of", "in", "percent", "years", "days", "months", "people", "million");

    private static final int SHORTEST_PIECE = 2;

    /** How many columns must be free at a line's end before its break is taken for one inside a word. */
    private static final int FREE_COLUMNS = 4;

    private final List<PortionDraft.Finished> portions;
    private Map<String, Integer> words = Map.of();

    WordDamage(List<PortionDraft.Finished> portions) {
        this.portions = portions;
    }

    /** Where words of that portion are damaged, in order. */
    List<Span> in(PortionDraft.Finished finished) {
        List<Span> places = new ArrayList<>();
        String text = finished.joined().plain();
        int lineStart = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (finished.joined().isLineBreak(i)) {
                    if (isBroken(text, lineStart, i, finished.longestLine())) {
                        places.add(finished.joined().place(wordStart(text, i), wordEnd(text, i + 1)));
                    }
                    lineStart = i + 1;
                }
            } else if (isSmall(c) && isDamaged(text, i)) {
                places.add(finished.joined().place(i, wordEnd(text, i)));
            }
        }
        return places;
    }

    private static boolean isDamaged(String text, int at) {
        char before = text.charAt(at - 1);
        if (isDigit(before)) {
            int number = at - 1;
            while (number > 0 && isDigit(text.charAt(number - 1))) {
                number--;
            }
            boolean alone = number == 0 || text.charAt(number - 1) == ' ';
            return alone && AFTER_NUMBERS.stream().anyMatch(word -> isWord(text, at, word));
        }
        return before == ' ' && ACCENTS_LOST.stream().anyMatch(word -> isWord(text, at, word));
    }

    private static boolean isWord(String text, int at, String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** The line had room for what follows, the two pieces make a word of the record, and are not words of it both. */
    private boolean isBroken(String text, int lineStart, int at, int longestLine) {
        int from = wordStart(text, at);
        int to = wordEnd(text, at + 1);
        boolean pieces = at - from >= SHORTEST_PIECE
                && to - at - 1 >= SHORTEST_PIECE
                && isSmall(text.charAt(at - 1))
                && isSmall(text.charAt(at + 1));
        if (!pieces || at - lineStart + (to - at) + FREE_COLUMNS > longestLine) {
            return false;
        }
        String first = text.substring(from, at).toLowerCase(Locale.ROOT);
        String second = text.substring(at + 1, to).toLowerCase(Locale.ROOT);
        return count(first + second) > 0 && (count(first) < 2 || count(second) < 2);
    }

    private int count(String word) {
        if (words.isEmpty()) {
            words = new HashMap<>();
            for (PortionDraft.Finished finished : portions) {
                for (String found :
                        finished.joined().plain().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
                    words.merge(found, 1, Integer::sum);
                }
            }
        }
        return words.getOrDefault(word, 0);
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
