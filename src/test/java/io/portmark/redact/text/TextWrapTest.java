package io.portmark.redact.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWrapTest {
    @Test
    void aLineHoldsSeventyTwoColumns() {
        assertThat(TextWrap.wrap("a".repeat(35) + " " + "b".repeat(36), 4)).hasSize(1);
        assertThat(TextWrap.wrap("a".repeat(35) + " " + "b".repeat(37), 4))
                .containsExactly("a".repeat(35), "    " + "b".repeat(37));
    }

    @Test
    void blanksWithinALineStayAndThoseAtABreakGo() {
        assertThat(TextWrap.wrap("  a  b" + " ".repeat(70) + "c  ", 2)).containsExactly("  a  b", "  c");
    }

    @Test
    void aWordThatNoLineHoldsIsCutAtCodePoints() {
        assertThat(TextWrap.wrap("1. " + "\uD83D\uDE00".repeat(80) + " end", 4))
                .containsExactly("1. " + "\uD83D\uDE00".repeat(69), "    " + "\uD83D\uDE00".repeat(11) + " end");
    }

    @Test
    void aCutWordThatFillsItsLastLineLeavesNoEmptyLine() {
        assertThat(TextWrap.wrap("a".repeat(144) + " b", 0)).containsExactly("a".repeat(72), "a".repeat(72), "b");
    }

    @Test
    void blanksAloneAreNoLine() {
        assertThat(TextWrap.wrap("   ", 4)).isEmpty();
        assertThat(TextWrap.wrap("", 4)).isEmpty();
    }

    @Test
    void aNoBreakBlankIsNoPlaceToBreak() {
        assertThat(TextWrap.wrap("a".repeat(70) + " b\u00A0c", 0)).containsExactly("a".repeat(70), "b\u00A0c");
    }

    @Test
    void leftAndRightShareALineWhereTheyFit() {
        assertThat(TextWrap.apart("left", "right")).containsExactly("left" + " ".repeat(63) + "right");
        assertThat(TextWrap.apart("l".repeat(70), "right")).containsExactly("l".repeat(70), "right");
        assertThat(TextWrap.apart("left", "")).containsExactly("left");
    }
}
