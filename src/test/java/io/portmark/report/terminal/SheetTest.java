package io.portmark.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SheetTest {
    @Test
    void aTextHangsWhereItBegan() {
        String text = new Sheet(new Terminal(40, false, true))
                .add("abc")
                .hanging("one two three four five six seven eight", 20)
                .end()
                .toString();
        assertThat(text).isEqualTo("""
                abc                one two three four
                                   five six seven eight
                """);
    }

    @Test
    void escapeSequencesTakeNoRoom() {
        Terminal coloured = new Terminal(40, true, true);
        assertThat(Sheet.length(coloured.bold("abc"))).isEqualTo(3);
        assertThat(new Sheet(coloured).add(coloured.bold("abc")).to(6).add("x").toString())
                .endsWith("\u001b[0m  x");
    }

    @Test
    void aWordThatIsTooLongStandsAlone() {
        assertThat(Sheet.wrap("a bbbbbbbbbb c", 4)).containsExactly("a", "bbbbbbbbbb", "c");
        assertThat(Sheet.wrap("", 4)).containsExactly("");
    }

    @Test
    void whatDoesNotFitBesideStandsBelow() {
        String text = new Sheet(new Terminal(40, false, true))
                .opposed("a left side of some thirty letters", "right")
                .toString();
        assertThat(text).isEqualTo("a left side of some thirty letters\n" + " ".repeat(35) + "right\n");
    }

    @Test
    void symbolsFollowTheCharacterSet() {
        assertThat(Terminal.of(100, false, StandardCharsets.UTF_8).unicode()).isTrue();
        assertThat(Terminal.of(100, false, StandardCharsets.US_ASCII).unicode()).isFalse();
        assertThat(Terminal.of(100, false, StandardCharsets.ISO_8859_1).unicode())
                .isFalse();
        assertThat(Terminal.of(100, false, Charset.forName("GB18030")).unicode())
                .isTrue();
    }
}
