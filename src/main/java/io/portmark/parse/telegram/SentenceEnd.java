package io.portmark.parse.telegram;

import java.util.regex.Pattern;

/** Whether a text ends where a sentence ends. */
final class SentenceEnd {
    private static final Pattern CLOSING_WORDS = Pattern.compile(
            "(?i)\\bEND (?:OF )?(?:SUMMARY|COMMENT|COMMENTS|NOTE|TEXT|QUOTE|UNQUOTE|ACTION REQUEST(?:ED)?|[A-Z]{3,12} TEXT)$");

    /** Full stops and question marks of Chinese, Japanese, Arabic, Urdu and Hindi. */
    private static final String OTHER_SCRIPTS = "\u3002\uff01\uff1f\u061f\u06d4\u0964";

    private SentenceEnd() {}

    /** True when the text ends in terminal punctuation, in a closing bracket or quote, or in "End note". */
    static boolean at(String text) {
        int last = text.length() - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        if (last < 0) {
            return true;
        }
        return isTerminal(text.charAt(last)) || isClosing(text.charAt(last)) || closesInWords(text, last + 1);
    }

    static boolean isTerminal(char c) {
        return c == '.'
                || c == '?'
                || c == '!'
                || c == ':'
                || c == ';'
                || c == '\u2026'
                || OTHER_SCRIPTS.indexOf(c) >= 0;
    }

    static boolean isClosing(char c) {
        return c == '"'
                || c == ')'
                || c == ']'
                || c == '\u201d'
                || c == '\u201c'
                || c == '\u2019'
                || c == '\''
                || c == '\u00bb';
    }

    private static boolean closesInWords(String text, int end) {
        String tail = text.substring(Math.max(0, end - 40), end);
        boolean named = tail.contains("END ") || tail.contains("nd ");
        return named && CLOSING_WORDS.matcher(tail).find();
    }
}
