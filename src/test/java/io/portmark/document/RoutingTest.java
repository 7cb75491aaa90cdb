package io.portmark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTest {
    @ParameterizedTest
    @CsvSource({
        "4, 1825, 2010-01-04T18:20, true",
        "4, 1805, 2010-01-04T18:20, true",
        "4, 1804, 2010-01-04T18:20, false",
        "5, 1820, 2010-01-04T18:20, true",
        "5, 1821, 2010-01-04T18:20, false",
        "60, 1030, 2008-02-29T10:30, true",
        "60, 1031, 2009-02-28T10:30, false",
        "61, 1030, 2009-03-02T10:30, true",
        "366, 2355, 2008-12-31T23:50, true",
        "366, 2355, 2009-12-31T23:50, false",
        "1, 0005, 2008-12-31T23:50, true",
        "365, 2350, 2010-01-01T00:00, true",
        "400, 1030, 2009-03-02T10:30, false",
        "61, 2575, 2009-03-02T10:30, false"
    })
    void aStationsTimeMayBeAQuarterOfAnHourBeforeAndADayBehindTheGroup(
            int day, String time, LocalDateTime group, boolean near) {
        assertThat(new StationLine("RUEHHB", 123, null, day, time).isNear(group))
                .isEqualTo(near);
    }

    @Test
    void aStationCountsToTenThousandAndAMessageOn() {
        StationLine station = new StationLine("RUEHHB", 123, null, null, null);
        assertThat(station.isNumbered(123)).isTrue();
        assertThat(station.isNumbered(10_123)).isTrue();
        assertThat(station.isNumbered(1_123)).isFalse();
        assertThat(new StationLine("RUEHHB", null, null, null, null).isNumbered(5))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"O, OO, true", "O, RR, false", "O R, OO, true", "O R, RR, true", "O R, PP, false", "'', RR, true"})
    void aProsignIsOneOfTheLettersOfTheGroup(String letters, String prosign, boolean allowed) {
        assertThat(new DateTimeGroup(letters, "021030Z MAR 09", null).allows(prosign))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "ZNR, UUUUU, U, true, true",
        "ZNY, UUUUU, U, true, false",
        "ZNY, CCCXC, C, false, true",
        "ZNR, SSSSS, S, true, false",
        "ZNY, EEEEE, E, true, true",
        "ZNY, RRRRR, R, true, true",
        "ZNY, CXCXV, '', false, true"
    })
    void aSecurityLineSaysOneLetterFiveTimes(
            String signal, String group, String letter, boolean intact, boolean consistent) {
        SecurityLine line = new SecurityLine(signal + ' ' + group, signal, group, letter);
        assertThat(line.isIntact()).isEqualTo(intact);
        assertThat(line.isConsistent()).isEqualTo(consistent);
    }
}
