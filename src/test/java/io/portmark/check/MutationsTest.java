package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import io.portmark.testing.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Texts cut, doubled, shuffled and flipped are still parsed and checked: damage is a finding, never an exception. The corpus is used
 * where it lies beside the project. {@code -Dportmark.mutations=20000} makes as many, and then no single one may take a second.
 */
class MutationsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Path CABLES = Path.of("..", "shared", "corpus", "cables");
    private static final int DEFAULT = 400;
    private static final String ODD = "()/:.\u00B6\u00A0\t\n\u00AD\uFFFD\u202Eabz019CSU#-\"";

    @Test
    void noMutationOfARecordBreaksParserOrRules() throws Exception {
        List<String> texts = texts();
        int count = Integer.getInteger("portmark.mutations", DEFAULT);
        RuleEngine engine = new RuleEngine();
        Duration slowest = Duration.ZERO;
        String culprit = "";
        for (int seed = 0; seed < count; seed++) {
            String text = mutated(texts, new Random(seed));
            long start = System.nanoTime();
            try {
                check(engine, text);
            } catch (RuntimeException | Error fault) {
                throw new AssertionError("mutation " + seed, fault);
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (took.compareTo(slowest) > 0) {
                slowest = took;
                culprit = "mutation " + seed;
            }
        }
        if (count > DEFAULT) {
            assertThat(slowest).as(culprit).isLessThan(Duration.ofSeconds(1));
        }
    }

    private static void check(RuleEngine engine, String text) {
        Document document = new Parser().parse(new SourceText("mutation.txt", text));
        engine.check(document, DocumentLevels.of(document, AS_OF)).forEach(finding -> {
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.span() == null || document.source().all().contains(finding.span()))
                    .isTrue();
        });
    }

    /** One to four changes, each of another kind. */
    private static String mutated(List<String> texts, Random random) {
        String text = any(texts, random);
        for (int changes = 1 + random.nextInt(4); changes > 0 && !text.isEmpty(); changes--) {
            text = switch (random.nextInt(6)) {
                case 0 -> cut(text, random);
                case 1 -> doubled(text, random);
                case 2 -> shuffled(text, random);
                case 3 -> flipped(text, random);
                case 4 -> text.substring(0, random.nextInt(text.length())) + "\n" + any(texts, random);
                default -> text.replace('\n', ' ');
            };
        }
        return text;
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static String cut(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(400));
        return text.substring(0, from) + text.substring(to);
    }

    private static String doubled(String text, Random random) {
        List<String> lines = lines(text);
        int at = random.nextInt(lines.size());
        lines.add(random.nextInt(lines.size()), lines.get(at));
        return String.join("\n", lines);
    }

    private static String shuffled(String text, Random random) {
        List<String> lines = lines(text);
        int from = random.nextInt(lines.size());
        Collections.shuffle(lines.subList(from, Math.min(lines.size(), from + 12)), random);
        return String.join("\n", lines);
    }

    private static String flipped(String text, Random random) {
        StringBuilder flipped = new StringBuilder(text);
        for (int i = 0; i < 12; i++) {
            flipped.setCharAt(random.nextInt(text.length()), ODD.charAt(random.nextInt(ODD.length())));
        }
        return flipped.toString();
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : Seeds.NAMES) {
            texts.add(Seeds.text(name.substring(0, 3)));
        }
        ObjectMapper json = new ObjectMapper();
        for (String file : List.of("hrc_sample.jsonl", "frus_sample.jsonl")) {
            Path path = CABLES.resolve(file);
            if (Files.exists(path)) {
                for (String line : Files.readAllLines(path)) {
                    JsonNode record = json.readTree(line);
                    StringBuilder text = new StringBuilder(record.path("text").asText());
                    record.path("paragraphs")
                            .forEach(
                                    paragraph -> text.append(paragraph.asText()).append("\n\n"));
                    texts.add(text.toString());
                }
            }
        }
        return texts;
    }
}
