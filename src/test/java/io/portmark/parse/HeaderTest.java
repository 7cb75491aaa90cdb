package io.portmark.parse;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Declassification.Doubt;
import io.portmark.document.Document;
import io.portmark.document.HeaderLine.Kind;
import io.portmark.document.StationLine;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.DeclassifyOn;
import io.portmark.marking.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Banner, E.O. line, authority and identity in the forms in which they are found. Markings are for training. */
class HeaderTest {
    private static Parsed banner(String line) {
        return Parsed.text(line + "\nE.O. 12958: N/A\nTAGS: KZ\nSUBJECT: X\n\n1. (C) One.\n");
    }

    private static Parsed declared(String dtg, String level, String line) {
        return Parsed.text("O " + dtg + "\nFM AMEMBASSY ASTANA\n" + level + " ASTANA 001177\n" + line
                + "\nTAGS: KZ\nSUBJECT: X\n\n1. (C) One.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNCLAS ASTANA 001177|U|NONE|UNCLAS|ASTANA|1177",
                "UNCLASSIFIED BUENOS AIRES 2481|U|NONE|UNCLASSIFIED|BUENOS AIRES|2481",
                "C O N F I D E N T I A L  ALMATY 002985|C|NONE|CONFIDENTIAL|ALMATY|2985",
                "C O N F I D E N T I A L SECTION 01 OF 02 REYKJAVIK 000195|C|NONE|CONFIDENTIAL|REYKJAVIK|195",
                "S E C R E T US OFFICE PRISTINA 000012|S|NONE|SECRET|US OFFICE PRISTINA|12",
                "T O P  S E C R E T STATE 123456|TS|NONE|TOP SECRET|STATE|123456",
                "SECRET//NOFORN KABUL 001234|S|NONE|SECRET|KABUL|1234",
                "S E C R E T NOFORN SECTION ONE OF THREE KABUL 001234|S|NONE|SECRET|KABUL|1234",
                "LIMITED OFFICIAL USE LA PAZ 0015|U|LOU|LIMITED OFFICIAL USE|LA PAZ|15",
                "UNCLAS E F T O LA PAZ 1234|U|NONE|UNCLAS EFTO|LA PAZ|1234",
                "UNCLAS SENSITIVE ASTANA 001177|U|SBU|UNCLAS SENSITIVE|ASTANA|1177",
                "UNCLASSIFIED//FOR OFFICIAL USE ONLY ALMATY 004285|U|FOUO|UNCLASSIFIED//FOR OFFICIAL USE ONLY|ALMATY|4285",
                "UNCLAS STATE 286983 TOSEC 110023|U|NONE|UNCLAS|STATE|286983",
                "C O N F I D E N T I A L SECTION 1 OF 2 LA PAZ 2024/1|C|NONE|CONFIDENTIAL|LA PAZ|2024"
            })
    void classificationLinesAreRead(String line, String level, String control, String words, String post, int serial) {
        Parsed parsed = banner(line);
        assertThat(parsed.level()).isEqualTo(level);
        assertThat(parsed.banner().control().name()).isEqualTo(control);
        assertThat(parsed.banner().words()).isEqualTo(words);
        assertThat(parsed.document().post()).isEqualTo(post);
        assertThat(parsed.document().serial()).isEqualTo(serial);
        assertThat(parsed.banner().repaired()).isFalse();
    }

    @Test
    void aClassificationLineThatLostItsPostIsStillTheBanner() {
        assertThat(banner("LIMITED OFFICIAL USE 2284").banner().words()).isEqualTo("LIMITED OFFICIAL USE");
        assertThat(banner("LIMITED OFFICIAL USE 2284").document().post()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "C O N F I D E T I A L ALMATY 002985, C",
        "C O N F I D E N T I A ALMATY 002985, C",
        "S E C R R E T ALMATY 002985, S",
        "C O M F I D E N T I A L SECTION 01 OF 02 ALMATY 002985, C",
        "T O P S E C R T ALMATY 002985, TS"
    })
    void damagedLetterSpacingIsRepairedAndSaidToBe(String line, String level) {
        assertThat(banner(line).level()).isEqualTo(level);
        assertThat(banner(line).banner().repaired()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CLASSIFIED ALMATY 002985",
                "NCLASSIFIED ALMATY 002985",
                "CLASIFIED ALMATY 002985",
                "SENSITIVE ALMATY 002985"
            })
    void aLineThatNamesNoLevelIsABannerWithoutOne(String line) {
        Parsed parsed = banner(line);
        assertThat(parsed.banner().classification()).isNull();
        assertThat(parsed.document().serial()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIDENTAL ALMATY 002985,CONFIDENTIAL,true",
        "UNCLS LA PAZ 3729,UNCLAS,true",
        "LIMITED OFFFICIAL USE LA PAZ 1325,LIMITED OFFICIAL USE,true",
        "RESTRICTED ALMATY 002985,RESTRICTED,false"
    })
    void closedUpWordsALetterOrTwoFromOneLevelAreThatLevel(String line, String words, boolean repaired) {
        Parsed parsed = banner(line);
        assertThat(parsed.banner().words()).isEqualTo(words);
        assertThat(parsed.banner().repaired()).isEqualTo(repaired);
    }

    @Test
    void aCorrectedCopyIsARemarkAndNoBanner() {
        Parsed parsed = Parsed.text("C O R R E C T E D  C O P Y - TEXT\n\nE.O. 12958: N/A\nSUBJECT: X\n\n1. One.\n");
        assertThat(parsed.document().banner()).isNull();
        Parsed within = Parsed.text(
                "UNCLAS ALMATY 004285\n\nC O R R E C T E D  C O P Y - TEXT\n\nE.O. 12958: N/A\nSUBJECT: X\n\n1. One.\n");
        assertThat(within.lines(Kind.REMARK)).containsExactly("C O R R E C T E D  C O P Y - TEXT");
    }

    @Test
    void sensitiveMakesSbuInTheCaptionsOnly() {
        Parsed parsed = Parsed.text(
                "UNCLAS ALMATY 004285\nSIPDIS\nSTATE FOR EUR\nSENSITIVE\nE.O. 12958: N/A\nSUBJECT: X\n\n1. The matter is\nSENSITIVE\nhere.\n");
        assertThat(parsed.banner().words()).isEqualTo("UNCLAS SENSITIVE");
        assertThat(parsed.banner().captions()).containsExactly("SIPDIS", "SENSITIVE");
        Parsed prose = Parsed.text(
                "UNCLAS ALMATY 004285\nE.O. 12958: N/A\nSUBJECT: X\n\n1. The matter is\nSENSITIVE\nhere.\n");
        assertThat(prose.banner().words()).isEqualTo("UNCLAS");
        assertThat(Parsed.text("S E C R E T ALMATY 004285\nNODIS\nROGER CHANNEL\nE.O. 12958: N/A\n")
                        .banner()
                        .captions())
                .containsExactly("NODIS", "ROGER CHANNEL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E.O. 12065: N/A",
                "EO 12065: NA",
                "E.O. 12065 N/A",
                "E. O. 12065: N/A",
                "E. O 12065: N/A",
                "EO 12065; NA",
                "E.o. 12065: N/A",
                "E.OM 12065: N/A",
                "EMO. 12065: N/A",
                "E.O.12065: N/A",
                "MO. 12065: N/A"
            })
    void theEoLineIsReadInEverySpelling(String line) {
        Parsed parsed = declared("131044Z JUL 79", "UNCLAS", line);
        assertThat(parsed.instruction()).isInstanceOf(DeclassifyOn.None.class);
        assertThat(parsed.document().declassification().order()).isEqualTo("12065");
        assertThat(parsed.lines(Kind.EO)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DECL: 08/18/2015|date|2015-08-18",
                "DECL: 6/30/15|date|2015-06-30",
                "DECL: 2020/02/23|date|2020-02-23",
                "DECL: 20150818|date|2015-08-18",
                "DECL: 18 AUG 2015|date|2015-08-18",
                "DECL: AUGUST 18, 2015|date|2015-08-18",
                "DECL: when the talks end|event|",
                "DECL: OADR|indefinite|",
                "DECL: X6|indefinite|",
                "DECL: 1.6X1|indefinite|",
                "DECL: MR|indefinite|",
                "DECL: 25X1-human|exemption|",
                "DECL: 25X6, 20550818|exemption|2055-08-18",
                "DECL: 50X1-HUM|exemption|",
                "DNG: C 02/18/15|downgrade|2015-02-18",
                "N/A to RD/FRD portions. See source list.|commingled|",
                "DECL: subject to treaty or international agreement|invalid|",
                "DECL:|none|",
                "N/A|none|",
                "DECL: SOURCE MARKED OADR, DATE OF SOURCE 02/01/1994|indefinite|"
            })
    void instructionsAreToldApart(String value, String kind, String date) {
        Parsed parsed = declared("131044Z JUL 09", "C O N F I D E N T I A L", "E.O. 12958: " + value);
        assertThat(parsed.instruction().kind()).isEqualTo(kind);
        assertThat(parsed.instruction().day().map(LocalDate::toString).orElse(null))
                .isEqualTo(date);
        assertThat(parsed.document().declassification().doubt()).isEqualTo(Doubt.NONE);
    }

    @Test
    void theEoLineWithoutAColonIsRead() {
        Parsed parsed = declared("131044Z JUL 10", "C O N F I D E N T I A L", "EO 12958 DECL: 2020/02/23");
        assertThat(parsed.instruction().day()).contains(LocalDate.of(2020, 2, 23));
        assertThat(parsed.instruction().text()).isEqualTo("2020/02/23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13/31/2015", "02/30/2015", "20151345", "2015/13/01", "08/18/201", "O8/18/2015", "2015", "08/18/"
            })
    void whatHasTheShapeOfADateAndIsNoneIsInvalid(String value) {
        Parsed parsed = declared("131044Z JUL 09", "C O N F I D E N T I A L", "E.O. 12958: DECL: " + value);
        assertThat(parsed.instruction()).isInstanceOf(DeclassifyOn.Invalid.class);
        assertThat(parsed.document().declassification().doubt()).isEqualTo(Doubt.UNREAL);
        assertThat(parsed.document().declassification().executes()).isFalse();
    }

    @Test
    void aDateNotAfterTheOriginIsInDoubt() {
        assertThat(declared("131044Z JUL 09", "S E C R E T", "E.O. 12958: DECL: 07/13/2009")
                        .document()
                        .declassification()
                        .doubt())
                .isEqualTo(Doubt.NOT_AFTER_ORIGIN);
    }

    @Test
    void twoInstructionsContradictEachOther() {
        Parsed parsed = declared("131044Z JUL 09", "S E C R E T", "E.O. 12958: DECL: 07/13/2019 AND X6");
        assertThat(parsed.document().declassification().doubt()).isEqualTo(Doubt.CONTRADICTED);
        assertThat(parsed.instruction().day()).contains(LocalDate.of(2019, 7, 13));
        assertThat(parsed.document().declassification().others()).hasSize(1);
        assertThat(parsed.document().declassification().executes()).isFalse();
        assertThat(declared(
                                "131044Z JUL 09",
                                "S E C R E T",
                                "E.O. 12958: DECL: 07/13/2019\nE.O. 12958: DECL: 07/13/2019")
                        .document()
                        .declassification()
                        .doubt())
                .isEqualTo(Doubt.NONE);
    }

    @ParameterizedTest
    @CsvSource({"C O N F I D E N T I A L, 1981-12-31", "S E C R E T, 1983-12-31", "T O P S E C R E T, 1985-12-31"})
    void theGeneralScheduleIsComputed(String level, LocalDate day) {
        Parsed parsed = declared("131044Z JUL 75", level, "E.O. 11652: GDS");
        assertThat(parsed.instruction()).isInstanceOf(DeclassifyOn.Schedule.class);
        assertThat(parsed.instruction().day()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "'GDS 6/5/85 (JOHNSON, MR. RALPH) OR-M', schedule, 1985-06-05",
        "'RDS-4 6/5/99 (GERLACH, FREDERICK H.) OR-M', review, 1999-06-05",
        "XGDS-3, exemption,",
        "'ADS, DECLAS 12/31/80', schedule, 1980-12-31",
        "'(GDS 11/20/85 (BOEKER, PAUL H.) OR-M', schedule, 1985-11-20"
    })
    void theOrdersOfTheSeventiesAreRead(String value, String kind, LocalDate day) {
        Parsed parsed = declared("131044Z JUL 79", "C O N F I D E N T I A L", "E.O. 12065: " + value);
        assertThat(parsed.instruction().kind()).isEqualTo(kind);
        assertThat(parsed.instruction().day().orElse(null)).isEqualTo(day);
        assertThat(parsed.document().declassification().doubt()).isEqualTo(Doubt.NONE);
    }

    @Test
    void twoDigitYearsFindTheirCenturyByTheOrigin() {
        assertThat(declared("131044Z JUL 98", "S E C R E T", "E.O. 12958: DECL: 6/30/08")
                        .instruction())
                .isEqualTo(new DeclassifyOn.OnDate(
                        new WrittenDate(LocalDate.of(2008, 6, 30), WrittenDate.Form.MONTH_FIRST, true), "6/30/08"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Classified By: CDA Mark L. Asquino, reasons 1.4 (B) and (D),|CDA Mark L. Asquino|1.4|b d|true",
                "Classified By: Ambassador X. Reason 1.5 (b) (d)|Ambassador X|1.5|b d|false",
                "CLASSIFIED BY: Rose E. Gottemoeller, Assistant Secretary, Department of State, VCI; REASON: 1.4(B), (D)|Rose E. Gottemoeller, Assistant Secretary, Department of State, VCI|1.4|b d|false",
                "Classified By: (U) CDA John Roe. Reason: E.O. 12958 1.4 b and d|CDA John Roe|1.4|b d|false",
                "Classified By: Classified by DCM Jane Roe for reasons 1.4 (b/d)|DCM Jane Roe|1.4|b d|false",
                "Classified By: A/DCM Roe, reason para 1.4 (b)|A/DCM Roe|1.4|b|false",
                "Classified By: POLCOUNS J. Roe, Jr., for reasons 1.5 D|POLCOUNS J. Roe, Jr.|1.5|d|false",
                "Classified By: DCM Roe, reasons 1.4 (b) a nd (d).|DCM Roe|1.4|b d|false",
                "Classified By: DCM Roe, reasons 1.4 (b) and|DCM Roe|1.4|b|true",
                "Classified By: DCM Roe, reasons 1.4 (b) and (d|DCM Roe|1.4|b d|true",
                "Classified By: DCM Roe, reason 1.4 (k)|DCM Roe|1.4|k|false"
            })
    void authoritiesAreReadInTheirVariants(String line, String by, String section, String letters, boolean truncated) {
        Parsed parsed = Parsed.text(
                "S E C R E T ALMATY 004285\nE.O. 12958: DECL: X6\nSUBJECT: X\n\n" + line + "\n\n1. (S) One.\n");
        assertThat(parsed.authority().classifiedBy()).isEqualTo(by);
        assertThat(parsed.authority().section()).isEqualTo(section);
        assertThat(String.join(" ", parsed.authority().letters())).isEqualTo(letters);
        assertThat(parsed.authority().truncated()).isEqualTo(truncated);
        assertThat(parsed.lines(Kind.AUTHORITY)).containsExactly(line);
    }

    @Test
    void aWrappedAuthorityIsOneLineAndTakesNoText() {
        Parsed parsed = Parsed.text("""
                S E C R E T ALMATY 004285
                E.O. 12958: DECL: 08/18/2015
                SUBJECT: X

                Classified By: Deputy Chief of Mission Jane
                Roe, for reasons 1.4 (b) a
                nd (d).
                The Minister sold the crane.

                1. (S) One.
                """);
        assertThat(parsed.authority().classifiedBy()).isEqualTo("Deputy Chief of Mission Jane Roe");
        assertThat(parsed.authority().letters()).containsExactly("b", "d");
        assertThat(parsed.portion("p1").text()).isEqualTo("The Minister sold the crane.");
        Parsed bare = Parsed.text(
                "S E C R E T ALMATY 004285\nSUBJECT: X\n\nClassified By: DCM Jane Roe\nThe Minister sold the crane.\n\n1. (S) One.\n");
        assertThat(bare.lines(Kind.AUTHORITY)).containsExactly("Classified By: DCM Jane Roe");
    }

    @Test
    void anAuthorityAsFirstParagraphFillsTheAuthorityAndStaysAParagraph() {
        Parsed parsed = Parsed.text("""
                S E C R E T BAKU 000012
                E.O. 12958: DECL: 08/18/2009
                SUBJECT: X

                1. (U) CLASSIFIED BY ROBERT P. FINN, DEPUTY CHIEF OF MISSION. REASON: 1.5 (D)

                2. (S) TWO.
                """);
        assertThat(parsed.ids()).containsExactly("subject", "1", "2");
        assertThat(parsed.authority().classifiedBy()).isEqualTo("ROBERT P. FINN, DEPUTY CHIEF OF MISSION");
        assertThat(parsed.authority().letters()).containsExactly("d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. (C - ENTIRE TEXT)",
                "1. CONFIDENTIAL ENTIRE TEXT.",
                "1. ENTIRE TEXT CONFIDENTIAL.",
                "1. CONFIDENTIAL - ENTIRE TEXT. CLASSIFIED BY: DCM ROE"
            })
    void aMarkForTheEntireTextIsSeen(String paragraph) {
        Parsed parsed = Parsed.text("C O N F I D E N T I A L LA PAZ 1225\nE.O. 12065: GDS 2/8/85\nSUBJECT: X\n\n"
                + paragraph + "\n\n2. TWO.\n");
        assertThat(parsed.authority().entireText()).isTrue();
        assertThat(parsed.ids()).containsExactly("subject", "1", "2");
    }

    @Test
    void aDerivedDocumentSaysFromWhat() {
        Parsed parsed = Parsed.text(
                "S E C R E T STATE 123456\nSUBJECT: X\n\nCLASSIFIED BY: J. Roe, Director\nDERIVED FROM: DSCG 05-01\nDECLASSIFY ON: 20351010\n\n1. (S) One.\n");
        assertThat(parsed.authority().derivedFrom()).isEqualTo("DSCG 05-01");
        assertThat(parsed.authority().isDerivative()).isTrue();
        assertThat(parsed.instruction().day()).contains(LocalDate.of(2035, 10, 10));
    }

    @Test
    void routingFactsOfAnArchivePrintAreRead() {
        Parsed parsed = Parsed.text("""
                PAGE 01   LA PAZ 06107 020103Z
                ACTION NODS-00
                INFO OCT-01 ISO-00 /001 W
                          ------------------039362 020104Z /64
                O R 011710Z AUG 78
                FM AMEMBASSY LA PAZ
                TO SECSTATE WASHDC IMMEDIATE 1935
                INFO USCINCSO
                AMEMBASSY LIMA

                C O N F I D E N T I A L LA PAZ 6107

                NODIS

                EO 11652: GDS
                TAGS: PINT, BL
                SUBJECT: PLANS

                1. ONE.
                BOEKER

                CONFIDENTIAL

                NNN

                                 Message Attributes
                Document Number: 1978LAPAZ06107
                Original Classification: CONFIDENTIAL
                Draft Date: 01 aug 1978
                """);
        Document document = parsed.document();
        assertThat(document.mrn()).isEqualTo("78LAPAZ6107");
        assertThat(document.origin()).isEqualTo(LocalDate.of(1978, 8, 1));
        assertThat(requireNonNull(document.routing().group()).precedence()).isEqualTo("O R");
        assertThat(document.routing().info()).containsExactly("USCINCSO", "AMEMBASSY LIMA");
        assertThat(document.wrapper().identifier()).isEqualTo("78LAPAZ6107");
        assertThat(document.wrapper().classification()).isEqualTo("CONFIDENTIAL");
        assertThat(parsed.ids()).containsExactly("subject", "1", "signature");
        assertThat(document.office()).isEqualTo("Embassy La Paz");
    }

    @ParameterizedTest
    @CsvSource({
        "ZNR UUUUU ZZH, UNCLASSIFIED",
        "ZNY EEEEE ZZH, UNCLASSIFIED",
        "ZNY CCCXC ZZH, CONFIDENTIAL",
        "ZNY SSSSS/BBBBB, SECRET",
        "ZNY RRRRR, "
    })
    void theSecurityLineNamesALevel(String line, ClassificationLevel level) {
        Parsed parsed = Parsed.text(
                "DE RUEHTA #1177 1941044\n" + line + "\nO 131044Z JUL 09\nUNCLAS ASTANA 001177\n\n1. One.\n");
        assertThat(parsed.document().routing().securityLevel()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "DE RUEHTA #1177 1941044, 1177, , 194, 1044",
        "DE RUEHTA #0881/01 2540944, 881, 1, 254, 0944",
        "DE RUEHTA 1941044, , , 194, 1044",
        "DE RUEHTA #II77 I94IO44, 1177, , 194, 1044",
        "DE RUEHTA #1177, 1177, , , ",
        "DE RUEHTA #1177 194 1044Z, 1177, , 194, 1044"
    })
    void theStationLineIsReadWithLettersForDigits(
            String line, Integer serial, Integer section, Integer day, String time) {
        Parsed parsed = Parsed.text(line + "\nO 131044Z JUL 09\nUNCLAS ASTANA 001177\n\n1. One.\n");
        StationLine station = parsed.document().routing().station();
        assertThat(station).isEqualTo(new StationLine("RUEHTA", serial, section, day, time));
    }

    @Test
    void linesOfTwoTransmissionsBeforeOneClassificationLineAreReaddressed() {
        String first = "DE RUEHTA #1177 1941044\nO 131044Z JUL 09\nFM AMEMBASSY ASTANA\nTO SECSTATE WASHDC\n";
        String second = "DE RUEHAA #0007 1940944\nO 130944Z JUL 09\nFM AMEMBASSY ASHGABAT\nTO AMEMBASSY ASTANA\n";
        assertThat(Parsed.text(first + "UNCLAS ASTANA 001177\n\n1. One.\n")
                        .document()
                        .routing()
                        .readdressed())
                .isFalse();
        assertThat(Parsed.text(first + second + "UNCLAS ASHGABAT 000007\n\n1. One.\n")
                        .document()
                        .routing()
                        .readdressed())
                .isTrue();
    }

    @Test
    void senderAndAddresseesMayStandOnOneLine() {
        Parsed parsed = Parsed.text(
                "R 131044Z JUL 09\nFM SECSTATE WASHDC TO USMISSION GENEVA PRIORITY INFO AMEMBASSY BERN\nUNCLAS STATE 001177\n\n1. One.\n");
        assertThat(parsed.document().routing().from()).isEqualTo("SECSTATE WASHDC");
        assertThat(parsed.document().routing().to()).containsExactly("USMISSION GENEVA PRIORITY");
        assertThat(parsed.document().routing().info()).containsExactly("AMEMBASSY BERN");
    }

    @Test
    void aMonthThatIsNoneIsADamagedGroupBehindLettersOfPrecedenceOnly() {
        Parsed parsed = Parsed.text("R 131044Z JVL 09\nFM AMEMBASSY ASTANA\nUNCLAS ASTANA 001177\n\n1. One.\n");
        assertThat(requireNonNull(parsed.document().routing().group()).printed())
                .isEqualTo("131044Z JVL 09");
        assertThat(parsed.document().routing().dtg()).isNull();
    }

    @Test
    void aDateTimeGroupThatIsNoDateLeavesTheOriginToThePage() {
        Parsed parsed = Parsed.text(
                "Identifier: 09ASTANA1177\nCreated: 2009-07-13 10:44:00\n\nO 312565Z JUN 09\nFM AMEMBASSY ASTANA\nUNCLAS ASTANA 001177\n\n1. One.\n");
        assertThat(parsed.document().routing().dtg()).isNull();
        assertThat(parsed.document().origin()).isEqualTo(LocalDate.of(2009, 7, 13));
        assertThat(parsed.document().mrn()).isEqualTo("09ASTANA1177");
    }

    @Test
    void aTextThatIsNoTelegramHasNoBanner() {
        for (String text : List.of(
                "Dear John,\n\nthe crane was sold. It was a secret.\n\nYours, Jane",
                "From: jane@example.org\nTo: john@example.org\nDate: Mon, 5 Jan 1998\nSubject: harbour\n\n> 1. who said so?\nI did.\n",
                "\u00ff\u00d8\u00ff\u00e0\u0010JFIF\u0001 x y z\n(((\u0007")) {
            Parsed parsed = Parsed.text(text);
            assertThat(parsed.document().kind()).isEqualTo(Document.Kind.DOCUMENT);
            assertThat(parsed.document().banner()).isNull();
            assertThat(parsed.document().mrn()).isNull();
            assertThat(parsed.document().portions()).isNotEmpty();
        }
        assertThat(Parsed.text("Dear John,\n\nThe crane was sold.\n").ids()).containsExactly("p1", "p2");
    }

    @Test
    void aBareLevelAtTheTopOfADocumentIsItsBanner() {
        Parsed parsed = Parsed.text("SECRET//NOFORN\n\nThe crane was sold.\n");
        assertThat(parsed.level()).isEqualTo("S");
        assertThat(parsed.banner().captions()).containsExactly("NOFORN");
        assertThat(parsed.document().kind()).isEqualTo(Document.Kind.DOCUMENT);
    }
}
