package io.portmark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.Audience;
import io.portmark.decide.Decisions;
import io.portmark.decide.DecisionsReader;
import io.portmark.decide.ExemptionCodes;
import io.portmark.decide.Labels;
import io.portmark.decide.Profile;
import io.portmark.decide.ReleaseFormat;
import io.portmark.document.Limits;
import io.portmark.pipeline.CheckSettings;
import io.portmark.pipeline.Checker;
import io.portmark.pipeline.ReleaseFolder;
import io.portmark.pipeline.ReleaseOutcome;
import io.portmark.pipeline.ReleaseSettings;
import io.portmark.pipeline.Releaser;
import io.portmark.pipeline.Samples;
import io.portmark.pipeline.SourceFile;
import io.portmark.pipeline.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keeps what reports/samples shows true: the report and a release of the sample cables. After a change of rules or look write them
 * anew with {@code mvn test -Dtest=SamplesTest -Dportmark.samples=write} and draw the two pictures beside them again.
 */
class SamplesTest {
    private static final Path SAMPLES = Path.of("reports", "samples");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final CheckSettings SETTINGS = new CheckSettings(AS_OF, AS_OF, false, Limits.DEFAULT);
    private static final String RECORD = "05ALMATY2985";

    @TempDir
    static Path folder;

    private static Path cables;

    @BeforeAll
    static void runs() throws IOException {
        cables = folder.resolve("cables");
        Samples.copyInto(cables);
        var checker = new Checker("0.1.0");
        var none = new ByteArrayInputStream(new byte[0]);
        Sources sources = Sources.list(List.of(cables.toString()), none, "stdin");
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        Audit.run(checker, sources, SETTINGS, 2, folder.resolve("audit"), clock);
        release(checker);
        if ("write".equals(System.getProperty("portmark.samples"))) {
            Files.createDirectories(SAMPLES);
            for (String name : List.of("report.html", "summary.json", "findings.csv")) {
                Files.write(
                        SAMPLES.resolve(name),
                        Files.readAllBytes(folder.resolve("audit").resolve(name)));
            }
            Files.write(SAMPLES.resolve(RECORD + ".pdf"), Files.readAllBytes(released()));
        }
    }

    @Test
    void theReportIsTheOneThatTheSampleShows() {
        assertThat(folder.resolve("audit/report.html")).hasSameTextualContentAs(SAMPLES.resolve("report.html"));
        assertThat(folder.resolve("audit/summary.json")).hasSameTextualContentAs(SAMPLES.resolve("summary.json"));
        assertThat(folder.resolve("audit/findings.csv")).hasSameTextualContentAs(SAMPLES.resolve("findings.csv"));
    }

    /** Pages are compared unpacked: another build of zlib may pack them otherwise. */
    @Test
    void theReleaseIsTheOneThatTheSampleShows() throws IOException {
        assertThat(pages(released())).isEqualTo(pages(SAMPLES.resolve(RECORD + ".pdf")));
    }

    @Test
    void noReportHoldsTextOfARecord() throws IOException {
        for (String name : List.of("report.html", "summary.json", "findings.csv", "findings.jsonl", "run.json")) {
            assertThat(Files.readString(folder.resolve("audit").resolve(name)))
                    .as(name)
                    .doesNotContain("Tuyakbay", "Nazarbayev", "Kosanov", "harassment");
        }
    }

    private static void release(Checker checker) throws IOException {
        var settings = new ReleaseSettings(
                Audience.U,
                Profile.PUBLIC_SAFE,
                Labels.named(Labels.DEFAULT).orElseThrow(),
                List.of(ReleaseFormat.PDF),
                null,
                false,
                SETTINGS);
        String name = Samples.CABLES.get(2);
        String decided = Files.readString(cables.resolve(name.replace(".txt", ".decisions.yaml")));
        DecisionsReader.Result read = DecisionsReader.read("sample", decided, ExemptionCodes.builtIn());
        Decisions decisions = ((DecisionsReader.Result.Accepted) read).decisions();
        var releaser = new Releaser(checker, settings);
        var ready = (Releaser.Preparation.Ready) releaser.prepare(SourceFile.of(name, cables.resolve(name)), decisions);
        assertThat(releaser.release(ready, new ReleaseFolder(folder))).isInstanceOf(ReleaseOutcome.Released.class);
    }

    private static Path released() {
        return folder.resolve("public").resolve(RECORD + ".pdf");
    }

    private static String pages(Path file) throws IOException {
        var pages = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            for (PDPage page : document.getPages()) {
                try (InputStream content = page.getContents()) {
                    pages.append(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return pages.toString();
    }
}
