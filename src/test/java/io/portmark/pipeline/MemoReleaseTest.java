package io.portmark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.Audience;
import io.portmark.decide.PortionDetermination;
import io.portmark.decide.ReleaseFormat;
import io.portmark.testing.Released;
import io.portmark.verify.Verification;
import io.portmark.verify.Verifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts of memoranda go the whole path: decided on, written in all formats, verified. Markings are for training. */
class MemoReleaseTest {
    private static final String MEMO = """
            SECRET//NOFORN

            United States Department of State

            March 4, 2011

            MEMORANDUM FOR THE RECORD

            SUBJECT:  (U) Port Fees

            The Kestrel Affair

            (S//NF) Kozhyk told us of the crane.

            (U) The port opens in May.

            Zharmak stands here without a mark.

            (TS//SI//NF) Baikon was heard to agree.

            Classified By: Jane Sample, Director
            Reason: 1.4(b), (d)
            Declassify On: 20210304

            SECRET//NOFORN
            """;

    @Test
    void beforeItsDateOnlyWhatIsUnclassifiedGoesOut() {
        var ready = Released.ready("memo.txt", MEMO, Audience.U, LocalDate.of(2012, 1, 1), "");
        assertThat(ready.decided().determination().withheld())
                .extracting(PortionDetermination::id)
                .containsExactly("h1", "p1", "p3", "p4");
        Map<ReleaseFormat, byte[]> files = Released.files(ready);
        String text = new String(files.get(ReleaseFormat.TXT), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("The port opens in May.", "[marking cancelled: SECRET]")
                .doesNotContain("NOFORN", "Kozhyk", "Zharmak", "Baikon", "Kestrel");
        files.forEach((format, bytes) -> assertThat(verify(format, bytes, ready).passed())
                .as(format.name())
                .isTrue());
    }

    @Test
    void aDateOfOursDeclassifiesNoCompartment() {
        var ready = Released.ready("memo.txt", MEMO, Audience.U, LocalDate.of(2022, 1, 1), "");
        assertThat(ready.decided().determination().withheld())
                .extracting(PortionDetermination::id)
                .containsExactly("p4");
    }

    private static Verification verify(ReleaseFormat format, byte[] bytes, Releaser.Preparation.Ready ready) {
        String file = ReleaseFolder.fileName(ready.recordId(), format);
        return new Verifier()
                .verify(
                        file,
                        format,
                        bytes,
                        ready.decided().released(),
                        ready.decided().withheld());
    }
}
