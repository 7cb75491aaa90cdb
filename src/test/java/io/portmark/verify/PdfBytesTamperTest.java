package io.portmark.verify;

import static io.portmark.verify.Withheld.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.portmark.decide.ReleaseFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes that no object of the file shows: bytes around, between and behind the objects. Bytes are ISO 8859-1 characters here. */
class PdfBytesTamperTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("tampers")
    void whatLiesOutsideTheObjectsIsFound(String where, UnaryOperator<String> change, String place) {
        Verification verification = verify(change.apply(release()));

        assertThat(verification.passed()).isFalse();
        assertThat(Withheld.failures(verification)).anyMatch(failure -> failure.contains(place));
        assertThat(Withheld.failures(verification).toString()).doesNotContain("sultan", "golden");
    }

    static Stream<Arguments> tampers() {
        return Stream.of(
                arguments("behind the end", change(file -> file + SECRET), "bytes after the end of the file"),
                arguments("behind the end, in UTF-16", change(file -> file + utf16(SECRET)), "raw bytes"),
                arguments(
                        "behind the end, a comment", change(file -> file + "% x\n"), "bytes after the end of the file"),
                arguments("before the header", change(file -> "x" + file), "bytes before the header"),
                arguments(
                        "behind the header",
                        change(file -> file.replaceFirst("\n", "\n%" + SECRET + "\n")),
                        "bytes between"),
                arguments("between two objects", between("% " + SECRET + "\n"), "bytes between the objects"),
                arguments("between two objects, hexadecimal digits", between("%" + hex(SECRET) + "\n"), "raw bytes"),
                arguments(
                        "an object that nothing refers to",
                        between("999 0 obj\n(" + SECRET + ")\nendobj\n"),
                        "raw bytes"),
                arguments("a stream that nothing refers to", between(stream(SECRET)), "a stream among the raw bytes"),
                arguments("a number that is taken", between("1 0 obj\nnull\nendobj\n"), "object 1, twice in the file"),
                arguments(
                        "a stream that is longer than its data",
                        change(file -> file.replaceFirst("\r?\nendstream", SECRET + "$0")),
                        "V1"),
                arguments("an earlier revision", change(file -> revised()), "an earlier revision"),
                arguments(
                        "a second end of file", change(file -> file + "startxref\n0\n%%EOF\n"), "an earlier revision"),
                arguments(
                        "a cross-reference that leads nowhere",
                        change(file -> file.replaceFirst("startxref\n\\d+", "startxref\n7")),
                        "a cross-reference that does not fit the file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%PDF-1.7", "%PDF-1.7\n%%EOF\n", "PK\u0003\u0004"})
    void whatIsNoPdfFails(String file) {
        assertThat(verify(file).passed()).isFalse();
        assertThat(verify(file).checks()).hasSize(5);
    }

    @Test
    void aFileThatIsCutFailsWhereverItIsCut() {
        String whole = release();
        for (int length = 0; length < whole.length() - 1; length += whole.length() / 20) {
            assertThat(verify(whole.substring(0, length)).passed())
                    .as("cut at %d", length)
                    .isFalse();
        }
    }

    @Test
    void bytesByChanceNeverThrow() {
        var random = new Random(20260101);
        byte[] release = Withheld.file(ReleaseFormat.PDF);
        for (int round = 0; round < 30; round++) {
            byte[] broken = release.clone();
            for (int i = 0; i < 40; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThat(Withheld.verify(ReleaseFormat.PDF, broken).checks()).hasSize(5);
        }
    }

    @Test
    void aReleaseOfAnotherRecordFails() {
        Verification verification = new Verifier()
                .verify(
                        "05HARBOR2985.pdf",
                        ReleaseFormat.PDF,
                        Withheld.file(ReleaseFormat.PDF, io.portmark.testing.SampleReleases.denied()),
                        Withheld.RELEASE,
                        Withheld.TEXT);

        assertThat(Withheld.failures(verification)).anyMatch(failure -> failure.startsWith("V9"));
    }

    @Test
    void aNestingWithoutEndFails() {
        String deep = "9999 0 obj\n" + "[".repeat(200_000) + "]".repeat(200_000) + "\nendobj\n";

        assertThat(verify(between(deep).apply(release())).passed()).isFalse();
    }

    @Test
    void aStreamThatUnpacksWithoutEndFails() {
        String bomb = deflated("x".repeat(1 << 20), 300);

        assertThat(Withheld.failures(verify(between(stream(bomb, bomb.length())).apply(release()))))
                .anyMatch(failure -> failure.contains("IllegalStateException"));
    }

    private static Verification verify(String file) {
        return Withheld.verify(ReleaseFormat.PDF, file.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String release() {
        return new String(Withheld.file(ReleaseFormat.PDF), StandardCharsets.ISO_8859_1);
    }

    private static UnaryOperator<String> change(UnaryOperator<String> change) {
        return change;
    }

    /** Puts bytes between the last object and the cross-reference, and corrects what refers to that. */
    private static UnaryOperator<String> between(String bytes) {
        return file -> {
            int table = file.lastIndexOf("xref\n", file.lastIndexOf("startxref") - 1);
            return file.substring(0, table)
                    + bytes
                    + file.substring(table).replaceFirst("startxref\n\\d+", "startxref\n" + (table + bytes.length()));
        };
    }

    private static String stream(String text) {
        String packed = deflated(text);
        return stream(packed, packed.length());
    }

    private static String stream(String packed, int length) {
        return "999 0 obj\n<</Filter/FlateDecode/Length " + length + ">>\nstream\n" + packed + "\nendstream\nendobj\n";
    }

    private static String deflated(String text) {
        return deflated(text, 1);
    }

    private static String deflated(String text, int times) {
        var out = new ByteArrayOutputStream();
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        try (var deflater = new DeflaterOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                deflater.write(bytes);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    /** A file that once had the sentence in its outline, and has it no more. */
    private static String revised() {
        try {
            byte[] first = TamperedPdf.with(
                    document -> TamperedPdf.paragraph(document).setString(org.apache.pdfbox.cos.COSName.ALT, SECRET));
            try (PDDocument document = Loader.loadPDF(first)) {
                var element = TamperedPdf.paragraph(document);
                element.removeItem(org.apache.pdfbox.cos.COSName.ALT);
                element.setNeedToBeUpdated(true);
                var out = new ByteArrayOutputStream();
                document.saveIncremental(out);
                return out.toString(StandardCharsets.ISO_8859_1);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String utf16(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
    }

    private static String hex(String text) {
        var digits = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            digits.append(String.format("%02x", b));
        }
        return digits.toString();
    }
}
