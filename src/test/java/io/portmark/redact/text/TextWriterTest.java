package io.portmark.redact.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.ReleaseBlock;
import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.Run;
import io.portmark.testing.ExpectedWords;
import io.portmark.testing.OddReleases;
import io.portmark.testing.SampleReleases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextWriterTest {
    /** Every release that all tests hold for. */
    static Stream<Arguments> releases() {
        Map<String, ReleasedText> all = OddReleases.all();
        all.put("part", SampleReleases.part());
        all.put("draft", SampleReleases.draft());
        all.put("denied", SampleReleases.denied());
        all.put("illegal", OddReleases.illegal());
        return all.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void thePagesHoldTheReleasedWordsInOrder(String name, ReleasedText release) throws IOException {
        List<String> expected = ExpectedWords.spoken(release);
        List<String> words = ExpectedWords.in(body(written(release), release));
        if (name.equals("very long words") || name.equals("illegal")) {
            // cut words and replaced characters: letter for letter instead
            assertThat(String.join("", words))
                    .isEqualTo(String.join("", expected).replaceAll(ILLEGAL, "\uFFFD"));
        } else {
            assertThat(words).isEqualTo(expected);
        }
    }

    private static final String ILLEGAL = "[\\x{1}\\x{8}\\x{FFFF}\\x{D800}-\\x{DFFF}]";

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void noLineIsTooLongOrEndsInABlank(String name, ReleasedText release) throws IOException {
        for (String line : written(release).split("[\n\f]", -1)) {
            assertThat(line.codePointCount(0, line.length())).as(line).isLessThanOrEqualTo(72);
            assertThat(line).as(name).doesNotEndWith(" ").doesNotContain("\t").doesNotContain("\r");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void eachPageHasSixtyLinesTheBannerFirstAndLast(String name, ReleasedText release) throws IOException {
        List<List<String>> pages = pages(written(release));
        for (int i = 0; i < pages.size(); i++) {
            List<String> page = pages.get(i);
            assertThat(page).as(name).hasSize(60);
            assertThat(page.get(0)).isEqualTo(page.get(59)).contains(release.banner());
            assertThat(page.get(0).contains("[DRAFT, NOT REVIEWED]")).isEqualTo(release.draft());
            assertThat(page.get(58)).startsWith(release.recordId()).endsWith("Page " + (i + 1) + " of " + pages.size());
        }
    }

    @Test
    void theBannerStandsInTheMiddle() throws IOException {
        assertThat(pages(written(SampleReleases.part())).get(0).get(0)).isEqualTo(" ".repeat(30) + "UNCLASSIFIED");
        assertThat(pages(written(SampleReleases.draft())).get(0).get(0))
                .isEqualTo(" ".repeat(30) + "UNCLASSIFIED" + " ".repeat(9) + "[DRAFT, NOT REVIEWED]");
    }

    @Test
    void aCancelledMarkingAndABoxAreWords() throws IOException {
        assertThat(written(SampleReleases.part()))
                .contains("\n[marking cancelled: CONFIDENTIAL]  HARBOR 002985\n")
                .contains("\n 1. [marking cancelled: C] Summary: The harbor board agreed to dredge\n    the northern")
                .contains("\n 2. [Withheld: B6, 1 paragraph]\n")
                .contains("\nSUBJECT: [Withheld: B6, 1 subject line]\n")
                .contains("\n13. [Withheld: B1, 1.4(D)]\n");
    }

    @Test
    void aHeadingIsNeverLastOnAPage() throws IOException {
        for (int lines = 1; lines <= 60; lines++) {
            List<ReleaseBlock> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(new ReleaseBlock.Header(List.of(Run.of("line")), false));
            }
            blocks.add(new ReleaseBlock.Heading("h1", List.of(Run.of("The heading"))));
            blocks.add(new ReleaseBlock.Paragraph("1", "1.", List.of(), List.of(Run.of("first of the text"))));
            String together = pages(written(OddReleases.draftWith(blocks))).stream()
                    .map(page -> String.join("\n", page))
                    .filter(page -> page.contains("The heading"))
                    .findFirst()
                    .orElseThrow();
            assertThat(together).contains("first of the text");
        }
    }

    @Test
    void aBoxStandsOnOnePage() throws IOException {
        for (List<String> page : pages(written(OddReleases.named("200 boxes")))) {
            String text = String.join("\n", page);
            assertThat(text.chars().filter(c -> c == '[').count())
                    .isEqualTo(text.chars().filter(c -> c == ']').count());
        }
    }

    @Test
    void anyCharactersGivePagesOfThatWidth() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            ReleasedText release = OddReleases.random(seed);
            noLineIsTooLongOrEndsInABlank("seed " + seed, release);
        }
    }

    @Test
    void whatNoFileCanHoldIsReplacedAndCounted() throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(new TextWriter().write(OddReleases.illegal(), out).substituted())
                .isEqualTo(5);
        // strict: throws where the bytes are no UTF-8
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(out.toByteArray()))
                .toString();
        assertThat(text).contains("one \uFFFD and \uFFFD and \uFFFD but not \uD83D\uDE00 or \u00A0.");
    }

    @Test
    void theSameTextGivesTheSameBytesInAnyPlace() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = written(SampleReleases.part());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(written(SampleReleases.part())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(new TextWriter().format()).isEqualTo(ReleaseFormat.TXT);
    }

    private static String written(ReleasedText release) throws IOException {
        var out = new ByteArrayOutputStream();
        new TextWriter().write(release, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> pages(String text) {
        assertThat(text).endsWith("\n");
        return Arrays.stream(text.split("\f", -1))
                .map(page -> List.of(page.substring(0, page.length() - 1).split("\n", -1)))
                .toList();
    }

    /** What stands between head and foot, without the rules that are drawn. */
    private static String body(String text, ReleasedText release) {
        var body = new StringBuilder();
        int head = release.furniture() == null ? 1 : 3;
        for (List<String> page : pages(text)) {
            for (String line : page.subList(head, 57)) {
                body.append(line.replaceAll("^[-=]{72}$|^-+(?= )|(?<= )-+$", ""))
                        .append('\n');
            }
        }
        return body.toString();
    }
}
