package io.portmark.report.json;

import io.portmark.document.SourceText;
import io.portmark.document.Span;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Says where spans stand, in lines and columns. It goes on counting from the place before, so that a cable on one line, asked for
 * ten thousand places in order, is not counted ten thousand times.
 */
final class Locator {
    private final SourceText source;
    private int offset;
    private int line = 1;
    private int column = 1;

    Locator(SourceText source) {
        this.source = source;
    }

    /** Writes the field {@code location}: lines and columns from 1, ends exclusive. */
    void write(JsonOut json, @Nullable Span span) throws IOException {
        if (span == null) {
            json.nothing("location");
            return;
        }
        Place place = place(span);
        json.object("location", () -> {
            json.number("line", place.line());
            json.number("column", place.column());
            json.number("endLine", place.endLine());
            json.number("endColumn", place.endColumn());
            json.nothing("page");
        });
    }

    /** Lines and columns of a span, from 1, in Unicode code points; the end is exclusive. */
    record Place(int line, int column, int endLine, int endColumn) {}

    Place place(Span span) {
        goTo(span.start());
        int startLine = line;
        int startColumn = column;
        goTo(span.end());
        return new Place(startLine, startColumn, line, column);
    }

    private void goTo(int target) {
        int targetLine = source.line(target);
        if (targetLine == line && target >= offset) {
            column += source.text().codePointCount(offset, target);
        } else {
            column = source.column(target);
        }
        line = targetLine;
        offset = target;
    }
}
