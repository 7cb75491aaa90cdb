package io.portmark.verify;

import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.WithheldText;
import io.portmark.redact.ReleaseWriter;
import io.portmark.redact.pdf.PdfWriter;
import io.portmark.redact.text.TextWriter;
import io.portmark.redact.word.WordWriter;
import io.portmark.testing.SampleReleases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A release, what it withholds, and its untampered files. The sentence is spelt with letters that the release shows as well. */
final class Withheld {
    /** What is planted. */
    static final String SECRET = "the sultan returned nine golden letters at dawn";

    static final WithheldText TEXT = new WithheldText(List.of(
            new WithheldText.Piece("2", "We heard that " + SECRET + ", the commission says."),
            new WithheldText.Piece("8", "Berths stood empty in the ledger of the treasurer.")));

    static final ReleasedText RELEASE = SampleReleases.part();

    private Withheld() {}

    /** The release in this format, as its writer makes it. */
    static byte[] file(ReleaseFormat format) {
        return file(format, RELEASE);
    }

    /** A release in this format. */
    static byte[] file(ReleaseFormat format, ReleasedText release) {
        ReleaseWriter writer = switch (format) {
            case PDF -> new PdfWriter();
            case DOCX -> new WordWriter();
            case TXT -> new TextWriter();
        };
        try {
            var out = new ByteArrayOutputStream();
            writer.write(release, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Verifies a file of that release under its own name. */
    static Verification verify(ReleaseFormat format, byte[] file) {
        return new Verifier().verify(RELEASE.recordId() + "." + format.extension(), format, file, RELEASE, TEXT);
    }

    /** The details of the checks that failed, each with its id: "V3 page 2, content stream; XMP". */
    static List<String> failures(Verification verification) {
        return verification.checks().stream()
                .filter(check -> !check.passed())
                .map(check -> check.id() + " " + check.detail())
                .toList();
    }
}
