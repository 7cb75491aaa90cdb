package io.portmark.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.DeclassifyOn;
import io.portmark.marking.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of a declassification instruction that the rule book knows, as printed and as OCR leaves it. */
class DeclassifyOnParserTest {
    private static final LocalDate IN_2009 = LocalDate.of(2009, 7, 13);

    private static List<DeclassifyOnParser.Read> all(String text, LocalDate origin) {
        return new DeclassifyOnParser(origin, ClassificationLevel.SECRET).read(text);
    }

    private static DeclassifyOn one(String text) {
        return one(text, IN_2009);
    }

    private static DeclassifyOn one(String text, LocalDate origin) {
        assertThat(all(text, origin)).hasSize(1);
        return all(text, origin).get(0).instruction();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11/22/2012|2012-11-22|MONTH_FIRST|false",
                "6/30/18|2018-06-30|MONTH_FIRST|true",
                "6/3/18|2018-06-03|MONTH_FIRST|true",
                "06-03-2018|2018-06-03|MONTH_FIRST|false",
                "DECL 06.03.2018|2018-06-03|MONTH_FIRST|false",
                "2020/02/23|2020-02-23|YEAR_FIRST|false",
                "2020-02-23|2020-02-23|YEAR_FIRST|false",
                "2020/2/3|2020-02-03|YEAR_FIRST|false",
                "20200223|2020-02-23|COMPACT|false",
                "23 FEB 2020|2020-02-23|WORDS|false",
                "23 February 2020|2020-02-23|WORDS|false",
                "23-FEB-2020|2020-02-23|WORDS|false",
                "23FEB20|2020-02-23|WORDS|true",
                "February 23, 2020|2020-02-23|WORDS|false",
                "FEB. 23, 2020|2020-02-23|WORDS|false",
                "SEPT 5, 2019|2019-09-05|WORDS|false",
                "DECL: 11/22/2012|2012-11-22|MONTH_FIRST|false",
                "DECLl: 11/22/2012|2012-11-22|MONTH_FIRST|false",
                "decl: 11/22/2012.|2012-11-22|MONTH_FIRST|false",
                "DECLAS: 11/22/2012|2012-11-22|MONTH_FIRST|false",
                "Declassify on 11/22/2012|2012-11-22|MONTH_FIRST|false",
                "AS AMENDED; DECLASSIFIED JUNE 12, 2012|2012-06-12|WORDS|false"
            })
    void aDateIsReadInEveryForm(String text, LocalDate day, WrittenDate.Form form, boolean twoDigits) {
        DeclassifyOn read = one(text);
        assertThat(read.kind()).isEqualTo("date");
        assertThat(read.written()).contains(new WrittenDate(day, form, twoDigits));
        assertThat(read.executesOn(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13/31/2015",
                "31/12/2015",
                "02/29/2015",
                "2015/13/01",
                "20151345",
                "O8/18/2015",
                "08/18/201",
                "08/18/",
                "08/2015",
                "2015",
                "August 2015",
                "31 FEB 2015"
            })
    void whatHasTheShapeOfADateIsNeverAnEvent(String text) {
        assertThat(all(text, IN_2009)).singleElement().satisfies(read -> {
            assertThat(read.instruction()).isEqualTo(new DeclassifyOn.Invalid(false, text));
            assertThat(read.unreal()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1979-07-13, 6/5/85, 1985-06-05",
        "1979-07-13, 6/5/99, 1999-06-05",
        "1979-07-13, 6/5/05, 2005-06-05",
        "1998-07-13, 6/30/08, 2008-06-30",
        "1999-07-13, 6/30/98, 2098-06-30", // neither century fits: the nearest after the origin
        "2009-07-13, 7/13/09, 2009-07-13",
    })
    void aYearOfTwoDigitsFindsItsCenturyByTheOrigin(LocalDate origin, String text, LocalDate day) {
        assertThat(one(text, origin).day()).contains(day);
        assertThat(one(text, origin).hasTwoDigitYear()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"N/A", "NA", "N / A", "N:A", "N.A.", "/A", "n/a", "(N/A)", "N\\A", "Not applicable", "NONE"})
    void notApplicableIsReadInEverySpelling(String text) {
        assertThat(one(text)).isInstanceOfSatisfying(DeclassifyOn.None.class, none -> {
            assertThat(none.isStated()).isTrue();
            assertThat(none.namesNoDate()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "DECL:", "DECL: .", ":"})
    void nothingIsNoInstruction(String text) {
        assertThat(one(text).isMissing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OADR|OADR|OADR",
                "DECL:OADR|OADR|OADR",
                "0ADR|OADR|OADR",
                "O.A.D.R.|OADR|OADR",
                "Originating Agency's Determination Required|OADR|OADR",
                "ORIGINATING AGENCYS DETERMINATION REQUIRED|OADR|OADR",
                "MR|MR|MR",
                "Manual Review|MR|MR",
                "X1|X1|X",
                "X6|X6|X",
                "X-6|X6|X",
                "XI|X1|X",
                "1.6X1|X1|X",
                "1.6 X6|X6|X",
                "1.6(d)(1)|X1|X",
                "1.6 (D) (6)|X6|X",
                "X1, X5, X6|X1|X",
                "DNI Only|DNI ONLY|DNI ONLY",
                "DCI-Only|DCI ONLY|DCI ONLY"
            })
    void codesWithoutADateHaveOneNormalForm(String text, String code, String family) {
        assertThat(one(text)).isInstanceOfSatisfying(DeclassifyOn.Indefinite.class, indefinite -> {
            assertThat(indefinite.code()).isEqualTo(code);
            assertThat(indefinite.family()).isEqualTo(family);
            assertThat(indefinite.ofSource()).isFalse();
            assertThat(indefinite.executes()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Source marked OADR, date of source 02/01/1994|OADR|1994-02-01",
                "SOURCE MARKED X6, DATE OF SOURCE 19990302|X6|1999-03-02",
                "Source marked MR, date of source 2 March 2001|MR|2001-03-02",
                "Date of source 02/01/1994, source marked OADR|OADR|1994-02-01",
                "Source marked X1|X1|"
            })
    void aCodeOfASourceKeepsTheSourcesDate(String text, String code, LocalDate date) {
        assertThat(one(text)).isEqualTo(new DeclassifyOn.Indefinite(code, true, date, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25X6|25X6||false|true",
                "25X6, 20550818|25X6|2055-08-18|false|false",
                "25 X 6, 08/18/2055|25X6|2055-08-18|false|false",
                "25X1-human|25X1-HUMAN||false|false",
                "25XI-HUMAN|25X1-HUMAN||false|false",
                "25X1, 25X6, 20550818|25X1|2055-08-18|false|false",
                "25X9, upon the end of the treaty|25X9||true|false",
                "50X1-HUM|50X1-HUM||false|false",
                "50X1 HUM|50X1-HUM||false|false",
                "50X2-WMD|50X2-WMD||false|false",
                "50X6, 20580818|50X6|2058-08-18|false|false",
                "75X1, 20840101|75X1|2084-01-01|false|false",
                "XGDS|XGDS||false|false",
                "XGDS-3|XGDS-3||false|false",
                "XGDS (2)|XGDS-2||false|false",
                "X GDS-1|XGDS-1||false|false"
            })
    void exemptionsAreReadWithTheirEnd(String text, String code, LocalDate until, boolean event, boolean lacksEnd) {
        assertThat(one(text)).isInstanceOfSatisfying(DeclassifyOn.Exempt.class, exempt -> {
            assertThat(exempt.code()).isEqualTo(code);
            assertThat(exempt.day().orElse(null)).isEqualTo(until);
            assertThat(exempt.event()).isEqualTo(event);
            assertThat(exempt.lacksEnd()).isEqualTo(lacksEnd);
            assertThat(exempt.executes()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GDS|1975-07-13|1983-12-31",
                "G.D.S.|1975-07-13|1983-12-31",
                "ADS, DECLAS 12/31/76|1975-07-13|1976-12-31",
                "GDS 6/5/85 (NAME, JANE) OR-M|1979-07-13|1985-06-05",
                "(GDS 11/20/85 (BOEKER, PAUL H.) OR-M|1979-07-13|1985-11-20",
                "GDS 5/15/85 (JOHNSON, MR. RALPH) OR-P|1979-07-13|1985-05-15",
                "GDS|1979-07-13|",
                "GDS|2009-07-13|"
            })
    void schedulesAreComputedUnderTheirOrderOnly(String text, LocalDate origin, LocalDate day) {
        DeclassifyOn read = one(text, origin);
        assertThat(read.kind()).isEqualTo("schedule");
        assertThat(read.day().orElse(null)).isEqualTo(day);
        assertThat(read.executes()).isEqualTo(day != null);
        assertThat(read.lacksDate()).isEqualTo(day == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RDS-4 6/5/99 (GERLACH, FREDERICK H.) OR-M|1999-06-05",
                "RDS 6/5/99|1999-06-05",
                "R D S-1 6/5/99|1999-06-05",
                "REVIEW ON 6/5/99|1999-06-05",
                "RDS-3|"
            })
    void reviewsDeclassifyNothing(String text, LocalDate day) {
        DeclassifyOn read = one(text, LocalDate.of(1979, 7, 13));
        assertThat(read.kind()).isEqualTo("review");
        assertThat(read.day().orElse(null)).isEqualTo(day);
        assertThat(read.executes()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLOSURE OF THE TRIBUNAL|true|0",
                "upon receipt of the signed agreement|true|0",
                "WHEN THE TALKS IN GENEVA END|true|0",
                "TEN YEARS AFTER UNIFICATION OF THE PORTS|true|10",
                "25 years after the last pier|true|25",
                "when no longer sensitive|false|0",
                "AFTER FURTHER REVIEW|false|0",
                "upon notification|false|0",
                "indefinite|false|0",
                "XXXXXXXXXXXXX|false|0"
            })
    void eventsAreToldFromWordsThatNameNone(String text, boolean definite, int years) {
        assertThat(one(text)).isEqualTo(new DeclassifyOn.OnEvent(text, definite, years));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DNG: C 02/18/15|CONFIDENTIAL|2015-02-18",
                "DNG: CO 02/18/2015|CONFIDENTIAL|2015-02-18",
                "DNG TO SECRET 02/18/2015|SECRET|2015-02-18",
                "DOWNGRADE TO C 20150218|CONFIDENTIAL|2015-02-18",
                "DNG: U|UNCLASSIFIED|"
            })
    void downgradesNameTheirLevel(String text, ClassificationLevel to, LocalDate from) {
        assertThat(one(text)).isInstanceOfSatisfying(DeclassifyOn.Downgrade.class, downgrade -> {
            assertThat(downgrade.to()).isEqualTo(to);
            assertThat(downgrade.day().orElse(null)).isEqualTo(from);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A to RD/FRD portions. See source list for NSI portions.",
                "Not applicable to NATO portions",
                "N/A to RD portions, 20351010"
            })
    void aStatementOnCommingledPortionsIsNoDate(String text) {
        assertThat(one(text)).isEqualTo(new DeclassifyOn.Commingled(text));
    }

    @Test
    void aTreatyIsNoInstruction() {
        String text = "Subject to treaty or international agreement";
        assertThat(one(text)).isEqualTo(new DeclassifyOn.Invalid(true, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07/13/2019 AND X6|date indefinite",
                "X6 07/13/2019|indefinite date",
                "07/13/2019 07/13/2024|date date",
                "07/13/2019 (OADR)|date indefinite",
                "12/02/2015, 25X1|exemption date",
                "25X1 50X1-HUM|exemption exemption",
                "N/A OADR|none indefinite",
                "OADR MR|indefinite indefinite",
                "GDS 6/5/85 X6|schedule indefinite"
            })
    void twoInstructionsInOneTextAreTwo(String text, String kinds) {
        assertThat(all(text, IN_2009).stream()
                        .map(read -> read.instruction().kind())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }

    @Test
    void aDowngradeBesideADateContradictsNothing() {
        assertThat(one("DNG: C 03/02/2012 DECL: 03/02/2019").day()).contains(LocalDate.of(2019, 3, 2));
    }
}
