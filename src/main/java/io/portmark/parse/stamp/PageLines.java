package io.portmark.parse.stamp;

import io.portmark.document.ReleaseStamp.Kind;
import io.portmark.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** State's line at the top and bottom of each page, in one line or in five (MARKINGS 5.3). */
final class PageLines {
    private static final Pattern LINE = Pattern.compile(
            "^(?:[A-Z]+ {1,2})?U\\.? ?S\\.? Department of State|^UNCLASSIFIED\\b|^(?:Case|Doc) N[oO][.:-]|^Date: ?\\d");
    private static final Pattern CASE = Pattern.compile("\\bCase N[oO][.:-]* *(\\S+)");
    private static final Pattern DOCUMENT = Pattern.compile("\\bDoc N[oO][.:-]* *(\\S+)");
    private static final Pattern DATE = Pattern.compile("\\b[Dbd]ate: *(\\d{1,2}/\\d{1,2}/\\d{4})");
    private static final Pattern LEGEND = Pattern.compile("STATE DEPT\\. - PRODUCED TO .*");
    private static final int MOST_LINES = 6;

    private PageLines() {}

    /** The page lines and legends of a text, in order. */
    static List<Draft> in(List<StampLine> lines) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            legends(lines.get(i), drafts);
            if (begins(lines, i)) {
                i = read(lines, i, drafts);
            }
        }
        // a scan spoils the date of one page; its neighbours tell it
        drafts.stream()
                .filter(draft -> draft.date != null)
                .findFirst()
                .ifPresent(dated -> drafts.stream()
                        .filter(draft -> draft.kind() == Kind.PAGE && draft.date == null && draft.caseNumber != null)
                        .forEach(draft -> draft.date = dated.date));
        return drafts;
    }

    private static void legends(StampLine line, List<Draft> drafts) {
        for (Piece piece : line.pieces()) {
            if (LEGEND.matcher(piece.text()).matches()) {
                drafts.add(new Draft(Kind.LEGEND, piece.span(), piece.text()));
            }
        }
    }

    /** UNCLASSIFIED with the Department's name beside or beneath it; alone where a page begins or ends. */
    private static boolean begins(List<StampLine> lines, int at) {
        if (lines.get(at).isBlank()) {
            return false;
        }
        String first = lines.get(at).pieces().get(0).text();
        if (!first.startsWith("UNCLASSIFIED")) {
            return false;
        }
        return first.contains("Department of State")
                || isNumbered(first)
                || (first.matches("UNCLASSIFIED(?: / SENSITIVE)?")
                        && (isAtEdge(lines, at) || isFurniture(lines, at + 1)));
    }

    private static boolean isNumbered(String text) {
        return CASE.matcher(text).find() || DOCUMENT.matcher(text).find();
    }

    private static boolean isFurniture(List<StampLine> lines, int at) {
        return at < lines.size()
                && !lines.get(at).isBlank()
                && LINE.matcher(lines.get(at).pieces().get(0).text()).find();
    }

    private static boolean isAtEdge(List<StampLine> lines, int at) {
        return isEdge(lines, at, -1) || isEdge(lines, at, 1);
    }

    private static boolean isEdge(List<StampLine> lines, int at, int step) {
        int sheet = lines.get(at).sheet();
        for (int i = at + step; i >= 0 && i < lines.size() && lines.get(i).sheet() == sheet; i += step) {
            if (!lines.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Reads the line, and those beneath it that go on with it; returns the index of the last. */
    private static int read(List<StampLine> lines, int at, List<Draft> drafts) {
        Piece first = lines.get(at).pieces().get(0);
        var text = new StringBuilder();
        int end = first.end();
        int last = at;
        for (int i = at;
                i < lines.size()
                        && i < at + MOST_LINES
                        && lines.get(i).sheet() == lines.get(at).sheet();
                i++) {
            boolean again = i > at && (!isFurniture(lines, i) || begins(lines, i));
            if (again) {
                break;
            }
            for (Piece piece : lines.get(i).pieces()) {
                boolean own = lines.get(i).beginsWith(piece)
                        || LINE.matcher(piece.text()).find();
                if (own) {
                    text.append(piece.text()).append(' ');
                    end = piece.end();
                }
            }
            if (i > at) {
                legends(lines.get(i), drafts);
            }
            last = i;
        }
        drafts.add(draft(new Span(first.start(), Math.max(end, first.end())), text.toString()));
        return last;
    }

    private static Draft draft(Span span, String text) {
        var draft = new Draft(Kind.PAGE, span, text);
        Matcher number = CASE.matcher(text);
        draft.caseNumber = number.find() ? number.group(1) : null;
        Matcher document = DOCUMENT.matcher(text);
        draft.documentNumber = document.find() ? document.group(1) : null;
        Matcher date = DATE.matcher(text);
        draft.date = date.find() ? Days.read(date.group(1)).orElse(null) : null;
        return draft;
    }
}
