package io.portmark.repair;

import io.portmark.rule.Edit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Edits as a patch in the unified format that patch(1) and git apply take. Lines end at LF; what goes before it, CR among it, is part
 * of the line, so that the patch holds the source's own characters.
 */
public final class UnifiedPatch {
    private static final int CONTEXT = 3;
    private static final String NO_END = "\\ No newline at end of file\n";

    private final List<String> lines;
    private final Edits edits;
    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    private UnifiedPatch(String text, Edits edits) {
        this.text = text;
        this.edits = edits;
        this.lines = lines(text);
        int at = 0;
        for (String line : lines) {
            starts.add(at);
            at += line.length();
        }
    }

    /**
     * The patch; empty where there is nothing to do.
     *
     * @param path of the source, with "/"
     */
    public static String of(String path, String text, Edits edits) {
        if (edits.isEmpty()) {
            return "";
        }
        var patch = new StringBuilder();
        patch.append("--- ").append(name("a/" + path)).append('\n');
        patch.append("+++ ").append(name("b/" + path)).append('\n');
        return patch.append(new UnifiedPatch(text, edits).hunks()).toString();
    }

    /** A run of changed lines, from and to (exclusive), and the edits in it. */
    private record Change(int from, int to, List<Edit> edits) {}

    private String hunks() {
        var patch = new StringBuilder();
        List<Change> changes = changes();
        int moved = 0;
        int i = 0;
        while (i < changes.size()) {
            int last = i;
            while (last + 1 < changes.size()
                    && changes.get(last + 1).from() - changes.get(last).to() <= 2 * CONTEXT) {
                last++;
            }
            moved = hunk(changes.subList(i, last + 1), moved, patch);
            i = last + 1;
        }
        return patch.toString();
    }

    private int hunk(List<Change> changes, int moved, StringBuilder patch) {
        int from = Math.max(0, changes.get(0).from() - CONTEXT);
        int to = Math.min(lines.size(), changes.get(changes.size() - 1).to() + CONTEXT);
        var body = new StringBuilder();
        int added = 0;
        int at = from;
        for (Change change : changes) {
            lines.subList(at, change.from()).forEach(line -> line(body, ' ', line));
            lines.subList(change.from(), change.to()).forEach(line -> line(body, '-', line));
            List<String> now = lines(changed(change));
            now.forEach(line -> line(body, '+', line));
            added += now.size() - (change.to() - change.from());
            at = change.to();
        }
        lines.subList(at, to).forEach(line -> line(body, ' ', line));
        int count = to - from;
        patch.append("@@ -")
                .append(range(from, count))
                .append(" +")
                .append(range(from + moved, count + added))
                .append(" @@\n")
                .append(body);
        return moved + added;
    }

    private static String range(int from, int count) {
        return (count == 0 ? from : from + 1) + "," + count;
    }

    private static void line(StringBuilder body, char sign, String line) {
        body.append(sign).append(line);
        if (!line.endsWith("\n")) {
            body.append('\n').append(NO_END);
        }
    }

    /** Whole lines that the edits touch; edits on one line, or on lines that one of them joins, are one change. */
    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Edit edit : edits.list()) {
            int from = line(edit.span().start());
            int to = line(edit.span().end()) + (takesWholeLines(edit) ? 0 : 1);
            Change before = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            if (before != null && from < before.to()) {
                List<Edit> both = new ArrayList<>(before.edits());
                both.add(edit);
                changes.set(changes.size() - 1, new Change(before.from(), Math.max(to, before.to()), both));
            } else {
                changes.add(new Change(from, Math.min(to, lines.size()), List.of(edit)));
            }
        }
        return changes;
    }

    private boolean takesWholeLines(Edit edit) {
        boolean ends = edit.text().isEmpty() || edit.text().endsWith("\n");
        return ends
                && !edit.span().isEmpty()
                && isLineStart(edit.span().start())
                && isLineStart(edit.span().end());
    }

    private boolean isLineStart(int offset) {
        return offset < text.length() && Collections.binarySearch(starts, offset) >= 0;
    }

    private int line(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private String changed(Change change) {
        int start = starts.get(change.from());
        int end = change.to() < lines.size() ? starts.get(change.to()) : text.length();
        return new Edits(change.edits()).moved(-start).apply(text.substring(start, end));
    }

    /** The lines, each with its LF where it has one. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(at, next));
            at = next;
        }
        return lines;
    }

    /** A name as a patch's head has it: quoted where it holds what would end or break the line. */
    private static String name(String path) {
        boolean odd = path.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\' || c == 0x7f);
        if (!odd) {
            return path.indexOf(' ') < 0 ? path : path + "\t";
        }
        var quoted = new StringBuilder("\"");
        path.chars().forEach(c -> {
            if (c < ' ' || c == 0x7f) {
                quoted.append('\\')
                        .append((char) ('0' + (c >> 6)))
                        .append((char) ('0' + ((c >> 3) & 7)))
                        .append((char) ('0' + (c & 7)));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
