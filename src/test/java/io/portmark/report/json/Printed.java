package io.portmark.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a report prints, as text and as JSON. */
final class Printed {
    private Printed() {}

    /** A report that writes to a stream. */
    interface Report {
        void write(OutputStream out) throws IOException;
    }

    static String text(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        report.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static JsonNode json(Report report) throws IOException {
        return new ObjectMapper().readTree(text(report));
    }
}
