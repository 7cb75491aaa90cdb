package io.portmark.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.SourceAccount.Part;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import io.portmark.testing.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Released, withheld and counted omissions are every character of a source. */
class SourceAccountTest {
    record Case(String seed, Audience level, LocalDate asOf) {}

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String name : Seeds.NAMES) {
            for (Audience level : Audience.values()) {
                cases.add(new Case(name.substring(0, 3), level, LocalDate.of(2026, 11, 22)));
                cases.add(new Case(name.substring(0, 3), level, LocalDate.of(2005, 12, 31)));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCharacterIsReleasedWithheldOrCounted(Case it) {
        Document document = new Parser().parse(new SourceText(it.seed(), Seeds.text(it.seed())));
        List<PortionDetermination> portions = portions(document, it);
        SourceAccount account = SourceAccount.of(document, portions, false);
        assertThat(account.isComplete()).isTrue();
        int all = Stream.of(Part.values()).mapToInt(account::characters).sum();
        assertThat(all).isEqualTo(document.source().codePoints(document.source().all()));
        int omitted = account.omitted().stream()
                .mapToInt(ReleaseDetermination.Omitted::characters)
                .sum();
        assertThat(account.characters(Part.RELEASED) + account.characters(Part.WITHHELD) + omitted)
                .isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsReleasedIsPrintedWordForWord(Case it) {
        Document document = new Parser().parse(new SourceText(it.seed(), Seeds.text(it.seed())));
        List<PortionDetermination> portions = portions(document, it);
        List<ReleaseBlock> blocks =
                new ReleaseComposer(document, portions, Labels.named("plain").orElseThrow(), Audience.TS).blocks();
        List<String> withheld = portions.stream()
                .filter(PortionDetermination::isWithheld)
                .map(PortionDetermination::id)
                .toList();
        assertThat(blocks.stream().filter(ReleaseBlock.Box.class::isInstance)).hasSameSizeAs(withheld);
        document.portions().stream()
                .filter(portion -> !withheld.contains(portion.id()))
                .forEach(portion -> assertThat(blocks)
                        .as(portion.id())
                        .anySatisfy(block -> assertThat(text(block)).endsWith(portion.text())));
    }

    private static List<PortionDetermination> portions(Document document, Case it) {
        DocumentLevels levels = DocumentLevels.of(document, it.asOf());
        return new PortionDecider(document, levels, Decisions.NONE, it.level(), false, ExemptionCodes.builtIn())
                .decide();
    }

    private static String text(ReleaseBlock block) {
        if (block instanceof ReleaseBlock.Paragraph paragraph) {
            return join(paragraph.runs());
        } else if (block instanceof ReleaseBlock.Heading heading) {
            return join(heading.runs());
        } else if (block instanceof ReleaseBlock.Header header) {
            return join(header.runs());
        } else if (block instanceof ReleaseBlock.Signature signature) {
            return signature.text();
        }
        return "";
    }

    private static String join(List<Run> runs) {
        return runs.stream().map(Run::text).reduce("", String::concat);
    }
}
