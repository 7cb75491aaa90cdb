package io.portmark.parse.stamp;

import io.portmark.document.ReleaseStamp.Kind;
import io.portmark.document.Span;
import io.portmark.marking.ClassificationLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Classifications on review: {@code Classified by … on … — Class: … — Reason: … — Declassify on: …}, in one line or wrapped, beside
 * or between other text. The five words come in this order; what stands between two of them holds the answer to the first.
 */
final class ReviewClassifications {
    private static final Pattern BEGIN = Pattern.compile("Classified by[: ]");
    private static final Pattern BY = Pattern.compile("Classified by:? *(.{1,80}?) +on +(\\d{1,2}/\\d{1,2}/\\d{4})");
    private static final Pattern BY_ALONE = Pattern.compile(
            "Classified by:? *([^\u2013\u2014\u0001\u0002]{2,80}?) *(?:[\u2013\u2014\u0001\u0002]| - |$)");
    private static final Pattern CLASS = Pattern.compile("\\bClass: ?");
    private static final Pattern REASON = Pattern.compile("\\bReason: ?");
    private static final Pattern UNTIL = Pattern.compile("\\bDeclassify\\b");
    private static final Pattern LEVEL = Pattern.compile("\\b(TOP ?SECRET|SECRET|CONFIDENTIAL)\\b");
    private static final Pattern DATE =
            Pattern.compile("(?:^|[\u0001\u0002]|on:) *(?:on: *)?(\\d{1,2}/\\d{1,2}/\\d{4})");
    private static final Pattern DASHES = Pattern.compile("^[ \u2013\u2014-]+|[ \u2013\u2014-]+$");
    private static final char COLUMN = '\u0001';
    private static final char LINE = '\u0002';
    /** A block has been seen to run over three lines, with blank ones between. */
    private static final int MOST_LINES = 6;

    private static final int MOST_CHARACTERS = 2_000;

    private final String window;
    private final List<Integer> offsets;

    private ReviewClassifications(String window, List<Integer> offsets) {
        this.window = window;
        this.offsets = offsets;
    }

    /** The blocks of a text, in order. */
    static List<Draft> in(List<StampLine> lines) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Piece piece : lines.get(i).pieces()) {
                Matcher begin = BEGIN.matcher(piece.text());
                while (begin.find()) {
                    Draft draft = window(lines, i, piece, begin.start()).read();
                    if (draft != null) {
                        drafts.add(draft);
                    }
                }
            }
        }
        return drafts;
    }

    /** What follows the first word, columns apart, up to the next block. */
    private static ReviewClassifications window(List<StampLine> lines, int at, Piece first, int from) {
        var window = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        append(first.text().substring(from), first.start() + from, window, offsets);
        int seen = 1;
        for (int i = at;
                i < lines.size()
                        && seen <= MOST_LINES
                        && lines.get(i).sheet() == lines.get(at).sheet();
                i++) {
            for (Piece piece : lines.get(i).pieces()) {
                boolean before = i == at && piece.start() <= first.start();
                if (!before && BEGIN.matcher(piece.text()).find()) {
                    return new ReviewClassifications(window.toString(), offsets);
                }
                if (!before) {
                    append(
                            (lines.get(i).beginsWith(piece) ? LINE : COLUMN) + piece.text(),
                            piece.start() - 1,
                            window,
                            offsets);
                }
            }
            seen += lines.get(i).isBlank() || i == at ? 0 : 1;
        }
        return new ReviewClassifications(window.toString(), offsets);
    }

    private static void append(String text, int offset, StringBuilder window, List<Integer> offsets) {
        for (int i = 0; i < text.length() && window.length() < MOST_CHARACTERS; i++) {
            window.append(text.charAt(i));
            offsets.add(offset + i);
        }
    }

    private @Nullable Draft read() {
        int classAt = find(CLASS, 0);
        int reasonAt = find(REASON, 0);
        int untilAt = find(UNTIL, 0);
        if (classAt < 0 && reasonAt < 0 && untilAt < 0) {
            return null;
        }
        int end = window.length();
        int untilStart = untilAt < 0 ? end : untilAt;
        int reasonStart = reasonAt < 0 ? untilStart : reasonAt;
        Matcher date = DATE.matcher(window).region(untilStart, end);
        boolean dated = untilAt >= 0 && date.find();
        int last = last(dated ? date.end() : untilAt >= 0 ? untilAt + "Declassify".length() : reasonStart);
        Span span = new Span(offsets.get(0), offsets.get(Math.max(0, last - 1)) + 1);
        var draft = new Draft(Kind.CLASSIFICATION, span, "Classified on review");
        by(draft);
        Matcher level = LEVEL.matcher(window).region(Math.max(0, classAt), Math.max(classAt, reasonStart));
        if (classAt >= 0 && level.find()) {
            draft.classification = level(level.group(1));
        }
        if (reasonAt >= 0) {
            draft.reason = reasons(window.substring(
                    reasonAt + "Reason:".length(), Math.max(reasonAt + "Reason:".length(), untilStart)));
        }
        draft.declassifyOn = dated ? Days.read(date.group(1)).orElse(null) : null;
        return draft;
    }

    private static ClassificationLevel level(String words) {
        return switch (words.charAt(0)) {
            case 'T' -> ClassificationLevel.TOP_SECRET;
            case 'S' -> ClassificationLevel.SECRET;
            default -> ClassificationLevel.CONFIDENTIAL;
        };
    }

    private int last(int end) {
        return Math.min(Math.max(1, end), window.length());
    }

    private int find(Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(window);
        return matcher.find(from) ? matcher.start() : -1;
    }

    private void by(Draft draft) {
        Matcher by = BY.matcher(window);
        if (by.lookingAt()) {
            draft.by = by.group(1).replace(COLUMN, ' ').replace(LINE, ' ').strip();
            draft.date = Days.read(by.group(2)).orElse(null);
            return;
        }
        Matcher alone = BY_ALONE.matcher(window);
        draft.by = alone.lookingAt() ? alone.group(1).strip() : null;
    }

    /**
     * The list behind the word. Where nothing stands behind it, or the list ends in a comma, it goes on in the next line: there it is
     * the column that ends the block, or one that holds nothing else.
     */
    private static List<String> reasons(String between) {
        List<String> reasons = new ArrayList<>();
        String[] rows = between.split(String.valueOf(LINE), -1);
        boolean open = true;
        for (int row = 0; row < rows.length && open; row++) {
            String[] columns = rows[row].split(String.valueOf(COLUMN), -1);
            boolean last = row == rows.length - 1;
            List<String> candidates =
                    row == 0 ? List.of(columns[0]) : last ? List.of(columns[columns.length - 1]) : List.of(columns);
            for (String column : candidates) {
                String text = DASHES.matcher(column).replaceAll("").strip();
                List<String> codes = new ArrayList<>();
                int end = Codes.leading(text, codes);
                if (open && !codes.isEmpty() && endsThere(text.substring(end))) {
                    codes.stream().filter(code -> !reasons.contains(code)).forEach(reasons::add);
                    open = text.substring(0, end).strip().endsWith(",");
                }
            }
        }
        return reasons;
    }

    private static boolean endsThere(String rest) {
        String text = rest.strip();
        return text.isEmpty() || "\u2013\u2014-".indexOf(text.charAt(0)) >= 0;
    }
}
