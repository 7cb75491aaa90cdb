package io.portmark.report.page;

import io.portmark.report.*;
import io.portmark.report.json.*;
import java.nio.file.*;
import org.junit.jupiter.api.Test;

class ShowPageTest {
    @Test
    void show() throws Exception {
        try (var o = Files.newOutputStream(Path.of("/tmp/rep-big.html"))) {
            AuditReport.write(SampleArchive.summary(3000, 1), o);
        }
        try (var o = Files.newOutputStream(Path.of("/tmp/rep-big.json"))) {
            SummaryJson.write(SampleArchive.summary(3000, 1), o);
        }
        AuditTally t = new AuditTally(SampleChecks.TOOL, SampleChecks.AS_OF, SampleArchive.RULES);
        SampleChecks.report().documents().forEach(t::add);
        try (var o = Files.newOutputStream(Path.of("/tmp/rep-small.html"))) {
            AuditReport.write(t.summary(), o);
        }
        try (var o = Files.newOutputStream(Path.of("/tmp/check.json"))) {
            FindingsJson.write(SampleChecks.report(), o);
        }
    }
}
