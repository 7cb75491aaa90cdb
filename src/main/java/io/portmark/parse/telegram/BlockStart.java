package io.portmark.parse.telegram;

import io.portmark.parse.PortionMarkParser;
import io.portmark.parse.PortionMarkParser.Marks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a line that carries a mark of its own without a paragraph's number: a subparagraph, a bullet, a block.
 *
 * @param number the paragraph's number where it is printed: 2 in "2a."
 * @param letter the subparagraph's letter in lower case, empty where there is none
 * @param printed what stands before the marks: "2a.", "--"
 * @param marks the marks; the first is sound or can be nothing but a mark, or there are none
 */
record BlockStart(@Nullable Integer number, String letter, String printed, Marks marks) {
    /** "2a. (C)", "a. (U)", "(b) (SBU)" (32 CFR 2001.21(c)(3)). */
    private static final Pattern SUBPARAGRAPH =
            Pattern.compile("(?:([0-9]{1,3}) ?\\.? ?)?(?:\\(([a-zA-Z])\\)|([a-zA-Z])[.)]) {0,3}(?=\\()");

    private static final Pattern LABEL = Pattern.compile("(?:\\(([a-zA-Z])\\)|([a-zA-Z])[.)]) {1,3}(?=\\S)");

    /** "-- (C)", "(SBU) Comment". */
    private static final Pattern BULLET = Pattern.compile("(?:[-*\u2022\u2013\u2014]{1,2} {0,3})?(?=\\()");

    /** Reads the beginning of a line. */
    static Optional<BlockStart> read(Line line, PortionMarkParser parser) {
        if (line.text().indexOf('(') < 0) {
            return Optional.empty();
        }
        return subparagraph(line, parser).or(() -> bullet(line, parser));
    }

    /** "b." behind subparagraph a: a label without a mark that counts on. */
    static Optional<BlockStart> unmarked(Line line, String before) {
        if (before.length() != 1) {
            return Optional.empty();
        }
        String next = Character.toString(before.charAt(0) + 1);
        Matcher found = line.begin(LABEL);
        if (found == null) {
            return Optional.empty();
        }
        String letter = found.group(1) == null ? found.group(2) : found.group(1);
        return letter.toLowerCase(Locale.ROOT).equals(next)
                ? Optional.of(new BlockStart(null, next, found.group().strip(), new Marks(List.of(), found.end())))
                : Optional.empty();
    }

    /** True for a subparagraph. */
    boolean isLettered() {
        return !letter.isEmpty();
    }

    private static Optional<BlockStart> subparagraph(Line line, PortionMarkParser parser) {
        Matcher found = line.begin(SUBPARAGRAPH);
        if (found == null) {
            return Optional.empty();
        }
        Integer number = found.group(1) == null ? null : Integer.valueOf(found.group(1));
        String letter = found.group(2) == null ? found.group(3) : found.group(2);
        return marked(line, found.end(), number, letter.toLowerCase(Locale.ROOT), parser);
    }

    private static Optional<BlockStart> bullet(Line line, PortionMarkParser parser) {
        Matcher found = line.begin(BULLET);
        return found == null ? Optional.empty() : marked(line, found.end(), null, "", parser);
    }

    private static Optional<BlockStart> marked(
            Line line, int from, @Nullable Integer number, String letter, PortionMarkParser parser) {
        Marks marks = parser.at(line.text(), from, false);
        String printed = line.text().substring(0, from).strip();
        // "(R)" at the beginning of a line is a party, a registration, anything.
        boolean bare = letter.isEmpty()
                && marks.isSound()
                && marks.marks().get(0).printed().equals("(R)");
        boolean begins = marks.isSound()
                || (!marks.marks().isEmpty() && marks.marks().get(0).isUnmistakable());
        return begins && !bare ? Optional.of(new BlockStart(number, letter, printed, marks)) : Optional.empty();
    }
}
