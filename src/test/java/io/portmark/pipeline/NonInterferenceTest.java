package io.portmark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.Audience;
import io.portmark.decide.PortionDetermination;
import io.portmark.decide.ReleaseFormat;
import io.portmark.document.ParseNote;
import io.portmark.document.Portion;
import io.portmark.document.Role;
import io.portmark.testing.Released;
import io.portmark.testing.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two sources that differ only in withheld text give byte-identical releases in all formats. */
class NonInterferenceTest {
    record Release(String seed, Audience level, LocalDate asOf, String decisions, int leastWithheld) {}

    static List<Release> releases() {
        LocalDate before = LocalDate.of(2005, 12, 31);
        String two = "decisions:\n  - {portion: \"2\", action: withhold}\n  - {portion: \"4\", action: withhold}\n";
        return List.of(
                new Release("002", Audience.U, before, "", 20),
                new Release("003", Audience.U, before, "", 10),
                new Release("002", Audience.SBU, before, "", 17),
                new Release("002", Audience.U, Released.TODAY, "", 3),
                new Release("004", Audience.U, Released.TODAY, "", 8),
                new Release("000", Audience.U, Released.TODAY, two, 2),
                new Release("001", Audience.U, Released.TODAY, two, 2));
    }

    private static final List<String> PARAGRAPHS = List.of(
            "Word.",
            "x",
            "A word or two.",
            "many words in a row ".repeat(1250) + "end.",
            "\u05D4\u05D5\u05E2\u05D3\u05D4 \u05D4\u05E1\u05DB\u05D9\u05DE\u05D4 \u05DC\u05D4\u05E4\u05D2\u05E9.",
            "\u0627\u0644\u0648\u0632\u064A\u0631 \u0648\u0627\u0641\u0642.",
            "tab\there\tand\tthere.",
            "bell\u0007 and escape\u001B and null-like\u0001.",
            "w".repeat(500) + ".",
            ("u".repeat(80) + " ").repeat(20) + "end.",
            "A line\nbroken here\nand there.",
            "hyphen-\nated and e- \nlectronic.",
            "soft\u00ADhyphen no\u00A0break zero\u200Bwidth.",
            "emoji \uD83D\uDE00 and \uFB03 ligature.",
            "\u4E2D\u6587\u6587\u672C\u3002",
            "$9,999.00 (and 50%) on 11/22/2026; see #7 & *9*.",
            "\"Quoted.\"",
            "Ends in mid",
            "<w:t>markup</w:t> %s {0} \\u0041 & &amp;.",
            "1,590 foreign observers.",
            "combining e\u0301 a\u030A.",
            "page\n\nbreak inside.");

    private static final List<String> TITLES =
            List.of("Word", "A Heading of Quite Another Length", "Yes", "The \"Quoted\" One", "Na\u00EFve Caf\u00E9");

    @ParameterizedTest
    @MethodSource("releases")
    void aReleaseDoesNotDependOnWithheldWords(Release release) {
        String text = Seeds.text(release.seed());
        Releaser.Preparation.Ready original = ready(release, text);
        Map<ReleaseFormat, byte[]> expected = Released.files(original);
        List<PortionDetermination> withheld = original.decided().determination().withheld();
        assertThat(withheld).hasSizeGreaterThanOrEqualTo(release.leastWithheld());
        for (int round = 0; round < PARAGRAPHS.size(); round++) {
            String changed = substitute(text, original, withheld, round);
            assertThat(changed).isNotEqualTo(text);
            Releaser.Preparation.Ready other = ready(release, changed);
            assertThat(ids(other))
                    .as("the substitute %d must not change the structure", round)
                    .isEqualTo(ids(original));
            Map<ReleaseFormat, byte[]> actual = Released.files(other);
            for (ReleaseFormat format : ReleaseFormat.values()) {
                assertThat(actual.get(format))
                        .as("%s of %s with substitute %d", format, release, round)
                        .isEqualTo(expected.get(format));
            }
        }
    }

    /** Replaces every withheld text, each by another substitute, from the end so that places stay true. */
    private static String substitute(
            String text, Releaser.Preparation.Ready original, List<PortionDetermination> withheld, int round) {
        var changed = new StringBuilder(text);
        List<Portion> portions = new ArrayList<>();
        for (PortionDetermination determination : withheld) {
            portions.add(
                    original.checked().document().portion(determination.id()).orElseThrow());
        }
        for (int i = portions.size() - 1; i >= 0; i--) {
            Portion portion = portions.get(i);
            if (portion.role() == Role.SIGNATURE) {
                continue; // structure, not words
            }
            boolean title = portion.role() == Role.HEADING || portion.role() == Role.SUBJECT;
            List<String> substitutes = title ? TITLES : PARAGRAPHS;
            String substitute = substitutes.get((round + i) % substitutes.size());
            if (original.checked().document().hasNote(ParseNote.Kind.LINES_LOST)
                    && substitute.matches("(?s).*[\\p{L}\\p{N}]")) {
                substitute += "."; // on one line a sentence's end is what shows that a paragraph begins
            }
            if (portion.role() == Role.SUBJECT) {
                substitute = substitute.toUpperCase(Locale.ROOT);
            }
            changed.replace(portion.body().start(), portion.body().end(), substitute);
        }
        return changed.toString();
    }

    private static Releaser.Preparation.Ready ready(Release release, String text) {
        return Released.ready(Seeds.name(release.seed()), text, release.level(), release.asOf(), release.decisions());
    }

    private static List<String> ids(Releaser.Preparation.Ready ready) {
        return ready.checked().document().portions().stream()
                // On one line an unfinished sentence takes the name behind it along: the bytes below must not tell.
                .filter(portion -> portion.role() != Role.SIGNATURE)
                .map(portion ->
                        portion.id() + " " + portion.printed() + portion.marks().size())
                .toList();
    }
}
