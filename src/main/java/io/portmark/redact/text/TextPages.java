package io.portmark.redact.text;

import io.portmark.decide.ReleasedText;
import io.portmark.redact.text.TextBody.Line;
import java.util.ArrayList;
import java.util.List;

/** Sets lines on pages: the banner first and last, record id and page at the foot. */
final class TextPages {
    /** Lines of a page, all told. */
    static final int LINES = 60;

    /** However long the furniture, so many lines of the record stand on a page. */
    private static final int LEAST = 10;

    private final String recordId;
    private final List<String> banner;
    private final List<String> head;

    TextPages(ReleasedText release, Characters characters) {
        this.recordId = characters.prose(release.recordId());
        this.banner = banner(characters.prose(release.banner()), release.draft());
        this.head = new ArrayList<>(banner);
        ReleasedText.Furniture line = release.furniture();
        if (line != null) {
            head.addAll(TextWrap.apart(characters.prose(line.department()), characters.prose(line.date())));
            head.addAll(TextWrap.wrap(characters.prose(line.caseLine()), 0));
        }
        head.add("");
    }

    /** The whole file. */
    String set(List<Line> lines) {
        int height = Math.max(LEAST, LINES - head.size() - foot(9999, 9999).size());
        List<List<String>> pages = pages(lines, height);
        var text = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            List<String> foot = foot(i + 1, pages.size());
            List<String> page = new ArrayList<>(head);
            page.addAll(pages.get(i));
            while (page.size() < LINES - foot.size()) {
                page.add("");
            }
            page.addAll(foot);
            text.append(i == 0 ? "" : "\f").append(String.join("\n", page)).append('\n');
        }
        return text.toString();
    }

    private static List<List<String>> pages(List<Line> lines, int height) {
        List<List<String>> pages = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = end(lines, from, height);
            pages.add(lines.subList(from, to).stream().map(Line::text).toList());
            from = to;
            while (from < lines.size() && lines.get(from).isBlank()) {
                from++;
            }
        }
        return pages;
    }

    /** Where a page ends: as late as it may. What holds together and is taller than a page is broken where the page is full. */
    private static int end(List<Line> lines, int from, int height) {
        if (lines.size() - from <= height) {
            return lines.size();
        }
        int to = from + height;
        while (to > from && lines.get(to - 1).keep()) {
            to--;
        }
        return to == from ? from + height : to;
    }

    private List<String> foot(int page, int pages) {
        List<String> foot = new ArrayList<>();
        foot.add("");
        foot.addAll(TextWrap.apart(recordId, "Page " + page + " of " + pages));
        foot.addAll(banner);
        return foot;
    }

    /** The banner in the middle, the label of a draft at its right. */
    private static List<String> banner(String banner, boolean draft) {
        List<String> lines = new ArrayList<>();
        for (String line : TextWrap.wrap(banner, 0)) {
            lines.add(TextWrap.centered(line));
        }
        if (draft) {
            String label = "[" + ReleasedText.DRAFT_LABEL + "]";
            int last = lines.size() - 1;
            int blanks = TextWrap.COLUMNS - TextWrap.width(label) - (last < 0 ? 0 : TextWrap.width(lines.get(last)));
            if (last >= 0 && blanks > 1) {
                lines.set(last, lines.get(last) + " ".repeat(blanks) + label);
            } else {
                lines.add(TextWrap.centered(label));
            }
        }
        return lines;
    }
}
