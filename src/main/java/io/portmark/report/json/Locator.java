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
        json.object("location", () -> {
            goTo(span.start());
            json.number("line", line);
            json.number("column", column);
            goTo(span.end());
            json.number("endLine", line);
            json.number("endColumn", column);
            json.nothing("page");
        });
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
