package io.portmark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portmark.document.Document;
import io.portmark.testing.ForeignTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cables and documents that nobody chose for the parser. Run with -Dportmark.corpus=all to read every one. */
class CorpusParseTest {
    private static final Path CABLES = Path.of("..", "shared", "corpus", "cables");
    private static final int SAMPLE = 12;

    @BeforeEach
    void theCorpusIsThere() {
        Assumptions.assumeTrue(Files.isDirectory(CABLES), CABLES + " is not there: this test is skipped");
    }

    @Test
    void archivePrintsKeepBannerIdentityAndParagraphs() {
        ForeignTool pdftotext = ForeignTool.named("pdftotext");
        List<String> without = new ArrayList<>();
        List<Path> files = files(CABLES.resolve("aad"));
        int step = "all".equals(System.getProperty("portmark.corpus")) ? 1 : SAMPLE;
        for (int i = 0; i < files.size(); i += step) {
            Parsed parsed = Parsed.text(pdftotext.run("-layout", files.get(i), "-"));
            Document document = parsed.document();
            if (document.banner() == null || document.paragraphs().isEmpty()) {
                without.add(files.get(i).getFileName().toString());
                continue;
            }
            assertThat(document.wrapper().classification()).isNotNull();
            assertThat(parsed.slice(document.bannerSpan()))
                    .isEqualTo(parsed.banner().printed());
            assertThat(document.origin()).isNotNull();
            // Identifiers of archives cut the names of posts off after five or six letters.
            String year = document.wrapper().identifier() == null
                    ? ""
                    : document.wrapper().identifier();
            assertThat(document.mrn()).startsWith(year.replaceAll("[0-9]+$", ""));
        }
        // One record of this archive is on microfilm and has no text.
        assertThat(without).isSubsetOf("1974LAPAZ02230.pdf");
    }

    @Test
    void documentsOfOtherKindsBecomePortions() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(CABLES.resolve("frus_sample.jsonl"))) {
            JsonNode volume = json.readTree(line);
            StringBuilder text = new StringBuilder();
            volume.path("paragraphs")
                    .forEach(paragraph -> text.append(paragraph.asText()).append("\n\n"));
            Parsed parsed = Parsed.text(text.toString());
            assertThat(parsed.document().portions()).isNotEmpty();
        }
        for (String line : Files.readAllLines(CABLES.resolve("hrc_sample.jsonl"))) {
            Parsed.text(json.readTree(line).path("text").asText());
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
