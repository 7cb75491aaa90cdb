package io.portmark.verify;

import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.WithheldText;
import io.portmark.verify.Verification.Check;
import java.util.EnumMap;
import java.util.Map;

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
        var checks = new Checks(kinds(format));
        checks.attempt(CheckKind.STRUCTURE, "file", () -> {
            try (FormatCheck check = open(format, bytes, release, checks)) {
                var expected = new ExpectedText(release, check.pages());
                var probes = new Probes(withheld, expected);
                note(probes, checks.of(CheckKind.PROBES));
                boolean own = isOwnName(name, format, release);
                checks.of(CheckKind.PROBES).lookAndExpect(own || !probes.inBlock(name), "file name");
                check.run(expected, probes);
            }
        });
        return new Verification(name, checks.toList());
    }

    /**
     * Compares the formats of one release with each other: letter for letter they hold the same text, cancelled marks and boxes apart,
     * which each format sets in its own way. Never throws on a damaged file.
     *
     * @param release all that the files are meant to hold
     * @param files the finished files by format
     * @return check V10
     */
    public Check verifyTwins(ReleasedText release, Map<ReleaseFormat, byte[]> files) {
        var checks = new Checks();
        Tally tally = checks.of(CheckKind.TWINS);
        Map<ReleaseFormat, String> texts = new EnumMap<>(ReleaseFormat.class);
        files.forEach((format, bytes) -> checks.attempt(CheckKind.TWINS, format.extension(), () -> {
            try (FormatCheck check = open(format, bytes, release, new Checks())) {
                var expected = new ExpectedText(release, check.pages());
                texts.put(format, Folding.fold(expected.withoutAsides(check.standing(expected))));
            }
        }));
        String first = texts.values().stream().findFirst().orElse("");
        texts.forEach((format, text) -> {
            tally.look(text.length());
            tally.lookAndExpect(text.equals(first), format.extension() + " differs");
        });
        if (files.size() < 2) {
            tally.note("one format only");
        }
        return tally.check(CheckKind.TWINS);
    }

    private static FormatCheck open(ReleaseFormat format, byte[] bytes, ReleasedText release, Checks checks) {
        return switch (format) {
            case PDF -> new PdfCheck(bytes, checks);
            case DOCX -> new WordCheck(bytes, release, checks);
            case TXT -> new TextCheck(bytes, release, checks);
        };
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

    private static void note(Probes probes, Tally tally) {
        if (probes.all() == 0) {
            tally.note("nothing was withheld");
        } else if (probes.kept() == 0) {
            tally.note("all withheld words stand in the release as well");
        }
    }

    /** The record's id, a number for a further copy, the extension: what joins them is no word. */
    private static boolean isOwnName(String name, ReleaseFormat format, ReleasedText release) {
        return name.startsWith(release.recordId())
                && name.substring(release.recordId().length()).matches("(-\\d{1,6})?\\." + format.extension());
    }
}
