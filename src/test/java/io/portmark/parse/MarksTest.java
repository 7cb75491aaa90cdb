package io.portmark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Role;
import io.portmark.marking.Confidence;
import io.portmark.marking.MarkFault;
import io.portmark.marking.Marking;
import io.portmark.marking.PortionMark;
import java.io.StringReader;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Portion marks, sound and damaged, and where they may stand. Markings are for training. */
class MarksTest {
    private static final String HEAD = "C O N F I D E N T I A L ALMATY 002985\n\n1. (C) One.\n\n";

    private static Parsed second(String text) {
        return Parsed.text(HEAD + text + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(TS)|TS",
                "(S)|S",
                "(C)|C",
                "(U)|U",
                "(SBU)|SBU",
                "(LOU)|LOU",
                "(L)|LOU",
                "(FOUO)|FOUO",
                "(CUI)|CUI",
                "(C/NF)|C//NF",
                "(S//NF)|S//NF",
                "(SBU/N)|SBU/NF",
                "(SBU/NF)|SBU/NF",
                "(U//SBU-NF)|SBU/NF",
                "(U//FOUO)|FOUO",
                "(OUO)|OUO",
                "(U//LES)|LES",
                "(LES-NF)|LES/NF",
                "(SSI)|SSI",
                "(DSEN)|DSEN",
                "(U//DS)|U//DS",
                "(S//LES)|S//LES",
                "(S//REL TO USA, GBR)|S//REL TO USA, GBR",
                "(S/REL TO USA/GBR)|S//REL TO USA, GBR",
                "(S/REL NATO)|S//REL TO NATO",
                "(C/REL GERMANY)|C//REL TO DEU",
                "(S//REL TO USA, ACGU//XD)|S//REL TO USA, ACGU//XD",
                "(S//OC)|S//OC",
                "(S//OC/NF)|S//OC/NF",
                "(S//NF//XD)|S//NF//XD",
                "(S//ND)|S//ND",
                "(S/EXDIS)|S//XD",
                "(FGI-C)|//FGI C",
                "(GBR-C)|//GBR C",
                "(//GBR S)|//GBR S",
                "(//GBR R//REL TO USA, GBR)|//GBR R//REL TO USA, GBR",
                "(S//FGI//NF)|S//FGI//NF",
                "(S//FGI GBR DEU//NF)|S//FGI GBR DEU//NF",
                "(//JOINT S CAN USA//REL TO USA, CAN)|//JOINT S CAN USA//REL TO USA, CAN",
                "(NU)|NU",
                "(NR)|NR",
                "(NC)|NC",
                "(NS)|NS",
                "(CTS)|CTS",
                "(NATO SECRET)|NS",
                "(CTS-B)|CTS//BOHEMIA",
                "(R)|R",
                "(TS//SI/TK//OC/NF)|TS//SI/TK//OC/NF",
                "(TS//HCS-P/SI-G ABCD//NF)|TS//HCS-P/SI-G ABCD//NF",
                "(S//SAR-BP//NF)|S//SAR-BP//NF",
                "(S//RD-CNWDI)|S//RD-CNWDI",
                "(S//FRD)|S//FRD",
                "(S//TFNI)|S//TFNI",
                "(CUI//SP-PRVCY/LEI//NF)|CUI//SP-PRVCY/LEI//NF",
                "(CUI//FED ONLY)|CUI//FED ONLY",
                "(CONFIDENTIAL)|C",
                "(C - ENTIRE TEXT.)|C",
                "(C//SBU)|C//SBU"
            })
    void soundMarksSayWhatTheySay(String printed, String symbol) {
        Parsed parsed = second("2. " + printed + " The crane.");
        PortionMark mark = parsed.portion("2").marks().get(0);
        assertThat(mark.printed()).isEqualTo(printed);
        assertThat(mark.symbol()).isEqualTo(symbol);
        assertThat(mark.wellFormed()).isTrue();
        assertThat(mark.isDoubtful()).isFalse();
        assertThat(parsed.portion("2").text()).isEqualTo("The crane.");
        PortionMark again = second("2. (" + mark.symbol() + ") The crane.")
                .portion("2")
                .marks()
                .get(0);
        assertThat(again.marking()).isEqualTo(mark.marking());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(SERCET)|S|SPELLING|HIGH",
                "(CONFIDENTAL)|C|SPELLING|HIGH",
                "(UNCLASIFED)|U|SPELLING|MEDIUM",
                "(SERCET//NF)|S//NF|SPELLING|HIGH",
                "(S//NFO)|S//NF|SPELLING|MEDIUM",
                "(S//NOFRON)|S//NF|SPELLING|MEDIUM",
                "(SUB)|SBU|SPELLING|LOW",
                "(C NF)|C//NF|SEPARATOR|HIGH",
                "(S-NF)|S//NF|SEPARATOR|HIGH",
                "(S, NOFORN)|S//NF|SEPARATOR|HIGH",
                "(S REL TO USA, GBR)|S//REL TO USA, GBR|SEPARATOR|HIGH",
                "(SNF)|S//NF|RUN_TOGETHER|MEDIUM",
                "(UFOUO)|FOUO|RUN_TOGETHER|MEDIUM",
                "(NF//S)|S//NF|ORDER|HIGH",
                "(FOUO//U)|FOUO|ORDER|HIGH",
                "(S//XD//NF)|S//NF//XD|ORDER|HIGH",
                "(S//NF/OC)|S//NF/OC|ORDER|HIGH",
                "(C/S)|S|TWO_LEVELS|HIGH",
                "(S//QQQXYZ)|S//QQQXYZ|UNKNOWN_PART|HIGH"
            })
    void damagedMarksAreReadAsWhatTheyMostProbablyAre(String printed, String symbol, String fault, String sure) {
        Parsed parsed = second("2. " + printed + " The crane.");
        PortionMark mark = parsed.portion("2").marks().get(0);
        assertThat(mark.printed()).isEqualTo(printed);
        assertThat(mark.symbol()).isEqualTo(symbol);
        assertThat(mark.faults()).contains(MarkFault.valueOf(fault));
        assertThat(mark.wellFormed()).isFalse();
        assertThat(mark.confidence()).isEqualTo(Confidence.valueOf(sure));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(SECRETARY) So",
                "(secretary) so",
                "(Secret Service) So",
                "(COC) So",
                "(KNB) so",
                "(EDIA) so",
                "(FJK) so",
                "(Interfax, November 30) So",
                "(CONFIDENCE) So",
                "(THE C) So",
                "(U.S. Secret Service) So",
                "(c/o the Embassy) So",
                "(U/S Burns) So",
                "(S/P staff) So",
                "(NSC staff) So"
            })
    void wordsOfProseAreNoMarks(String text) {
        String unmarked = "UNCLAS ALMATY 002985\n\n1. One.\n\n2. " + text + " it stands.\n";
        assertThat(Parsed.text(unmarked).portion("2").marks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SBU)|SBU",
                "C)|C",
                "(C|C",
                "(SBU|SBU",
                "(c)|C",
                "(sbu)|SBU",
                "[C]|C",
                "(C]|C",
                "((C))|C",
                "(C.)|C",
                "(Sbu)|SBU"
            })
    void damagedMarksAreReadAndCalledDamaged(String printed, String symbol) {
        Parsed parsed = second("2. " + printed + " The crane of (FJK) stands.");
        PortionMark mark = parsed.portion("2").marks().get(0);
        assertThat(mark.printed()).isEqualTo(printed);
        assertThat(mark.symbol()).isEqualTo(symbol);
        assertThat(mark.wellFormed()).isFalse();
        assertThat(parsed.portion("2").text()).isEqualTo("The crane of (FJK) stands.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(X)", "(SBX)", "(Q)", "(CN)", "(ABC//NF)"})
    void aSymbolOutsideTheVocabularyIsAnUnknownMark(String printed) {
        Parsed parsed = second("2. " + printed + " The crane.");
        assertThat(parsed.portion("2").marks()).containsExactly(new PortionMark(printed, null, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(A) first",
                "(Note: it) so",
                "(B) second",
                "(LOU ONLY WHERE NOTED.) So",
                "(ref A) said",
                "(II) third"
            })
    void labelsAndRemarksAreText(String text) {
        Parsed parsed = second("2. " + text + " it stands.");
        assertThat(parsed.portion("2").marks()).isEmpty();
        assertThat(parsed.portion("2").text()).isEqualTo(text + " it stands.");
    }

    @Test
    void theTablesOfABookSayWhatMayStandInAMark() {
        PortionMarkParser parser = PortionMarkParser.of(file -> new StringReader(
                switch (file) {
                    case "dissemination.csv" -> """
                        word,forms,group,control,until,instead,because
                        PIERSIDE,PSD,ic,,,,an agency's own
                        """;
                    case "countries.csv" -> "code,name,forms\nHBR,Harbor,\n";
                    default -> "marking,name\n";
                }));
        Marking marking = Parsed.there(
                parser.soundAt("(S//PSD) The crane.", 0).orElseThrow().marking(), "marking");
        assertThat(marking.dissemination()).containsExactly("PIERSIDE");
        assertThat(parser.soundAt("(//HBR C) The crane.", 0)).isPresent();
        assertThat(new PortionMarkParser().soundAt("(//HBR C) The crane.", 0)).isEmpty();
    }

    @Test
    void severalMarksAreKeptInOrderAndTheHighestCounts() {
        Parsed parsed = second("2. (SBU) (C) The crane.");
        assertThat(parsed.marks()).contains("2 (SBU) (C)");
        assertThat(Parsed.there(parsed.portion("2").marking(), "marking").symbol())
                .isEqualTo("C");
    }

    @Test
    void aMarkBehindASubjectIsItsMark() {
        Parsed before = Parsed.text(
                "UNCLAS LA PAZ 1\nUNCLAS LA PAZ 1234\nE.O. 12065: N/A\nSUBJECT: (U) THE CRANE\n\n1. One.\n");
        assertThat(before.portion("subject").text()).isEqualTo("THE CRANE");
        assertThat(before.portion("subject").printed()).isEqualTo("SUBJECT:");
        Parsed behind = Parsed.text(
                "C O N F I D E N T I A L LA PAZ 1234\nE.O. 12065: N/A\nSUBJECT: THE CRANE (C)\n\n1. One.\n");
        assertThat(behind.marks()).contains("subject (C)");
        assertThat(behind.portion("subject").text()).isEqualTo("THE CRANE");
    }

    @Test
    void aMarkAtTheEndOfAnUnmarkedParagraphIsItsMark() {
        Parsed parsed = second("2. The crane was sold. (SBU)");
        assertThat(parsed.marks()).contains("2 (SBU)");
        assertThat(parsed.portion("2").text()).isEqualTo("The crane was sold.");
        assertThat(second("2. Classified for reasons 1.4 (C)").portion("2").marks())
                .isEmpty();
    }

    @Test
    void aMarkBehindTheWordSummaryIsTheParagraphs() {
        Parsed parsed = second("2. Summary: (SBU) The crane was sold.");
        assertThat(parsed.marks()).contains("2 (SBU)");
        assertThat(parsed.portion("2").text()).isEqualTo("Summary: The crane was sold.");
    }

    @Test
    void subparagraphsWithMarksOfTheirOwnArePortions() {
        Parsed parsed = second("""
                2. (C) Three points:

                a. (U) The crane.
                2b. (SBU) The pier.
                (c) (C) The clerk.

                3. (U) Points: a. the crane, b. the pier.
                b. without a mark it stays.""");
        assertThat(parsed.marks()).containsExactly("1 (C)", "2 (C)", "2a (U)", "2b (SBU)", "2c (C)", "3 (U)");
        assertThat(parsed.portion("2a").role()).isEqualTo(Role.SUBPARAGRAPH);
        assertThat(parsed.portion("3").text()).endsWith("b. without a mark it stays.");
    }

    @Test
    void aBulletOrBlockWithAMarkOfItsOwnIsNotCoveredByTheMarkAbove() {
        Parsed parsed = second("""
                2. (U) The press says:

                -- (C) the crane was sold.

                (S) Comment: so it was. End comment.

                And this stands unmarked.""");
        assertThat(parsed.marks()).containsExactly("1 (C)", "2 (U)", "p1 (C)", "p2 (S)", "p3");
    }

    @Test
    void aHigherMarkInsideAParagraphBeginsAPortionAndALowerOneDoesNot() {
        assertThat(second("2. (U) The press said so. (C) Comment: it is true.").marks())
                .containsExactly("1 (C)", "2 (U)", "p1 (C)");
        assertThat(second("2. (C) He said so. (U) The press said it too. He lied.")
                        .marks())
                .containsExactly("1 (C)", "2 (C)");
        assertThat(second("2. (U) We need (A) a crane. (B) A pier. (C) A clerk.")
                        .marks())
                .containsExactly("1 (C)", "2 (U)");
    }

    @Test
    void marksAreReadInATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Parsed parsed = Parsed.text("""
                LIMITED OFFICIAL USE LA PAZ 1234
                E.O. 11652: N/A
                SUBJECT: X

                Classified by: dcm jane roe, reasons 1.4 (i)

                1. (limited official use) One. End.

                2. (sbu/nf) Two.
                """);
            assertThat(parsed.document().banner()).isNotNull();
            assertThat(parsed.marks()).containsExactly("subject", "1 (limited official use)", "2 (sbu/nf)");
            assertThat(Parsed.seed("002").document()).isNotNull();
            assertThat(Parsed.seed("002").notes()).contains("ENDS_IN_MID_SENTENCE 9");
            assertThat(Parsed.seed("002").document().partial()).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }
}
