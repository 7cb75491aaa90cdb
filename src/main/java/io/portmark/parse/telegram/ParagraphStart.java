package io.portmark.parse.telegram;

import io.portmark.parse.PortionMarkParser;
import io.portmark.parse.PortionMarkParser.Marks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks like the beginning of a numbered paragraph (MARKINGS 2.9.2): a pilcrow or none, one to three digits, a period, marks,
 * text. Whether it is one, {@link Numbering} says.
 *
 * @param from where it begins in its line
 * @param printed the number as it stands: "16.", "¶3."
 * @param number the number as printed
 * @param pilcrow true when a pilcrow stands before it
 * @param period true when the period is there
 * @param marks the marks behind it
 * @param textFrom where the text begins
 * @param next the first character of the text, or a blank where the line ends
 */
record ParagraphStart(
        int from, String printed, int number, boolean pilcrow, boolean period, Marks marks, int textFrom, char next) {
    private static final Pattern NUMBER =
            Pattern.compile("(?:(\u00b6) ?)?([0-9]{1,3}) ?(\\.{1,2}|[),](?= ?\\())?(?![0-9,])");

    /** Reads at a place of a line where a number may begin. */
    static Optional<ParagraphStart> read(Line line, int from, PortionMarkParser parser, boolean marked) {
        String text = line.text();
        if (from >= text.length() || !begins(text.charAt(from))) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(text).region(from, text.length());
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        int at = number.end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        String stop = number.group(3);
        boolean period = stop != null && stop.startsWith(".");
        Marks marks = parser.at(text, at, marked);
        boolean parted = at > number.end()
                || at == text.length()
                || Character.isUpperCase(text.charAt(at))
                || !marks.marks().isEmpty();
        // "1.4 (B)" is a reason, "5 percent" a quantity: a period or a mark must follow, and a blank the period.
        if (!parted || (!period && !marks.isSound())) {
            return Optional.empty();
        }
        char next = marks.end() < text.length() ? text.charAt(marks.end()) : ' ';
        return Optional.of(new ParagraphStart(
                from,
                number.group().strip(),
                Integer.parseInt(number.group(2)),
                number.group(1) != null,
                period,
                marks,
                marks.end(),
                next));
    }

    private static boolean begins(char c) {
        return (c >= '0' && c <= '9') || c == '\u00b6';
    }

    /** True when its text begins as sentences do: in a capital, a quote or a bracket. */
    boolean beginsSentence() {
        return Character.isUpperCase(next)
                || next == '"'
                || next == '\u201c'
                || next == '('
                || next == '['
                || next == '\'';
    }

    boolean isEmpty() {
        return next == ' ';
    }
}
