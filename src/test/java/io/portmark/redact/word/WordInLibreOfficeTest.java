package io.portmark.redact.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleasedText;
import io.portmark.testing.ExpectedWords;
import io.portmark.testing.ForeignTool;
import io.portmark.testing.OddReleases;
import io.portmark.testing.SampleReleases;
import java.nio.charset.StandardCharsets;
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

    @Test
    void eachBoxStandsForItselfOnWhitePaper() throws Exception {
        convert(Map.of("many", OddReleases.named("200 boxes")));
        Path pdf = folder.resolve("many.pdf");
        String second = ForeignTool.named("pdftotext").run("-f", 2, "-l", 2, pdf, "-");
        ForeignTool.named("pdftoppm")
                .run("-r", 144, "-gray", "-f", 2, "-l", 2, "-singlefile", pdf, folder.resolve("page"));
        // two pixels a point; 330 points from the left is within the boxes, between code and amount
        List<Integer> heights = stretchesOfGrey(Files.readAllBytes(folder.resolve("page.pgm")), 2 * 330);
        assertThat(heights)
                .hasSize(second.split("\\[Withheld\\]", -1).length - 1)
                .hasSizeGreaterThan(10);
        assertThat(heights).allSatisfy(height -> assertThat(height).isBetween(2 * 25, 2 * 27));
    }

    /** How high the stretches of a box's grey are that a vertical line through a P5 picture meets, in pixels. */
    private static List<Integer> stretchesOfGrey(byte[] picture, int x) {
        String[] head = new String(picture, 0, 20, StandardCharsets.US_ASCII).split("\\s", 5);
        int width = Integer.parseInt(head[1]);
        int height = Integer.parseInt(head[2]);
        int start = picture.length - width * height;
        List<Integer> stretches = new ArrayList<>();
        int stretch = 0;
        for (int y = 0; y < height; y++) {
            int grey = Byte.toUnsignedInt(picture[start + y * width + x]);
            boolean filled = grey > 0xE0 && grey < 0xFA;
            if (!filled && stretch > 2) { // less is the edge of a letter
                stretches.add(stretch);
            }
            stretch = filled ? stretch + 1 : 0;
        }
        return stretches;
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
