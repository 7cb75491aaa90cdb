package io.portmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portmark.pipeline.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say of several records that they don't say of each alone. */
class SeveralRecordsTest {
    private static final Path CASES = Path.of("rules/xdoc");

    @TempDir
    Path folder;

    @Test
    void checkTellsAPassageThatTwoRecordsMarkDifferentlyAtItsPlace() throws Exception {
        Samples.copyInto(folder);
        List<String> found = new ArrayList<>();
        Call call = Call.of("check", "--format", "json", folder);
        for (JsonNode document : new ObjectMapper().readTree(call.out()).path("documents")) {
            for (JsonNode finding : document.path("findings")) {
                if (finding.path("rule").asText().startsWith("XDOC")) {
                    found.add("%s %s line %d"
                            .formatted(
                                    document.path("mrn").asText(),
                                    finding.path("portion").asText(),
                                    finding.path("location").path("line").asInt()));
                }
            }
        }
        assertThat(found).containsExactly("05ALMATY4281 8 line 11", "05ALMATY4285 28 line 387");
    }

    @Test
    void aReleaseThatGivesOutWhatAnotherWithholdsIsRefusedAndItsWordsAreNotTold() throws Exception {
        Path out = folder.resolve("out");
        Path in = CASES.resolve("XDOC-03-bad-other-record");
        Call call = Call.of("release", "--level", "U", "--as-of", "2010-01-01", "--format", "txt", "--out", out, in);
        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(Call.tree(out)).contains("draft/09HARBOR123.txt").doesNotContain("draft/09HARBOR125.txt");
        assertThat(call.err() + call.out())
                .contains("XDOC-03")
                .contains("09HARBOR123")
                .doesNotContain("tarpaulin", "watchman");
    }

    @Test
    void releasesThatOnlyShareAPhraseAreBothWritten() throws Exception {
        Path out = folder.resolve("out");
        Path in = CASES.resolve("XDOC-03-good-phrase-in-common");
        Call call = Call.of("release", "--level", "U", "--as-of", "2010-01-01", "--format", "txt", "--out", out, in);
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(Call.tree(out)).contains("draft/09HARBOR123.txt", "draft/09HARBOR125.txt");
    }
}
