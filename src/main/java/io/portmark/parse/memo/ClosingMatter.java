package io.portmark.parse.memo;

import io.portmark.parse.PortionMarkParser;
import io.portmark.parse.telegram.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the lines of a body that are no paragraphs and owe no mark: salutation, close and names of a letter, attachments, clearances.
 * They stay portions and are protected like any unmarked one.
 */
final class ClosingMatter {
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE;
    private static final Pattern SALUTATION =
            Pattern.compile("(?:MY )?DEAR [A-Z].{1,60}[:,]|(?:SIR|MADAM|GENTLEMEN|EXCELLENCY)[:,]", IGNORE_CASE);
    private static final Pattern CLOSE = Pattern.compile(
            "(?:YOURS )?(?:VERY )?(?:SINCERELY|RESPECTFULLY|CORDIALLY|FAITHFULLY|TRULY)(?: YOURS)?(?: SUBMITTED)?,?|(?:WITH )?(?:BEST|WARM|KIND)(?:EST)? (?:PERSONAL )?(?:REGARDS|WISHES),?|REGARDS,?|FOR THE .{3,60}:",
            IGNORE_CASE);
    private static final Pattern LIST = Pattern.compile(
            "(?:PARTICIPANTS|PLACE|TIME(?: AND PLACE)?|ATTACHMENTS?|ENCLOSURES?|ENCL|TABS?|CC|BCC|COPIES TO|DISTRIBUTION|DRAFTED(?: BY)?|DRAFTER|APPROVED(?: BY)?|APPROVE|DISAPPROVE|CLEARED(?: BY)?|CLEARANCES?|EXT(?:ENSION)?|TEL)\\.? ?:.{0,120}|ATTACHMENTS?(?: A/S)?|ENCLOSURES?(?: A/S)?|\\[?SIGNED\\]?|TAB [A-Z0-9]{1,2} ?[-\u2013:.].{1,100}|(?:APPROVE|DISAPPROVE)\\b.{0,60}_{3,}.*",
            IGNORE_CASE);
    private static final int LONGEST_NAME = 60;
    private static final int NAMES = 6;
    private static final int SALUTATION_WITHIN = 8;

    private final List<Line> body;
    private final PortionMarkParser marks;
    private final Set<Line> closing = new HashSet<>();

    private ClosingMatter(List<Line> body, PortionMarkParser marks) {
        this.body = body;
        this.marks = marks;
    }

    /** The lines of a body that are no paragraphs. */
    static Set<Line> in(List<Line> body, PortionMarkParser marks) {
        var matter = new ClosingMatter(body, marks);
        matter.find();
        return matter.closing;
    }

    private void find() {
        for (int i = 0; i < body.size(); i++) {
            Line line = body.get(i);
            if (i < SALUTATION_WITHIN && line.is(SALUTATION)) {
                closing.add(line);
            } else if (MemoNotes.isLegend(line)) {
                closing.add(line);
            } else if (line.is(CLOSE)) {
                closing.add(line);
                names(i + 1, NAMES);
            } else if (line.is(LIST)) {
                closing.add(line);
                block(i + 1);
            }
        }
        last();
    }

    private void names(int from, int most) {
        for (int i = from; i < Math.min(body.size(), from + most) && isName(body.get(i)); i++) {
            closing.add(body.get(i));
        }
    }

    /** What goes on beneath "Attachments:", to the next blank line. */
    private void block(int from) {
        for (int i = from; i < body.size(); i++) {
            Line line = body.get(i);
            if (line.blankBefore() || line.isLong() || isMarked(line)) {
                return;
            }
            closing.add(line);
        }
    }

    /** Name, position and telephone number with which a record ends. */
    private void last() {
        int from = body.size();
        while (from > 0
                && body.size() - from < NAMES
                && (isName(body.get(from - 1)) || closing.contains(body.get(from - 1)))) {
            from--;
        }
        boolean parted = from < body.size() && from > 0 && body.get(from).blankBefore();
        if (parted) {
            closing.addAll(body.subList(from, body.size()));
        }
    }

    private boolean isName(Line line) {
        String text = line.text();
        char end = text.charAt(text.length() - 1);
        boolean capitals = Character.isUpperCase(text.charAt(0)) || text.charAt(0) == '[' || text.charAt(0) == '/';
        boolean sentence = end == '.' && text.split(" +", -1).length > 4;
        return line.length() <= LONGEST_NAME && capitals && !sentence && end != ':' && !isMarked(line);
    }

    private boolean isMarked(Line line) {
        return marks.soundAt(line.text(), 0).isPresent()
                || Character.isDigit(line.text().charAt(0));
    }
}
