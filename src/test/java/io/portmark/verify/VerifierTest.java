package io.portmark.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.WithheldText;
import io.portmark.testing.OddReleases;
import io.portmark.testing.SampleReleases;
import io.portmark.verify.Verification.Check;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VerifierTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void aRightReleasePassesInEachFormat(String name, ReleasedText release) {
        Map<ReleaseFormat, byte[]> files = new EnumMap<>(ReleaseFormat.class);
        for (ReleaseFormat format : ReleaseFormat.values()) {
            byte[] file = Withheld.file(format, release);
            files.put(format, file);
            String fileName = release.recordId() + "-2." + format.extension();
            Verification verification = new Verifier().verify(fileName, format, file, release, Withheld.TEXT);

            assertThat(Withheld.failures(verification)).as(format.name()).isEmpty();
            assertThat(verification.found()).isZero();
        }
        assertThat(new Verifier().verifyTwins(release, files)).matches(Check::passed, "the twins are the same");
    }

    static Stream<Arguments> releases() {
        Map<String, ReleasedText> releases = new LinkedHashMap<>();
        releases.put("part", SampleReleases.part());
        releases.put("draft", SampleReleases.draft());
        releases.put("denied", SampleReleases.denied());
        releases.putAll(OddReleases.all());
        releases.put("characters that no format holds", OddReleases.illegal());
        return releases.entrySet().stream().map(entry -> arguments(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @EnumSource(ReleaseFormat.class)
    void aFileNameWithWithheldWordsFails(ReleaseFormat format) {
        Verification verification =
                new Verifier().verify("the-sultan.txt", format, Withheld.file(format), Withheld.RELEASE, Withheld.TEXT);

        assertThat(Withheld.failures(verification)).containsExactly("V3 file name");
    }

    @ParameterizedTest
    @EnumSource(ReleaseFormat.class)
    void aReleaseFromWhichNothingWasWithheldPassesAndSaysSo(ReleaseFormat format) {
        Verification verification = new Verifier()
                .verify(
                        "05HARBOR2985." + format.extension(),
                        format,
                        Withheld.file(format),
                        Withheld.RELEASE,
                        new WithheldText(List.of()));

        assertThat(verification.passed()).isTrue();
        assertThat(verification.checks()).anyMatch(check -> check.detail().equals("nothing was withheld"));
    }

    @ParameterizedTest
    @EnumSource(ReleaseFormat.class)
    void anyFileFailsAsAnyOtherFormat(ReleaseFormat format) {
        for (ReleaseFormat other : ReleaseFormat.values()) {
            if (other != format) {
                assertThat(Withheld.verify(format, Withheld.file(other)).passed())
                        .isFalse();
            }
        }
    }

    @Test
    void aShortWithheldPieceIsFoundWhole() {
        var withheld = new WithheldText(List.of(new WithheldText.Piece("h1", "Fees and Tariffs")));
        Verification verification = new Verifier()
                .verify(
                        "05HARBOR2985.txt",
                        ReleaseFormat.TXT,
                        Withheld.file(ReleaseFormat.TXT),
                        SampleReleases.denied(),
                        withheld);

        assertThat(Withheld.failures(verification))
                .anyMatch(failure -> failure.startsWith("V3") && failure.contains("page 3"));
    }

    @Test
    void wordsThatTheReleaseHoldsAreNotLookedFor() {
        var withheld = new WithheldText(List.of(new WithheldText.Piece("2", "The harbor board agreed to dredge")));
        Verification verification = new Verifier()
                .verify(
                        "05HARBOR2985.txt",
                        ReleaseFormat.TXT,
                        Withheld.file(ReleaseFormat.TXT),
                        Withheld.RELEASE,
                        withheld);

        assertThat(verification.passed()).isTrue();
        assertThat(verification.checks())
                .anyMatch(check -> check.detail().equals("all withheld words stand in the release as well"));
    }

    @Test
    void twinsThatDifferFail() {
        Check check = new Verifier()
                .verifyTwins(
                        Withheld.RELEASE,
                        Map.of(
                                ReleaseFormat.TXT,
                                Withheld.file(ReleaseFormat.TXT),
                                ReleaseFormat.DOCX,
                                Withheld.file(ReleaseFormat.DOCX, SampleReleases.denied())));

        assertThat(check.passed()).isFalse();
        assertThat(check.id()).isEqualTo("V10");
        assertThat(check.detail()).contains("differs");
    }

    @Test
    void aTwinThatCantBeReadFails() {
        Check check = new Verifier()
                .verifyTwins(
                        Withheld.RELEASE,
                        Map.of(ReleaseFormat.TXT, Withheld.file(ReleaseFormat.TXT), ReleaseFormat.PDF, new byte[] {
                            '%', 'P', 'D', 'F'
                        }));

        assertThat(check.passed()).isFalse();
        assertThat(check.detail()).contains("pdf could not be looked at");
    }
}
