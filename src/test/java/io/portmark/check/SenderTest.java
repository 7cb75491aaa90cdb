package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {
    @ParameterizedTest
    @CsvSource({
        "AMEMBASSYLAPAZ, LA PAZ, false",
        "AMEMBASSYASTANA, ASTANA, false",
        "AMEMBASSYASTANA, ALMATY, true",
        "USOFFICEALMATY, ALMATY, false",
        "AMEMBASSYALMATY, US OFFICE ALMATY, false",
        "SECSTATEWASHDC, STATE, false",
        "USMISSIONUSUNNEWYORK, USUN NEW YORK, false",
        "UNVIE, UNVIE VIENNA, false",
        "RUEHTAAMEMBASSYASTANA, ASTANA, false",
        "AMCONSULPERTH, CANBERRA, true"
    })
    void aStationsNameHoldsThatOfItsPost(String station, String post, boolean differs) {
        assertThat(new Sender(station, post).differs()).isEqualTo(differs);
    }
}
