package io.portmark.parse.telegram;

import io.portmark.marking.DeclassifyOn;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an event that is to declassify. 32 CFR 2001.21(a)(4) asks for one that is reasonably definite and foreseeable; whether it is
 * can't be told by its words, only that some words name no event at all.
 */
final class EventWords {
    /** Words that name no event: a condition, a judgement, a time that nobody sets. */
    private static final Pattern VAGUE = Pattern.compile(
            "\\bNO LONGER\\b|\\bSENSITIV|\\bINDEFINITE|\\bAS LONG AS\\b|\\bTO BE DETERMINED\\b|\\bTBD\\b|\\bUNKNOWN\\b|\\bNEVER\\b"
                    + "|\\bAPPROPRIATE\\b|\\bPERMITS?\\b|\\bALLOWS?\\b|\\bWHEN(?:EVER)? (?:POSSIBLE|REVIEWED|DECLASSIFIED|DIRECTED|AUTHORIZED|NECESSARY)\\b"
                    + "|\\b(?:UPON|AFTER|PENDING) (?:FURTHER )?(?:REVIEW|NOTICE|NOTIFICATION|DETERMINATION)\\b|\\bFURTHER NOTICE\\b|\\bDISCRETION\\b"
                    + "|\\bNOT TO BE\\b|\\bDO NOT\\b|\\bNOT RELEASABLE\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEARS = Pattern.compile(
            "\\b([0-9]{1,3}|" + String.join("|", numbers()) + ") ?(?:\\([0-9]{1,3}\\) ?)?YEARS?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    /** One word, or a garbled one, names no event. */
    private static final int FEWEST_WORDS = 2;

    private EventWords() {}

    static DeclassifyOn.OnEvent read(String text) {
        long words = WORD.matcher(text).results().limit(FEWEST_WORDS).count();
        boolean definite = words >= FEWEST_WORDS && !VAGUE.matcher(text).find();
        return new DeclassifyOn.OnEvent(text, definite, years(text));
    }

    /** True when words stand there that may name an event. */
    static boolean isIn(String text) {
        return WORD.matcher(text).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS;
    }

    private static int years(String text) {
        Matcher years = YEARS.matcher(text);
        if (!years.find()) {
            return 0;
        }
        String number = years.group(1).toUpperCase(Locale.ROOT);
        return Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : value(numbers().indexOf(number));
    }

    private static List<String> numbers() {
        return List.of(
                "ONE",
                "TWO",
                "THREE",
                "FOUR",
                "FIVE",
                "SIX",
                "SEVEN",
                "EIGHT",
                "NINE",
                "TEN",
                "FIFTEEN",
                "TWENTY",
                "TWENTY-FIVE",
                "THIRTY",
                "FIFTY");
    }

    private static int value(int index) {
        return List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 50).get(index);
    }
}
