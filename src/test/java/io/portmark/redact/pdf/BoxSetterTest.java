package io.portmark.redact.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleaseBlock.BoxKind;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxSetterTest {
    private static final List<String> LONG = Collections.nCopies(9, "B3 NATSECACT1947");

    @ParameterizedTest
    @CsvSource({
        "PARAGRAPH,124,376,27",
        "HEADING,124,376,20",
        "SUBJECT,124,376,20",
        "LINE,124,376,20",
        "RECORD,60,492,44"
    })
    void theSizeOfABoxFollowsFromItsKind(BoxKind kind, double x, double width, double height) throws Exception {
        for (List<String> codes : List.of(List.<String>of(), List.of("B6"), List.of("B1", "1.4(B)", "1.4(D)"))) {
            for (String amount : List.of("", "1 paragraph", "120 paragraphs, 3 headings")) {
                Drawn.Frame frame = frame(kind, codes, amount);
                assertThat(List.of(frame.x(), frame.width(), frame.height())).containsExactly(x, width, height);
            }
        }
    }

    @Test
    void longCodesTakeASecondLineAndTheMarginSaysWhere() throws Exception {
        for (BoxKind kind : List.of(BoxKind.PARAGRAPH, BoxKind.HEADING, BoxKind.SUBJECT, BoxKind.LINE)) {
            assertThat(frame(kind, LONG, "1 paragraph").height()).isEqualTo(39);
            assertThat(texts(kind, LONG, "1 paragraph")).contains("see box");
        }
        assertThat(frame(BoxKind.RECORD, LONG, "9 paragraphs").height()).isEqualTo(44);
    }

    @Test
    void whatDoesNotFitTheSecondLineIsInTheLegend() throws Exception {
        Galley galley = new Galley();
        Signs signs = new Signs();
        BoxSetter setter = new BoxSetter(galley, Tag.document(), signs);
        setter.set(new Box("1", BoxKind.PARAGRAPH, "1.", "Withheld", LONG, ""));
        setter.set(new Box("2", BoxKind.PARAGRAPH, "2.", "Withheld", LONG, ""));
        assertThat(signs.entries()).hasSize(1);
        String shown = String.join("", texts(galley.rows().get(0)));
        assertThat(shown).contains("①");
        int inBox = shown.split("B3 NATSECACT1947", -1).length - 1;
        assertThat(inBox + signs.entries().get(0).codes().size()).isEqualTo(LONG.size());
    }

    @Test
    void codesRepeatInTheMarginWhereTheyFit() throws Exception {
        List<Drawn> drawn = row(BoxKind.PARAGRAPH, List.of("B1", "1.4(D)"), "").drawn();
        assertThat(drawn.stream()
                        .filter(thing -> thing instanceof Drawn.Text text && text.x() == PageLayout.MARGIN_LEFT)
                        .map(thing -> ((Drawn.Text) thing).glyphs()))
                .containsExactly("B1", "1.4(D)");
    }

    @Test
    void aConcealedAmountLeavesNoTrace() throws Exception {
        List<String> concealed = texts(BoxKind.PARAGRAPH, List.of("B6"), "");
        assertThat(concealed.stream().filter(text -> !text.isBlank()))
                .containsExactly("1. ", "[Withheld] ", "B6 ", "B6");
    }

    private static Drawn.Frame frame(BoxKind kind, List<String> codes, String amount) throws IOException {
        return (Drawn.Frame) row(kind, codes, amount).drawn().get(0);
    }

    private static List<String> texts(BoxKind kind, List<String> codes, String amount) throws IOException {
        return texts(row(kind, codes, amount));
    }

    private static List<String> texts(Row row) {
        return row.drawn().stream()
                .filter(Drawn.Text.class::isInstance)
                .map(thing -> ((Drawn.Text) thing).glyphs())
                .toList();
    }

    private static Row row(BoxKind kind, List<String> codes, String amount) throws IOException {
        Galley galley = new Galley();
        String number = kind == BoxKind.RECORD ? "" : "1.";
        new BoxSetter(galley, Tag.document(), new Signs()).set(new Box("1", kind, number, "Withheld", codes, amount));
        return galley.rows().get(0);
    }
}
