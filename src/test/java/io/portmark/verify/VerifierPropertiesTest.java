package io.portmark.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.ReleaseBlock;
import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleaseBlock.BoxKind;
import io.portmark.decide.ReleaseBlock.Header;
import io.portmark.decide.ReleaseBlock.Heading;
import io.portmark.decide.ReleaseBlock.Paragraph;
import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.Run;
import io.portmark.decide.WithheldText;
import io.portmark.testing.OddReleases;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cables by chance, whose released and withheld paragraphs share most of their words. */
class VerifierPropertiesTest {
    private static final int CABLES = 50;
    private static final List<ReleaseFormat> FORMATS = List.of(ReleaseFormat.values());

    private static final List<String> WORDS = List.of(
            "the",
            "of",
            "a",
            "to",
            "in",
            "page",
            "type",
            "font",
            "Record",
            "Released",
            "header",
            "Withheld",
            "paragraph",
            "B6,",
            "Case",
            "No.",
            "unclassified",
            "1",
            "2",
            "3",
            "2005",
            "August",
            "18,",
            "minister",
            "Minister's",
            "agreed",
            "talks",
            "pipeline",
            "oil",
            "Oil",
            "e-procurement",
            "cold",
            "frog",
            "Portmark",
            "metadata",
            "document",
            "contents",
            "stream",
            "width",
            "bold",
            "w:val",
            "Señora",
            "Núñez",
            "§",
            "–",
            "(C)",
            "\"quiet\"",
            "U.S.",
            "GOK",
            "1.4",
            "(b)",
            "a/an",
            "Алматы",
            "министр",
            "вода",
            "שלום",
            "נמל",
            "港湾",
            "東京都",
            "straße",
            "ﬁsh",
            "İzmir",
            "one",
            "two",
            "three",
            "berth",
            "berths",
            "harbor",
            "ledger",
            "crane",
            "union",
            "root",
            "Parent",
            "kids",
            "xref",
            "null",
            "true",
            "end",
            "obj",
            "endobj",
            "Span",
            "Figure",
            "Normal",
            "Heading",
            "settings",
            "styles",
            "rels",
            "xml",
            "UTF-8",
            "http",
            "purl",
            "org",
            "adobe",
            "pdf",
            "PDF/UA",
            "identification",
            "internal",
            "Integer",
            "application",
            "sRGB");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aRightReleaseNeverFailsAndALeakAlwaysDoes(long seed) {
        var random = new Random(seed);
        int planted = 0;
        for (int cable = 0; cable < CABLES; cable++) {
            List<ReleaseBlock> blocks = new ArrayList<>();
            List<WithheldText.Piece> pieces = new ArrayList<>();
            fill(random, blocks, pieces);
            ReleasedText release = OddReleases.draftWith(blocks);
            var withheld = new WithheldText(pieces);
            var files = new EnumMap<ReleaseFormat, byte[]>(ReleaseFormat.class);
            for (ReleaseFormat format : ReleaseFormat.values()) {
                files.put(format, Withheld.file(format, release));
                assertThat(Withheld.failures(verify(format, files.get(format), release, withheld)))
                        .as("seed %d, cable %d, %s", seed, cable, format)
                        .isEmpty();
            }
            assertThat(new Verifier().verifyTwins(release, files).passed())
                    .as("seed %d, cable %d, twins", seed, cable)
                    .isTrue();
            Optional<String> leak = leak(random, pieces, release);
            if (leak.isPresent()) {
                planted++;
                ReleaseFormat format = FORMATS.get(cable % FORMATS.size());
                byte[] leaky = Withheld.file(format, OddReleases.draftWith(with(blocks, leak.get())));
                assertThat(Withheld.failures(verify(format, leaky, release, withheld)))
                        .as("seed %d, cable %d, %s", seed, cable, format)
                        .anyMatch(failure -> failure.startsWith("V3"));
            }
        }
        assertThat(planted).isGreaterThan(CABLES / 2);
    }

    private static Verification verify(ReleaseFormat format, byte[] file, ReleasedText release, WithheldText withheld) {
        return new Verifier().verify(release.recordId() + "." + format.extension(), format, file, release, withheld);
    }

    private static void fill(Random random, List<ReleaseBlock> blocks, List<WithheldText.Piece> pieces) {
        blocks.add(new Header(
                List.of(Run.struck("CONFIDENTIAL", "CONFIDENTIAL"), Run.of(" " + words(random, 3))), true));
        int paragraphs = 3 + random.nextInt(8);
        for (int number = 1; number <= paragraphs; number++) {
            if (random.nextInt(4) == 0) {
                blocks.add(new Heading("h" + number, List.of(Run.of(words(random, 1 + random.nextInt(5))))));
            }
            String text = words(random, 1 + random.nextInt(90));
            if (random.nextInt(3) == 0) {
                List<String> codes = random.nextBoolean() ? OddReleases.CODES : List.of("B6");
                blocks.add(new Box("" + number, BoxKind.PARAGRAPH, number + ".", "Withheld", codes, "1 paragraph"));
                pieces.add(new WithheldText.Piece("" + number, text));
            } else {
                List<Run> marks = random.nextBoolean() ? List.of(Run.of("(U)")) : List.of(Run.struck("(C)", "C"));
                blocks.add(new Paragraph("" + number, number + ".", marks, List.of(Run.of(text))));
            }
        }
    }

    private static List<ReleaseBlock> with(List<ReleaseBlock> blocks, String leak) {
        List<ReleaseBlock> more = new ArrayList<>(blocks);
        more.add(new Paragraph("99", "99.", List.of(), List.of(Run.of("one " + leak + " two"))));
        return more;
    }

    /** Four words one after the other that are withheld, and stand nowhere in the release, also without blanks. */
    private static Optional<String> leak(Random random, List<WithheldText.Piece> pieces, ReleasedText release) {
        String released = letters(release.blocks().toString() + release.statements() + release.furniture());
        for (WithheldText.Piece piece : pieces) {
            List<String> words = List.of(piece.text().split(" ", -1));
            for (int tries = 0; tries < 20 && words.size() > 8; tries++) {
                int from = random.nextInt(words.size() - 8);
                String leak = String.join(" ", words.subList(from, from + 8));
                if (letters(leak).length() > 8
                        && !released.contains(letters(leak).substring(0, 8))) {
                    return Optional.of(leak);
                }
            }
        }
        return Optional.empty();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }
}
