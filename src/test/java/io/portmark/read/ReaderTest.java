package io.portmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Limits;
import io.portmark.document.ReadResult;
import io.portmark.document.ReadResult.Opened;
import io.portmark.document.ReadResult.Reason;
import io.portmark.document.ReadResult.Unreadable;
import io.portmark.testing.Seeds;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
    private static final String TEXT = "1. (C) Señora Núñez – “so” ¶2.\n";

    private static ReadResult read(byte[] bytes) {
        return new Reader(Limits.DEFAULT).read("file.txt", bytes);
    }

    private static String text(byte[] bytes) {
        assertThat(read(bytes)).isInstanceOf(Opened.class);
        return ((Opened) read(bytes)).source().text();
    }

    private static Unreadable unreadable(byte[] bytes) {
        assertThat(read(bytes)).isInstanceOf(Unreadable.class);
        return (Unreadable) read(bytes);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void everySeedIsReadAsItStands() {
        for (String name : Seeds.NAMES) {
            String digits = name.substring(0, 3);
            assertThat(text(Seeds.bytes(digits))).isEqualTo(Seeds.text(digits));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void textWithoutAMarkIsUtf8OrWindows(String charset) {
        assertThat(text(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkSaysTheEncodingAndIsNoText(String charset) {
        assertThat(text(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void bytesThatWindowsLacksAreLatin() {
        String text = "caf\u00e9 \u0081 " + "the crane was sold. ".repeat(20);
        assertThat(text(latin(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t \u00a0\n", "\uFEFF"})
    void aFileWithoutTextSaysSo(String text) {
        assertThat(unreadable(text.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(Reason.NO_TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "%PDF-1.7 x|PDF",
                "PK\u0003\u0004xxword/document.xml|Word file (.docx)",
                "PK\u0003\u0004x[Content_Types].xml xl/|Office",
                "PK\u0003\u0004abc|zip archive",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1x|.doc",
                "{\\rtf1 x|rich text",
                "<!DOCTYPE html><p>x|HTML",
                "  <HTML><p>x|HTML",
                "<?xml version='1.0'?><html>|HTML",
                "\u0089PNG x|image",
                "\u00ff\u00d8\u00ff\u00e0x|image",
                "GIF89a|image",
                "II*\u0000x|image",
                "RIFFxxxxWEBP|image",
                "\u001f\u008bxx|compressed"
            })
    void otherFormatsAreNamed(String content, String name) {
        Unreadable result = unreadable(latin(content));
        assertThat(result.reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(result.detail()).startsWith("not in this version").contains(name);
        assertThat(result.name()).isEqualTo("file.txt");
    }

    @Test
    void aTextThatMentionsAPdfOrATagIsText() {
        assertThat(text(latin("BM is no bitmap. He wrote <html> in his mail, and PK.")))
                .startsWith("BM");
    }

    @Test
    void binaryJunkIsNoText() {
        byte[] junk = new byte[4_000];
        new Random(5).nextBytes(junk);
        junk[0] = 1;
        assertThat(unreadable(junk).reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(unreadable(new byte[500]).reason()).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void aTextWithANulIsDamagedAndTheMessageSaysWhere() {
        Unreadable result =
                unreadable(latin("The crane.\n".repeat(40) + "The \0 minister sold it.\n" + "x".repeat(200)));
        assertThat(result.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(result.detail()).contains("line 41").doesNotContain("minister");
    }

    @Test
    void bytesThatBelieTheirMarkAreDamaged() {
        assertThat(unreadable(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF})
                        .reason())
                .isEqualTo(Reason.DAMAGED);
        assertThat(unreadable(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'})
                        .reason())
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aFileAboveTheLimitIsRefused() {
        Reader reader = new Reader(new Limits(10, 1, 1, Duration.ofSeconds(1)));
        ReadResult result = reader.read("file.txt", latin("eleven char"));
        assertThat(result).isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) result).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(((Unreadable) result).detail()).contains("11 bytes").contains("max-bytes");
        assertThat(reader.read("file.txt", latin("ten charac"))).isInstanceOf(Opened.class);
    }
}
