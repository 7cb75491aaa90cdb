package io.portmark.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names portions in a few letters: ¶1 3 5-12 14 15, h2, subject. */
final class Places {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    /** Two numbers in a row are shorter as they are. */
    private static final int SHORTEST_RANGE = 3;

    private final Terminal terminal;

    Places(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The portions with these ids: paragraphs first, runs of numbers drawn together, then the others. */
    String of(List<String> ids) {
        List<String> paragraphs = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String id : ids) {
            (startsWithDigit(id) ? paragraphs : others).add(terminal.clean(id));
        }
        List<String> parts = new ArrayList<>();
        if (!paragraphs.isEmpty()) {
            parts.add(terminal.sign(Sign.PILCROW) + String.join(" ", ranges(paragraphs)));
        }
        parts.addAll(others);
        return String.join(", ", parts);
    }

    /** The ids with runs of numbers drawn together: 1, 3, 5-12. */
    static List<String> ranges(List<String> ids) {
        List<String> ranges = new ArrayList<>();
        int i = 0;
        while (i < ids.size()) {
            int last = lastInRow(ids, i);
            if (last - i + 1 >= SHORTEST_RANGE) {
                ranges.add(ids.get(i) + "-" + ids.get(last));
            } else {
                ranges.addAll(ids.subList(i, last + 1));
            }
            i = last + 1;
        }
        return ranges;
    }

    private static int lastInRow(List<String> ids, int first) {
        int last = first;
        while (last + 1 < ids.size() && follows(ids.get(last), ids.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean follows(String id, String next) {
        return NUMBER.matcher(id).matches()
                && NUMBER.matcher(next).matches()
                && Integer.parseInt(next) == Integer.parseInt(id) + 1;
    }

    private static boolean startsWithDigit(String id) {
        return !id.isEmpty() && id.charAt(0) >= '0' && id.charAt(0) <= '9';
    }
}
