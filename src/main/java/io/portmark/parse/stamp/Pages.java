package io.portmark.parse.stamp;

import io.portmark.document.ReleaseStamp.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The pages of a text: by form feeds, else by page lines that follow each other with nothing between them. */
final class Pages {
    private final List<Integer> starts = new ArrayList<>();

    Pages(List<StampLine> lines, List<Draft> pageLines) {
        int sheets = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).sheet();
        if (sheets > 1) {
            byFormFeeds(lines);
        } else {
            byPageLines(lines, pageLines);
        }
    }

    private void byFormFeeds(List<StampLine> lines) {
        int sheet = 0;
        for (StampLine line : lines) {
            if (!line.isBlank() && line.sheet() > sheet) {
                sheet = line.sheet();
                starts.add(line.pieces().get(0).start());
            }
        }
    }

    private void byPageLines(List<StampLine> lines, List<Draft> pageLines) {
        starts.add(0);
        int[] pieces = lines.stream()
                .flatMap(line -> line.pieces().stream())
                .mapToInt(Piece::start)
                .toArray();
        int previousEnd = -1;
        for (Draft draft : pageLines) {
            if (draft.kind() != Kind.PAGE) {
                continue;
            }
            int start = draft.span().start();
            if (previousEnd >= 0 && first(pieces, previousEnd) == first(pieces, start)) {
                starts.add(start);
            }
            previousEnd = draft.span().end();
        }
    }

    int count() {
        return Math.max(1, starts.size());
    }

    /** The page of an offset, counted from 1. */
    int of(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return Math.max(1, found >= 0 ? found + 1 : -found - 1);
    }

    /** The index of the first piece that begins there or later. */
    private static int first(int[] pieces, int offset) {
        int found = Arrays.binarySearch(pieces, offset);
        return found >= 0 ? found : -found - 1;
    }
}
