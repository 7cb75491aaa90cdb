package io.portmark.parse.telegram;

import io.portmark.document.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that is not blank, or a part of one whose line breaks were lost.
 *
 * @param span where it stands, without white space around and without the markup of a heading
 * @param text its characters, every kind of white space as a blank, so that offsets in it are offsets in the span
 * @param blankBefore true when a blank line, or nothing, stands before it
 * @param pageBefore true when page lines stood between it and the line before
 * @param markedUp true when it was marked up as a heading: "#### ..."
 * @param restored true when it was cut out of a line that held several
 */
public record Line(
        Span span, String text, boolean blankBefore, boolean pageBefore, boolean markedUp, boolean restored) {
    private static final String RULERS = "-=_*~\u2013\u2014";
    private static final Pattern RULE = Pattern.compile("[-=_*~\u2013\u2014]{4,}(?: +[-=_*~\u2013\u2014]+)*");

    /** Longer lines are no lines of a telegram: breaks were lost, or a whole paragraph stands on one line. */
    static final int LONG = 200;

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public int length() {
        return text.length();
    }

    /** The part of it from there on. */
    public Line from(int offset) {
        return part(offset, text.length());
    }

    /** A part of it, without white space around. */
    public Line part(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && text.charAt(first) == ' ') {
            first++;
        }
        while (last > first && text.charAt(last - 1) == ' ') {
            last--;
        }
        Span where = new Span(start() + first, start() + last);
        return new Line(where, text.substring(first, last), first == 0 && blankBefore, pageBefore, markedUp, true);
    }

    /** The place of a stretch of its text. */
    public Span place(int from, int to) {
        return new Span(start() + from, start() + to);
    }

    /** The place of a stretch of its text, without blanks at its end. */
    Span head(int from, int to) {
        int end = Math.min(to, text.length());
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return place(from, end);
    }

    /** True for a line of dashes. */
    public boolean isRule() {
        return RULERS.indexOf(text.charAt(0)) >= 0 && is(RULE);
    }

    /** True where line breaks were lost: numbers without marks may begin paragraphs inside it. */
    boolean isLost() {
        return restored || isLong();
    }

    public boolean isLong() {
        return text.length() > LONG;
    }

    /** True when the whole line has that shape; long lines have none. */
    public boolean is(Pattern shape) {
        return !isLong() && shape.matcher(text).matches();
    }

    /** True when it begins in that shape. */
    public boolean begins(Pattern shape) {
        return begin(shape) != null;
    }

    /** The match with which it begins, or null. */
    @Nullable
    public Matcher begin(Pattern shape) {
        Matcher matcher = shape.matcher(text);
        return matcher.lookingAt() ? matcher : null;
    }

    public Line afterPage() {
        return new Line(span, text, blankBefore, true, markedUp, restored);
    }

    public Line afterBlank() {
        return new Line(span, text, true, pageBefore, markedUp, restored);
    }

    @Override
    public String toString() {
        return "line at " + span;
    }
}
