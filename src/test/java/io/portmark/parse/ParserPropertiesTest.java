package io.portmark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.HeaderLine;
import io.portmark.document.Portion;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.testing.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any text: seeds cut, doubled, shuffled, flipped, collapsed, with pieces of other cables thrown in. */
class ParserPropertiesTest {
    private static final int MUTANTS = 500;

    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            " ",
            "\t",
            "\f",
            "\r",
            "\r\n",
            "\u00a0",
            "\u2028",
            "\u0000",
            "\ud800",
            "(",
            "((((",
            "[",
            "1. (C) ",
            "(SBU)",
            "¶2. ",
            "999. (TS) ",
            "-- (C) foo",
            "a. (U) bar",
            "2a. (C) ",
            "(C) Text. (S) More. ",
            "----------",
            "#### ",
            "#",
            "[PGOV](#)",
            "SIPDIS",
            "SENSITIVE",
            "ORDWAY",
            "BT",
            "NNNN",
            "E.O. 12958: DECL: 13/45/2015",
            "TAGS: PGOV, KZ",
            "SUBJECT: ",
            "REF: A. X 1",
            "Classified By: X, reasons 1.4 (b",
            "C O N F I D E T I A L ALMATY 002985",
            "UNCLAS SECTION 01 OF 02 ALMATY 002985",
            "PAGE 02 ALMATY 02985 01 OF 03",
            "ALMATY 00004285  002 OF 006",
            "O 131044Z JUL 09",
            "FM AMEMBASSY ASTANA",
            "This record is a partial extract of the original cable.",
            "Latest source of this page is x",
            "| Identifier: | 05ALMATY4281 |",
            "Message Attributes",
            "2005-12-02 09:08:00",
            "X".repeat(300));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aMutatedCableParsesAndItsPartsAreItsSource(long seed) {
        Random random = new Random(seed);
        List<String> seeds = List.of("000", "001", "002", "003", "004").stream()
                .map(Seeds::text)
                .toList();
        for (int i = 0; i < MUTANTS; i++) {
            String text = seeds.get(random.nextInt(seeds.size()));
            for (int steps = random.nextInt(6); steps >= 0; steps--) {
                text = mutated(text, random, seeds);
            }
            assertHolds(text, "seed " + seed + ", mutant " + i);
        }
    }

    private static void assertHolds(String text, String name) {
        Document document = new Parser().parse(new SourceText(name, text));
        Tiling.assertTiles(document);
        Set<String> ids = new HashSet<>();
        for (Portion portion : document.portions()) {
            assertThat(ids.add(portion.id()))
                    .as("%s: %s stands twice", name, portion.id())
                    .isTrue();
            assertThat(portion.span().contains(portion.body())).isTrue();
        }
        document.notes().forEach(note -> assertThat(ids).as(name).containsAll(note.portions()));
        assertThat(document.header().stream().map(HeaderLine::span).toList())
                .as(name)
                .isSorted();
        assertThat(document.portions().stream().map(Portion::span).toList())
                .as(name)
                .isSorted();
        Span all = document.source().all();
        document.omissions()
                .forEach(omission -> assertThat(all.contains(omission.span())).isTrue());
        assertThat(DocumentLevels.of(document, LocalDate.of(2026, 11, 22))).isNotNull();
    }

    private static String mutated(String text, Random random, List<String> seeds) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(400));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(13)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(from);
            case 2 -> shuffled(text, random);
            case 3 -> flipped(text, random);
            case 4 -> text.replaceAll("\\s+", " ");
            case 5 -> text.replace("\n", "\r\n");
            case 6 -> text.replace(' ', '\u00a0');
            case 7 -> text.substring(0, from) + piece + text.substring(from);
            case 8 -> text.substring(0, from) + "\n" + piece + "\n" + text.substring(from);
            case 9 -> text.toUpperCase(Locale.ROOT);
            case 10 -> text.substring(0, from) + seeds.get(random.nextInt(seeds.size()));
            case 11 -> text.substring(from);
            default -> text.replace("\n\n", "\n");
        };
    }

    private static String shuffled(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int from = random.nextInt(lines.size());
        Collections.shuffle(lines.subList(from, Math.min(lines.size(), from + 40)), random);
        return String.join("\n", lines);
    }

    private static String flipped(String text, Random random) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < 10 && characters.length > 0; i++) {
            boolean any = random.nextInt(20) == 0;
            characters[random.nextInt(characters.length)] =
                    (char) (any ? random.nextInt(0x10000) : 32 + random.nextInt(95));
        }
        return new String(characters);
    }
}
