package io.portmark.parse.telegram;

import io.portmark.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markup of web pages inside lines: "[PGOV](#)" says PGOV. */
final class Markup {
    private static final Pattern EMPTY_LINK = Pattern.compile("\\[([^\\[\\]]{1,80})](\\(#[^()\\s]{0,40}\\))");

    private Markup() {}

    /** The stretches of a line that are markup: for each link its opening bracket, and all behind its words. */
    static List<Span> in(Line line) {
        if (line.text().indexOf('[') < 0) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        Matcher link = EMPTY_LINK.matcher(line.text());
        while (link.find()) {
            spans.add(line.place(link.start(), link.start(1)));
            spans.add(line.place(link.end(1), link.end()));
        }
        return spans;
    }
}
