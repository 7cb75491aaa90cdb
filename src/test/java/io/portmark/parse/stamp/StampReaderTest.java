package io.portmark.parse.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.ReleaseStamp;
import io.portmark.document.ReleaseStamp.Determination;
import io.portmark.document.ReleaseStamp.Kind;
import io.portmark.document.SourceText;
import io.portmark.marking.ClassificationLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stamps as they stand on released documents, whole and damaged (MARKINGS 5.3). All texts are invented. */
class StampReaderTest {
    private static final String PAGE =
            "UNCLASSIFIED U.S. Department of State Case No. F-2014-00001 Doc No. C00000001 Date: 08/31/2015\n";

    @Test
    void aPageLineHasCaseDocumentAndDate() {
        ReleaseStamp line = only(Kind.PAGE, PAGE);
        assertThat(line.caseNumber()).isEqualTo("F-2014-00001");
        assertThat(line.documentNumber()).isEqualTo("C00000001");
        assertThat(line.date()).isEqualTo(LocalDate.of(2015, 8, 31));
    }

    @Test
    void aPageLineMayStandInFiveLines() {
        ReleaseStamp line = only(Kind.PAGE, """
                UNCLASSIFIED                 STATE DEPT. - PRODUCED TO HOUSE SELECT COMM.
                U.S. Department of State     SUBJECT TO AGREEMENT. NO FOIA WAIVER.
                Case No. F-2015-00001
                Doc No. C00000001
                Date: 05/13/2015

                Text.
                """);
        assertThat(line.documentNumber()).isEqualTo("C00000001");
        assertThat(line.date()).isEqualTo(LocalDate.of(2015, 5, 13));
    }

    @Test
    void theDepartmentInASignatureIsNoPageLine() {
        assertThat(of(Kind.PAGE, "Text.\nAn Officer, U.S. Department of State\nUNCLASSIFIED is a word here.\nMore.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RELEASE IN PART B6|PART|B6",
                "RELEASE IN FULL|FULL|",
                "RELEASED IN PART B1,1.4(D),B6|PART|B1 1.4(D) B6",
                "RELEASE IN PART B1 1.4(B) 1.4(D), B5|PART|B1 1.4(B) 1.4(D) B5",
                "RELEASE IN PART B1.1.4(B),1 4(D)|PART|B1 1.4(B) 1.4(D)",
                "DENIED IN FULL B1,1.4(C)|DENIED|B1 1.4(C)",
                "RELEASE IN PART B7(C),B7(E)|PART|B7(C) B7(E)",
                "RELEASE IN PART 25X1, 3.3(b)(6)|PART|25X1 3.3(b)(6)",
            })
    void aDeterminationHasItsCodesBesideIt(String text, Determination determination, String codes) {
        ReleaseStamp stamp = only(Kind.DETERMINATION, "                              " + text + "\n");
        assertThat(stamp.determination()).isEqualTo(determination);
        assertThat(String.join(" ", stamp.codes())).isEqualTo(codes == null ? "" : codes);
    }

    @Test
    void codesStandOnTheNextLineAndTheNext() {
        ReleaseStamp stamp = only(Kind.DETERMINATION, """
                                                        RELEASE IN PART
                From:   An Officer
                Sent:   Monday                          B1,1.4(B),1.4(D),
                To:                                     B5,B3
                                                        CIA PERS/ORG
                """);
        assertThat(stamp.codes()).containsExactly("B1", "1.4(B)", "1.4(D)", "B5", "B3 CIA PERS/ORG");
    }

    @Test
    void aStampMayBeBrokenInItsWords() {
        ReleaseStamp stamp = only(Kind.DETERMINATION, """
                Text at the left.                       RELEASE IN
                More text at the left.                  PART
                                                        B1,1.4(D)
                """);
        assertThat(stamp.determination()).isEqualTo(Determination.PART);
        assertThat(stamp.codes()).containsExactly("B1", "1.4(D)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRESS RELEASE IN FULL SWING\n",
                "They will release in part what was asked for.\n",
                "THE RELEASE IN FULL OF ALL PRISONERS WAS ANNOUNCED\n"
            })
    void proseIsNoDetermination(String text) {
        assertThat(of(Kind.DETERMINATION, text)).isEmpty();
    }

    @Test
    void codesInTheMarginStackUp() {
        ReleaseStamp stamp = only(Kind.MARGIN, """
                The delegation arrives on Monday.                                           1.4(B
                It leaves on Tuesday.                                                       1.4(D)
                                                                                            B1
                """);
        assertThat(stamp.codes()).containsExactly("1.4(B)", "1.4(D)", "B1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B1\nsomething\n", "Rooms B5 and B6 are free.\n", "B1 bombers, B2 bombers and B52\n"})
    void wordsOfATextAreNoCodes(String text) {
        assertThat(of(Kind.MARGIN, text)).isEmpty();
    }

    @Test
    void aClassificationOnReviewMayStandInOneLine() {
        ReleaseStamp stamp = only(
                Kind.CLASSIFICATION,
                "FYI Classified by DAS, A/GIS, DoS on 08/27/2015 — Class: SECRET — Reason: 1.4(B), 1.4(D) — Declassify on: 12/04/2029\n");
        assertThat(stamp.by()).isEqualTo("DAS, A/GIS, DoS");
        assertThat(stamp.date()).isEqualTo(LocalDate.of(2015, 8, 27));
        assertThat(stamp.classification()).isEqualTo(ClassificationLevel.SECRET);
        assertThat(stamp.reason()).containsExactly("1.4(B)", "1.4(D)");
        assertThat(stamp.declassifyOn()).isEqualTo(LocalDate.of(2029, 12, 4));
        assertThat(stamp.missing()).isEmpty();
    }

    @Test
    void aClassificationOnReviewMayBeWrappedBesideOtherText() {
        ReleaseStamp stamp = only(Kind.CLASSIFICATION, """
                Classified by DAS, A/GIS, DoS on 08/27/2015 – Class:            RELEASE IN PART
                CONFIDENTIAL – Reason: 1.4(B),                                  1.4(B),B1,B5,1.4(D)
                Subject:   A visit        1.4(D) – Declassify on:

                                                                                B5
                02/10/2025
                """);
        assertThat(stamp.classification()).isEqualTo(ClassificationLevel.CONFIDENTIAL);
        assertThat(stamp.reason()).containsExactly("1.4(B)", "1.4(D)");
        assertThat(stamp.declassifyOn()).isEqualTo(LocalDate.of(2025, 2, 10));
    }

    @Test
    void whatAClassificationOnReviewLacksIsTold() {
        assertThat(only(Kind.CLASSIFICATION, "Classified by A/GIS — Class: — Declassify on: 02/10/2025\n")
                        .missing())
                .containsExactly("day", "class", "reason");
    }

    @Test
    void twoBlocksDoNotLendEachOtherTheirParts() {
        List<ReleaseStamp> stamps = of(Kind.CLASSIFICATION, """
                Classified by DAS, A/GIS, DoS on 08/27/2015 - Class: CONFIDENTIAL
                Classified by DAS, A/GIS, DoS on 08/27/2015 - Class: SECRET - Reason: 1.4(D) - Declassify on: 02/10/2025
                """);
        assertThat(stamps).hasSize(2);
        assertThat(stamps.get(0).missing()).containsExactly("reason", "declassify-on date");
        assertThat(stamps.get(1).missing()).isEmpty();
    }

    @Test
    void theAuthorityLineOfATelegramIsNone() {
        assertThat(of(Kind.CLASSIFICATION, "Classified By: CDA A. Officer; reasons 1.4 (B) and (D).\n"))
                .isEmpty();
    }

    @Test
    void stampsOfSystematicReviewNameReviewerAndDay() {
        ReleaseStamp stamp = only(
                Kind.SYSTEMATIC_REVIEW,
                "Jane P. Doe   Declassified/Released   US Department of State   EO Systematic Review   20 Mar 2014\n");
        assertThat(stamp.by()).isEqualTo("Jane P. Doe");
        assertThat(stamp.date()).isEqualTo(LocalDate.of(2014, 3, 20));
    }

    @Test
    void theFormOfTheSeventiesIsReadByItsTicks() {
        ReleaseStamp stamp = only(Kind.MANUAL_REVIEW, """
                DEPARTMENT OF STATE  A/CDC/MR
                REVIEWED BY J. DOE   DATE 3/4/88
                ( ) RELEASE  ( ) DECLASSIFY  (X) EXCISE  ( ) DENY
                FOI EXEMPTIONS (b)(1), B6
                """);
        assertThat(stamp.by()).isEqualTo("J. DOE");
        assertThat(stamp.date()).isEqualTo(LocalDate.of(1988, 3, 4));
        assertThat(stamp.determination()).isEqualTo(Determination.PART);
        assertThat(stamp.codes()).containsExactly("B1", "B6");
    }

    @Test
    void stampsOfTheCiaHaveDayAndNumber() {
        ReleaseStamp stamp = only(Kind.CIA, "Approved For Release 2001/08/09 : CIA-RDP00B00000R000300010001-5\n");
        assertThat(stamp.date()).isEqualTo(LocalDate.of(2001, 8, 9));
        assertThat(stamp.documentNumber()).isEqualTo("CIA-RDP00B00000R000300010001-5");
    }

    @Test
    void stampsOfTheArchivesHaveAuthorityNameAndDay() {
        ReleaseStamp stamp = only(Kind.NARA, """
                DECLASSIFIED
                Authority NND 959417
                By JW NARA Date 2/3/98
                """);
        assertThat(stamp.documentNumber()).isEqualTo("NND 959417");
        assertThat(stamp.by()).isEqualTo("JW");
        assertThat(stamp.date()).isEqualTo(LocalDate.of(1998, 2, 3));
    }

    @Test
    void theWordDeclassifiedAloneIsNoStamp() {
        assertThat(of(Kind.NARA, "DECLASSIFIED documents were shown.\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[less than 1 line of source text not declassified]",
                "[1½ lines not declassified]",
                "[text not declassified]",
                "[3 paragraphs (23 lines of source text)\nnot declassified]"
            })
    void bracketsOfFrusAreDeletions(String bracket) {
        assertThat(of(Kind.DELETION, "He met " + bracket + " in May.")).hasSize(1);
    }

    @Test
    void ourOwnBracketsTellTheirCodes() {
        assertThat(only(Kind.DELETION, "2. [Withheld: B1, 1.4(D), 1 paragraph]\n")
                        .codes())
                .containsExactly("B1", "1.4(D)");
    }

    @Test
    void pagesAreToldByFormFeeds() {
        StampedText stamped =
                new StampReader().read(new SourceText("x", PAGE + "a\n" + PAGE + "\f" + PAGE + "b  \n" + PAGE + "\f"));
        assertThat(stamped.pages()).isEqualTo(2);
        assertThat(stamped.stamps()).extracting(ReleaseStamp::page).containsExactly(1, 1, 2, 2);
    }

    @Test
    void pagesAreToldByTheirLinesWhereThereAreNoFormFeeds() {
        StampedText stamped =
                new StampReader().read(new SourceText("x", PAGE + "a\n" + PAGE + "\n" + PAGE + "b\n" + PAGE));
        assertThat(stamped.pages()).isEqualTo(2);
        assertThat(stamped.stamps()).extracting(ReleaseStamp::page).containsExactly(1, 1, 2, 2);
    }

    private static List<ReleaseStamp> of(Kind kind, String text) {
        return new StampReader()
                .read(new SourceText("invented", text)).stamps().stream()
                        .filter(stamp -> stamp.kind() == kind)
                        .toList();
    }

    private static ReleaseStamp only(Kind kind, String text) {
        List<ReleaseStamp> stamps = of(kind, text);
        assertThat(stamps).as(kind.symbol()).hasSize(1);
        return stamps.get(0);
    }
}
