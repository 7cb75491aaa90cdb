package io.portmark.verify;

import static io.portmark.verify.Withheld.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.portmark.decide.ReleaseFormat;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextTamperTest {
    private static final String RELEASE = new String(Withheld.file(ReleaseFormat.TXT), StandardCharsets.UTF_8);

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampers")
    void aChangeIsFoundAndItsPlaceNamed(String where, String text, String place) {
        fails(text.getBytes(StandardCharsets.UTF_8), place);
    }

    static Stream<Arguments> tampers() {
        return Stream.of(
                arguments("a line", RELEASE.replaceFirst("\n\n", "\n" + SECRET + "\n"), "V3 page 1"),
                arguments("a word", RELEASE.replaceFirst("Item 4", "sultan"), "V3 page 2"),
                arguments(
                        "over two lines",
                        RELEASE.replaceFirst("\n\n", "\nthe sul\ntan returned nine golden\n"),
                        "V3 page 1"),
                arguments("letters spaced", RELEASE.replaceFirst("\n\n", "\n" + letters(" ") + "\n"), "V3 page 1"),
                arguments("soft hyphens", RELEASE.replaceFirst("\n\n", "\n" + letters("\u00AD") + "\n"), "V3 page 1"),
                arguments("a letter a line", RELEASE.replaceFirst("\n\n", "\n" + letters("\n") + "\n"), "V3 page 1"),
                arguments("behind the last line", RELEASE + SECRET, "V3 page"),
                arguments("a word twice", RELEASE.replaceFirst("berths", "berths berths"), "V9 paragraph"),
                arguments("a word less", RELEASE.replaceFirst("berths ", ""), "V9 paragraph"),
                arguments(
                        "another banner",
                        RELEASE.replaceFirst("UNCLASSIFIED", "CONFIDENTIAL"),
                        "V9 page 1, head or foot"),
                arguments("a mark of byte order", "\uFEFF" + RELEASE, "V1 byte order mark"),
                arguments("a control", RELEASE.replaceFirst("Item", "I\u0008tem"), "V1 page"),
                arguments("a carriage return", RELEASE.replaceFirst("\n", "\r\n"), "V1 page 1"));
    }

    @Test
    void bytesThatAreNoTextFail() {
        fails(RELEASE.getBytes(StandardCharsets.UTF_16), "V1 text that is no UTF-8");
        fails(new byte[0], "V9 ");
    }

    private static void fails(byte[] file, String place) {
        Verification verification = Withheld.verify(ReleaseFormat.TXT, file);

        assertThat(verification.passed()).isFalse();
        assertThat(Withheld.failures(verification))
                .anyMatch(failure -> failure.startsWith(place.substring(0, 2)) && failure.contains(place.substring(2)));
        assertThat(Withheld.failures(verification).toString()).doesNotContain("sultan");
    }

    private static String letters(String between) {
        return SECRET.replace(" ", "")
                .chars()
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining(between));
    }
}
