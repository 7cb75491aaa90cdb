package io.portmark.redact.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleasedText;
import io.portmark.testing.ExpectedWords;
import io.portmark.testing.ForeignTool;
import io.portmark.testing.OddReleases;
import io.portmark.testing.SampleReleases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word processor that we did not write opens the file and lays it out on pages. */
class WordInLibreOfficeTest {
    @TempDir
    Path folder;

    @Test
    void itShowsTheReleasedWordsInOrderOnAsManyPagesAsTheyNeed() throws Exception {
        Map<String, ReleasedText> releases = new LinkedHashMap<>();
        releases.put("part", SampleReleases.part());
        releases.put("draft", SampleReleases.draft());
        releases.put("denied", SampleReleases.denied());
        releases.put("boxes", OddReleases.named("every box"));
        releases.put("many", OddReleases.named("200 boxes"));
        Map<String, Integer> pages = Map.of("part", 4, "draft", 4, "denied", 1, "boxes", 2, "many", 12);
        convert(releases);
        ForeignTool pdftotext = ForeignTool.named("pdftotext");
        for (Map.Entry<String, ReleasedText> entry : releases.entrySet()) {
            String text = pdftotext.run("-raw", folder.resolve(entry.getKey() + ".pdf"), "-");
            assertThat(text.chars().filter(c -> c == '\f').count())
                    .as("pages of " + entry.getKey())
                    .isEqualTo((long) pages.getOrDefault(entry.getKey(), 0));
            // a word processor draws the numbers in frames after the rest of the page, and breaks words at hyphens
            assertThat(unspaced(withoutFurniture(text, entry.getValue())))
                    .as(entry.getKey())
                    .isEqualTo(expected(entry.getValue()));
        }
    }

    private void convert(Map<String, ReleasedText> releases) throws Exception {
        ForeignTool soffice = ForeignTool.named("soffice");
        List<Object> arguments = new ArrayList<>(List.of(
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder));
        for (Map.Entry<String, ReleasedText> entry : releases.entrySet()) {
            Path file = folder.resolve(entry.getKey() + ".docx");
            Files.write(file, WordFile.of(entry.getValue()).bytes());
            arguments.add(file);
        }
        soffice.run(arguments.toArray());
    }

    private static String expected(ReleasedText release) {
        return String.join("", ExpectedWords.printed(withoutBoxNumbers(release), WordWriterTest::codesBelow));
    }

    private static ReleasedText withoutBoxNumbers(ReleasedText release) {
        return new ReleasedText(
                release.recordId(),
                release.asOf(),
                release.banner(),
                release.draft(),
                release.furniture(),
                release.outcome(),
                release.stamp(),
                release.aside(),
                release.statements(),
                release.blocks().stream()
                        .map(block -> block instanceof Box box
                                ? new Box(box.id(), box.kind(), "", box.label(), box.codes(), box.amount())
                                : block)
                        .toList(),
                release.closing(),
                release.legend());
    }

    private static String withoutFurniture(String text, ReleasedText release) {
        List<String> numbers = release.blocks().stream()
                .filter(Box.class::isInstance)
                .map(block -> ((Box) block).number())
                .toList();
        Pattern foot = Pattern.compile(Pattern.quote(release.recordId()) + " Page \\d+ of \\d+");
        var body = new StringBuilder();
        for (String line : text.split("[\n\f]", -1)) {
            boolean banner = unspaced(line).startsWith(unspaced(release.banner()));
            boolean caseLine = release.furniture() != null
                    && line.endsWith(release.furniture().date());
            if (!banner && !caseLine && !foot.matcher(line).matches() && !numbers.contains(line)) {
                body.append(line).append('\n');
            }
        }
        return body.toString();
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s", "");
    }
}
