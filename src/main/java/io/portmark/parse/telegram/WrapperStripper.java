package io.portmark.parse.telegram;

import io.portmark.document.HeaderLine;
import io.portmark.document.Omission;
import io.portmark.document.Wrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes the page off a record, at both ends (META-07). What stands before the telegram's first line is the page's, whatever it is,
 * but for a numbered paragraph; further down a line is the page's only where it says what pages say.
 */
final class WrapperStripper {
    private static final List<String> PHRASES = List.of(
            "disclaimer: this site",
            "us embassy cable - ",
            "wikileaks ico",
            "cable title:",
            "pdf how-to read a cable",
            "pdf  how-to read a cable",
            "how-to read a cable",
            "this record is a partial extract of the original cable",
            "latest source of this page is",
            "| wikileaks: | view ",
            "wikileaks: view ",
            "| redacted: | this cable was not redacted",
            "redacted: this cable was not redacted",
            "viewing cable ",
            "if you are new to these pages",
            "courage is contagious",
            "understanding cables",
            "every cable message consists");
    /** The letters with which those phrases begin. */
    private static final String BEGINNINGS = "dDuUwWcCpPhHtTlL|rRvViIeE";

    private static final String PARTIAL = "partial extract of the original cable";
    private static final Pattern TABLE = Pattern.compile("\\|(?: *:?-+:? *\\|)+|\\| *[A-Z][A-Za-z ]{1,30}: *\\|.*\\|");
    private static final Pattern ATTRIBUTE = Pattern.compile("[A-Z][\\w /()-]{2,45}:.*");
    private static final int ROWS_WITHIN = 8;
    private static final int LEAST_ROWS = 3;
    private static final Pattern ATTRIBUTES = Pattern.compile("Message Attributes");

    private final List<HeaderLine> page = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final List<Line> rest = new ArrayList<>();
    private final WrapperRows rows = new WrapperRows();
    private boolean recognised;
    private boolean partial;

    /**
     * The record without its page.
     *
     * @param rest the lines that are left
     * @param page the page's lines
     * @param wrapper what they say
     * @param partial true when they call the record a partial extract (META-06)
     */
    record Stripped(
            List<Line> rest, List<HeaderLine> page, List<Omission> omissions, Wrapper wrapper, boolean partial) {}

    /**
     * Strips.
     *
     * @param first the telegram's first line, or the first numbered paragraph where that comes earlier; -1 where there is neither
     */
    static Stripped strip(List<Line> lines, int first) {
        var stripper = new WrapperStripper();
        int end = trailing(lines);
        int begin = first >= 0 ? Math.min(first, end) : leading(lines, end);
        boolean blank = false;
        boolean archive = end < lines.size() && isAttributes(lines, end);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean known = isKnown(line);
            // A page's phrase inside the record is the record's own: nothing of it may be dropped.
            if (i < begin || i >= end) {
                // Rows behind the record tell nothing, unless they are an archive's: they may be its last words.
                boolean tells = i < begin || archive;
                stripper.take(line, known || WrapperRows.isRow(line) || line.is(TABLE), tells);
                blank = true;
            } else {
                stripper.rest.add(blank ? line.afterBlank() : line);
                blank = false;
            }
        }
        return stripper.stripped();
    }

    /** True for a line that says what pages say. */
    static boolean isKnown(Line line) {
        if (BEGINNINGS.indexOf(line.text().charAt(0)) < 0) {
            return false;
        }
        for (String phrase : PHRASES) {
            if (line.text().regionMatches(true, 0, phrase, 0, phrase.length())) {
                return true;
            }
        }
        return false;
    }

    private void take(Line line, boolean known, boolean tells) {
        if (tells) {
            rows.read(line, known);
        }
        recognised |= known;
        partial |= line.text().toLowerCase(Locale.ROOT).contains(PARTIAL);
        page.add(new HeaderLine(HeaderLine.Kind.WRAPPER, line.text(), line.span()));
        omissions.add(new Omission(Omission.What.WRAPPER, line.span()));
    }

    private Stripped stripped() {
        return new Stripped(rest, page, omissions, rows.wrapper(recognised), partial);
    }

    private static boolean isPage(Line line) {
        return isKnown(line) || WrapperRows.isRow(line) || line.is(TABLE);
    }

    /** Where no telegram begins: the lines at the top that are known for a page's. */
    private static int leading(List<Line> lines, int end) {
        int begin = 0;
        while (begin < end && isPage(lines.get(begin))) {
            begin++;
        }
        return begin;
    }

    /** The head of an archive's attributes: rows follow it. */
    private static boolean isAttributes(List<Line> lines, int index) {
        return lines.get(index).is(ATTRIBUTES)
                && lines.stream()
                                .skip(index + 1L)
                                .limit(ROWS_WITHIN)
                                .filter(line -> line.is(ATTRIBUTE))
                                .count()
                        >= LEAST_ROWS;
    }

    /** Where the page goes on behind the record: at the archive's attributes, or at rows among which a known line stands. Rows alone may
     * be the record's own. */
    private static int trailing(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isAttributes(lines, i)) {
                return i;
            }
        }
        int end = lines.size();
        boolean known = false;
        while (end > 0 && isPage(lines.get(end - 1))) {
            end--;
            known |= isKnown(lines.get(end));
        }
        return known ? end : lines.size();
    }
}
