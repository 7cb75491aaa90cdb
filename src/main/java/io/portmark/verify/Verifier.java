package io.portmark.verify;

import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.WithheldText;
import java.nio.charset.CharacterCodingException;

/** Proves a finished release: opens its bytes afresh and looks everywhere for what was withheld. */
public final class Verifier {
    /** How many bytes a file may unpack to. A release of thousands of pages needs a tenth of it. */
    static final long LIMIT = 1L << 28;

    /**
     * Looks for withheld words in a finished file. Never throws on a damaged file: whatever goes wrong is a failed check.
     *
     * @param name the file's name, which is looked at too
     * @param format what the file is meant to be
     * @param bytes the finished file
     * @param release all that the file is meant to hold
     * @param withheld what it must not hold
     */
    public Verification verify(
            String name, ReleaseFormat format, byte[] bytes, ReleasedText release, WithheldText withheld) {
        Checks checks = new Checks(kinds(format));
        checks.attempt(CheckKind.PROBES, "file name", () -> fileName(name, format, release, withheld, checks));
        switch (format) {
            case PDF ->
                checks.attempt(CheckKind.STRUCTURE, "file", () -> new PdfCheck(bytes, release, withheld, checks).run());
            case DOCX ->
                checks.attempt(
                        CheckKind.STRUCTURE, "file", () -> new WordCheck(bytes, release, withheld, checks).run());
            case TXT -> checks.attempt(CheckKind.STRUCTURE, "file", () -> text(bytes, release, withheld, checks));
        }
        return new Verification(name, checks.toList());
    }

    private static CheckKind[] kinds(ReleaseFormat format) {
        return switch (format) {
            case PDF ->
                new CheckKind[] {
                    CheckKind.STRUCTURE, CheckKind.ALLOWED, CheckKind.PROBES, CheckKind.FONTS, CheckKind.TEXT
                };
            case DOCX -> new CheckKind[] {CheckKind.STRUCTURE, CheckKind.ALLOWED, CheckKind.PROBES, CheckKind.TEXT};
            case TXT -> new CheckKind[] {CheckKind.STRUCTURE, CheckKind.PROBES, CheckKind.TEXT};
        };
    }

    /** The record's id, a number for a further copy, the extension; any other name is looked at as a block. */
    private static void fileName(
            String name, ReleaseFormat format, ReleasedText release, WithheldText withheld, Checks checks) {
        var probes = new Probes(withheld, new ExpectedText(release, 1));
        Tally found = checks.of(CheckKind.PROBES);
        boolean own = name.startsWith(release.recordId())
                && name.substring(release.recordId().length()).matches("(-\\d{1,6})?\\." + format.extension());
        found.lookAndExpect(own || !probes.inBlock(name), "file name");
        if (probes.kept() == 0) {
            found.note(probes.all() == 0 ? "nothing was withheld" : "all withheld words stand in the release as well");
        }
    }

    private static void text(byte[] bytes, ReleasedText release, WithheldText withheld, Checks checks)
            throws CharacterCodingException {
        var scan = new TextScan(bytes);
        var expected = new ExpectedText(release, scan.pageCount());
        var probes = new Probes(withheld, expected);
        scan.checkStructure(checks.of(CheckKind.STRUCTURE));
        checks.of(CheckKind.PROBES).lookAndExpect(!probes.inBytes(bytes), "raw bytes");
        scan.checkProbes(probes, checks.of(CheckKind.PROBES));
        scan.checkText(release, expected, checks.of(CheckKind.TEXT));
    }
}
