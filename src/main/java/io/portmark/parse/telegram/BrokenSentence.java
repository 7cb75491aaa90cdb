package io.portmark.parse.telegram;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a paragraph breaks off in the midst of a sentence. Teletype texts in capitals leave final stops out; there only a word
 * tells that cannot end a sentence. Addresses, schedules and tables have no final stop either.
 */
final class BrokenSentence {
    /** Fewer words make a label or a list item, not a sentence. */
    private static final int FEW_WORDS = 4;

    /** A stop and a signature without a blank between: "THIS WEEK.STEDMAN"; or a web address. */
    private static final Pattern COMPLETE =
            Pattern.compile(".*(?:[.?!][\"')]*[A-Z]{3,20}| \\S*(?:://|www\\.)\\S+)", Pattern.DOTALL);

    /** Words that wait for another, in English and Spanish. */
    private static final Set<String> WAITING = Set.of(
            ("A AN THE AND OR NOR BUT OF FROM WITH INTO UPON WHICH WHOSE BETWEEN DURING BECAUSE THAN WERE WAS IS ARE THEIR ITS"
                            + " OUR MY YOUR VERY AS IF Y E DE DEL EL LOS LAS CON PARA QUE UNA POR")
                    .split(" ", -1));

    /** An item of an enumeration that another follows: "...; and", ", OR". */
    private static final Pattern ITEM = Pattern.compile(".*[,;:] ?(?:and|or|AND|OR|Y|E|O|U)", Pattern.DOTALL);

    private BrokenSentence() {}

    /** True when words seem to be missing at its end. */
    static boolean at(PortionDraft.Finished finished) {
        String text = finished.joined().plain().strip();
        if (finished.list() || SentenceEnd.at(text) || text.split(" +", FEW_WORDS + 1).length <= FEW_WORDS) {
            return false;
        }
        if (ITEM.matcher(text).matches()) {
            return false;
        }
        if (isInCapitals(text)) {
            return waits(text);
        }
        return !finished.column() && !COMPLETE.matcher(text).matches();
    }

    private static boolean waits(String text) {
        char end = text.charAt(text.length() - 1);
        if (end == ',' || (end == '-' && Character.isLetter(text.charAt(text.length() - 2)))) {
            return true;
        }
        return WAITING.contains(text.substring(text.lastIndexOf(' ') + 1));
    }

    private static boolean isInCapitals(String text) {
        int small = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
        }
        return small * 20 < letters;
    }
}
