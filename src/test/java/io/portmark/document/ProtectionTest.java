package io.portmark.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.Audience;
import io.portmark.parse.Parser;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever says that text is higher than it looks raises what protects it. The markings are for training. */
class ProtectionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harvest is in. (S) Comment: A source spoke.",
                "The harvest is in. (S)Comment: a source spoke.",
                "The harvest is in. [S] A source spoke.",
                "The harvest is in. {S//NF} A source spoke.",
                "The harvest is in. (S NF) A source spoke.",
                "The harvest is in. ( S ) A source spoke.",
                "The harvest is in. (SECRET NOFORN) A source spoke.",
                "The harvest is in. (Begin SECRET) A source spoke.",
                "The harvest is in.\n(S/\nNF) A source spoke.",
                "The harvest is in. (S A source spoke.",
                "The harvest is in. (s) Comment: A source spoke.",
                "The harvest is in.\nSECRET\nA source spoke.",
                "The harvest is in. S E C R E T SECTION 02 OF 02 HARBOR 001 A source spoke.",
                "The harvest is in, a source spoke. (S)",
                "The harvest is in. (\u0405) A source spoke.",
                "The harvest is in. (\uFF33) A source spoke.",
                "The harvest is in. **(S)** A source spoke."
            })
    void aMarkInsideAParagraphRaisesIt(String body) {
        Document document = record("S E C R E T", "12/02/2035", "1. (U) " + body + "\n\n2. (U) The end.");
        DocumentLevels levels = DocumentLevels.of(document, TODAY);
        // It raises the paragraph, or begins a portion of its own.
        assertThat(document.portions().stream().filter(portion -> portion.text().contains("ource spoke")))
                .isNotEmpty()
                .allSatisfy(portion -> assertThat(level(levels, portion.id())).isEqualTo(Audience.S));
        assertThat(level(levels, "2")).isEqualTo(Audience.U);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The member(s) met in the port (see Section 501(c) of the act).",
                "He is known for his \"secret\" ways; the SECRETARY came.",
                "Reasons 1.4 (C) and (D) were cited.",
                "There are three: (A) fish, (B) salt, (C) Timber.",
                "The confidential secretary (KNB, FJK) of the office said so (Interfax, November 30)."
            })
    void proseDoesNot(String body) {
        DocumentLevels levels = levels("S E C R E T", "12/02/2035", "1. (U) " + body + "\n\n2. (U) The end.");
        assertThat(level(levels, "1")).isEqualTo(Audience.U);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S E C R E T SECTION 02 OF 02 HARBOR 000123",
                "SECRET",
                "C O N F I D E N T I A L",
            })
    void aSecondBannerRaisesWhatIsNotMarked(String second) {
        DocumentLevels levels =
                levels("UNCLAS", "N/A", "1. Public words.\n\n" + second + "\n\n2. More words of the record.");
        assertThat(level(levels, "2")).isGreaterThan(Audience.U);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EVENT OR 12/02/2015, WHICHEVER IS LATER",
                "12/02/2015 EXTENDED TO 12/02/2035",
                "NOT BEFORE 12/02/2015",
                "12/02/2015 PLUS 20 YEARS",
                "12/02/2015 (OADR)",
                "12/02/2015, 25X1"
            })
    void wordsBesideADatePutItInDoubt(String instruction) {
        Document document = record("C O N F I D E N T I A L", instruction, "1. (C) A source spoke.\n\n2. (U) End.");
        DocumentLevels levels = DocumentLevels.of(document, TODAY);
        assertThat(levels.lapsed()).isFalse();
        // Releases, rules and the field "executes" ask one place.
        assertThat(document.declassification().executes()).isFalse();
        assertThat(level(levels, "1")).isEqualTo(Audience.C);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/02/2015", "2 DEC 2015", "20151202"})
    void aPlainDateTakesEffect(String instruction) {
        DocumentLevels levels = levels("C O N F I D E N T I A L", instruction, "1. (C) A source spoke.\n\n2. (U) End.");
        assertThat(level(levels, "1")).isEqualTo(Audience.U);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(S//RD)", "(S//FRD)", "(S//ATOMAL)"})
    void informationWithoutADateOfOursDoesNotLapse(String mark) {
        DocumentLevels levels =
                levels("S E C R E T", "12/02/2015", "1. " + mark + " A design.\n\n2. (S//NF) A source spoke.");
        assertThat(level(levels, "1")).isEqualTo(Audience.S);
        assertThat(level(levels, "2")).isEqualTo(Audience.U);
    }

    @Test
    void theLastWordOfAWithheldParagraphIsNoSignature() {
        DocumentLevels doubtful =
                levels("C O N F I D E N T I A L", "12/02/2035", "1. (C) Our man there is called\nPETROV");
        assertThat(doubtful.portions())
                .filteredOn(it -> !it.portion().equals("subject"))
                .allSatisfy(it -> assertThat(Audience.of(it.effective())).isEqualTo(Audience.C));
        DocumentLevels sure = levels("C O N F I D E N T I A L", "12/02/2035", "1. (C) The talks are over.\n\nSAMPLE");
        assertThat(level(sure, "signature")).isEqualTo(Audience.U);
    }

    @Test
    void aBannerThatCannotBeReadTellsNoLevelWhateverStandsAround() {
        Document document =
                document("ZNR UUUUU ZZH\n\nCLASSIFIED HARBOR 000123\n\nE.O. 12958: N/A\n\n1. Words.\n\n2. Words.\n");
        assertThat(DocumentLevels.of(document, TODAY).protection()).isNull();
    }

    private static DocumentLevels levels(String banner, String instruction, String body) {
        return DocumentLevels.of(record(banner, instruction, body), TODAY);
    }

    private static Document record(String banner, String instruction, String body) {
        String text = """
                %s HARBOR 000123

                SIPDIS

                E.O. 12958: DECL: %s
                TAGS: PGOV
                SUBJECT: (U) MARKINGS FOR TRAINING

                Classified By: DCM Jane Sample, reasons 1.4 (b) and (d).

                %s
                """;
        return document(text.formatted(banner, instruction, body).replace("DECL: N/A", "N/A"));
    }

    private static Document document(String text) {
        return new Parser()
                .parse(new SourceText(
                        "training.txt", "Identifier: 05HARBOR123\nCreated: 2005-12-02 10:00:00\n\n" + text));
    }

    private static Audience level(DocumentLevels levels, String portion) {
        return Audience.of(levels.of(portion)
                .orElseThrow(() -> new AssertionError(List.of(levels.portions())))
                .effective());
    }
}
