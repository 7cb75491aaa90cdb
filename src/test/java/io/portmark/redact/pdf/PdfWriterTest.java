package io.portmark.redact.pdf;

import io.portmark.decide.ReleasedText;
import io.portmark.testing.SampleReleases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfWriterTest {
    static Stream<ReleasedText> samples() {
        return Stream.of(SampleReleases.part(), SampleReleases.draft(), SampleReleases.denied());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFileIsAPdfForArchivesAndForAll(ReleasedText release) throws Exception {
        Conformance.assertConforms(written(release));
    }

    static byte[] written(ReleasedText release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(release, out);
        return out.toByteArray();
    }
}
