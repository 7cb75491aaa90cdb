package io.portmark.parse.telegram;

import io.portmark.document.Omission;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.parse.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** Cuts a source into its lines. Blank lines are not kept; a line knows whether one stood before it. */
final class LineReader {
    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<Omission> markup = new ArrayList<>();

    private LineReader(String text) {
        this.text = text;
    }

    /**
     * Lines and the markup before some of them.
     *
     * @param markup the number signs of headings in Markdown
     */
    record Read(List<Line> lines, List<Omission> markup) {}

    static Read read(SourceText source) {
        var reader = new LineReader(source.text());
        reader.readAll();
        return new Read(reader.lines, reader.markup);
    }

    private void readAll() {
        boolean blank = true;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !WhiteSpace.endsLine(text.charAt(end))) {
                end++;
            }
            boolean added = add(at, end, blank);
            // CR LF is one break; the LF alone would look like a blank line.
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            blank = !added;
            at = pair ? end + 2 : end + 1;
        }
    }

    private boolean add(int from, int to, boolean blank) {
        int first = from;
        int last = to;
        while (first < last && WhiteSpace.is(text.charAt(first))) {
            first++;
        }
        while (last > first && WhiteSpace.is(text.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            return false;
        }
        int heading = afterNumberSigns(first, last);
        if (heading > first) {
            markup.add(new Omission(Omission.What.MARKUP, new Span(first, endOfSigns(first))));
        }
        lines.add(new Line(new Span(heading, last), blanked(heading, last), blank, false, heading > first, false));
        return true;
    }

    private int endOfSigns(int first) {
        int at = first;
        while (at < text.length() && text.charAt(at) == '#') {
            at++;
        }
        return at;
    }

    /** Markdown: one to six number signs, a blank, the heading. "#1177" is a validation number. */
    private int afterNumberSigns(int first, int last) {
        int signs = text.charAt(first) == '#' ? endOfSigns(first) : first;
        int at = signs;
        while (at < last && WhiteSpace.is(text.charAt(at))) {
            at++;
        }
        boolean heading = signs > first && signs - first <= 6 && at > signs && at < last;
        return heading ? at : first;
    }

    private String blanked(int first, int last) {
        String line = text.substring(first, last);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && WhiteSpace.is(c)) {
                line = line.replace(c, ' ');
            }
        }
        return line;
    }
}
