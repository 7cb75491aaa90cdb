package io.portmark.parse.telegram;

import io.portmark.parse.PortionMarkParser;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells headings (MARKINGS 2.9.7): a short line over dashes, marked up, or alone between blank lines, without a full stop. In doubt a
 * line is text: headings of an unclassified record are released, lost lines of a paragraph must not be.
 */
final class HeadingFinder {
    private static final int LONGEST = 90;
    private static final int LONGEST_ALONE = 80;
    private static final int LINES_OVER_DASHES = 3;
    private static final int HEADINGS_TOGETHER = 3;
    private static final Pattern ABBREVIATION =
            Pattern.compile(".*(?:(?:\\b[A-Z]\\.){2,}|\\b(?:Inc|Co|Corp|Jr|Sr|Ltd|Bros)\\.)");
    private static final Pattern TABLE = Pattern.compile(".*\\S {3,}\\S.* {3,}\\S.*|.*\\t.*");
    private static final Pattern NO_HEADING = Pattern.compile("(?:END|BEGIN|UNQUOTE|QUOTE)\\b");

    private final List<Line> lines;
    private final PortionMarkParser marks;
    private final boolean capitals;

    HeadingFinder(List<Line> lines, PortionMarkParser marks) {
        this.lines = lines;
        this.marks = marks;
        this.capitals = isInCapitals(lines);
    }

    /**
     * How many lines from there on make a heading; 0 where none stands.
     *
     * @param complete true when the text before ends with a sentence
     * @param numbered true when the text before is a numbered paragraph, to which lines without a number belong
     */
    int at(int index, boolean complete, boolean numbered) {
        Line line = lines.get(index);
        if (line.markedUp() && line.length() <= LONGEST) {
            return 1;
        }
        int overDashes = overDashes(index);
        if (overDashes > 0) {
            return overDashes;
        }
        return isAlone(index) && isTitle(index, complete, numbered) ? 1 : 0;
    }

    private int overDashes(int index) {
        int count = lines.get(index).blankBefore() ? linesOverDashes(index) : 0;
        for (int i = index; i < index + count; i++) {
            Line line = lines.get(i);
            if (line.length() > LONGEST || line.is(TABLE) || (i > index && looksNumbered(i))) {
                return 0;
            }
        }
        return count;
    }

    /** How many lines stand between there and a line of dashes, no blank line between them. */
    private int linesOverDashes(int index) {
        for (int count = 1; count <= LINES_OVER_DASHES && index + count < lines.size(); count++) {
            Line next = lines.get(index + count);
            if (next.blankBefore() || lines.get(index).isRule()) {
                return 0;
            }
            if (next.isRule()) {
                return count;
            }
        }
        return 0;
    }

    private boolean isAlone(int index) {
        Line line = lines.get(index);
        boolean last = index + 1 == lines.size();
        return !last
                && line.blankBefore()
                && lines.get(index + 1).blankBefore()
                && !line.restored()
                && line.length() >= 3
                && line.length() <= LONGEST_ALONE
                && !line.isRule()
                && !beginsLikeText(line.text())
                && !line.is(TABLE)
                && !isInCapitalsWithFigures(line.text())
                && !endsLikeText(line.text());
    }

    /** In a text all of capitals a line with figures is a line of a list or table. */
    private boolean isInCapitalsWithFigures(String text) {
        return capitals && text.chars().anyMatch(Character::isDigit);
    }

    private static boolean beginsLikeText(String text) {
        char first = text.charAt(0);
        boolean listed = first == '-' || first == '*' || first == '\u2022' || first == '(';
        return listed
                || Character.isLowerCase(first)
                || NO_HEADING.matcher(text).lookingAt();
    }

    private static boolean endsLikeText(String text) {
        char end = text.charAt(text.length() - 1);
        boolean stop = end == '.' && !ABBREVIATION.matcher(text).matches();
        return stop || end == ',' || end == ';' || end == '-';
    }

    private boolean isTitle(int index, boolean complete, boolean numbered) {
        Line line = lines.get(index);
        boolean titleCase = !capitals && isTitleCase(line.text());
        if (isFollowedByNumber(index)) {
            return complete || titleCase;
        }
        return complete && titleCase && !numbered && !line.pageBefore();
    }

    private boolean isFollowedByNumber(int index) {
        int next = index + 1;
        while (next < lines.size()
                && next <= index + HEADINGS_TOGETHER
                && (lines.get(next).isRule() || isAlone(next))
                && !looksNumbered(next)) {
            next++;
        }
        return next < lines.size() && looksNumbered(next);
    }

    private boolean looksNumbered(int index) {
        return ParagraphStart.read(lines.get(index), 0, marks, false).isPresent();
    }

    /** Capitals at the beginning of three in five of the longer words. */
    static boolean isTitleCase(String text) {
        int words = 0;
        int capital = 0;
        for (String word : text.split("[^\\p{L}'\u2019]+", -1)) {
            if (word.length() >= 4) {
                words++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words == 0 ? Character.isUpperCase(text.charAt(0)) : capital * 5 >= words * 3;
    }

    private static boolean isInCapitals(List<Line> lines) {
        long small = 0;
        long letters = 0;
        for (Line line : lines) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.text().charAt(i);
                boolean letter = c > ' ' && Character.isLetter(c);
                letters += letter ? 1 : 0;
                small += letter && Character.isLowerCase(c) ? 1 : 0;
            }
        }
        return small * 20 < letters;
    }
}
