package io.portmark.report.json;

import io.portmark.report.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;

/** When and how an audit ran, as JSON: all that differs between two runs over the same records. */
public final class RunJson {
    private RunJson() {}

    /** Writes it. The stream is flushed, not closed. */
    public static void write(Tool tool, Instant began, Duration took, int jobs, OutputStream out) throws IOException {
        JsonOut.pretty(out, json -> {
            json.object("tool", () -> FindingsJson.writeTool(json, tool));
            json.text("began", began.toString());
            json.number("milliseconds", took.toMillis());
            json.number("jobs", jobs);
        });
    }
}
