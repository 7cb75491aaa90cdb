package io.portmark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portmark.document.Portion;
import io.portmark.marking.PortionMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Documents of the Foreign Relations series: true portion marks are read, list letters are not. */
class PublishedMarksTest {
    private static final Path VOLUMES = Path.of("..", "shared", "corpus", "cables", "frus_sample.jsonl");

    @Test
    void truePortionMarksAreReadAndListLettersAreNot() throws IOException {
        Assumptions.assumeTrue(Files.exists(VOLUMES), VOLUMES + " is not there: this test is skipped");
        int marked = 0;
        for (String line : Files.readAllLines(VOLUMES)) {
            JsonNode volume = new ObjectMapper().readTree(line);
            List<String> truth = new ArrayList<>();
            if (!volume.path("has_list_letters").asBoolean()) {
                volume.path("portions").forEach(portion -> truth.add(portion.asText()));
            }
            String name =
                    volume.path("volume").asText() + " " + volume.path("id").asText();
            assertThat(marks(text(volume))).as(name).isEqualTo(truth);
            marked += truth.isEmpty() ? 0 : 1;
        }
        assertThat(marked).as("documents with true marks").isGreaterThan(15);
    }

    private static String text(JsonNode volume) {
        List<String> paragraphs = new ArrayList<>();
        volume.path("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.asText()));
        return String.join("\n\n", paragraphs) + "\n";
    }

    /** The plain marks at the beginning of portions; the truth lists neither those behind titles nor those with a control. */
    private static List<String> marks(String text) {
        return Parsed.text(text).document().portions().stream()
                .filter(portion -> !portion.isTitle() && !standsBehind(portion))
                .flatMap(portion -> portion.marks().stream())
                .map(PortionMark::printed)
                .filter(printed -> printed.matches("\\((?:TS|S|C|U)\\)"))
                .map(printed -> printed.substring(1, printed.length() - 1))
                .collect(Collectors.toList());
    }

    private static boolean standsBehind(Portion portion) {
        return portion.body().end() < portion.span().end();
    }
}
