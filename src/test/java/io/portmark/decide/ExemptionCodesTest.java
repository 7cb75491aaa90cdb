package io.portmark.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptionCodesTest {
    private final ExemptionCodes codes = ExemptionCodes.builtIn();

    @ParameterizedTest
    @CsvSource({
        "b6,B6",
        "1.4 (d),1.4(D)",
        "B7(c),B7(C)",
        "25x6,25X6",
        "3.3(B)(6),3.3(b)(6)",
        "b3 natsecact1947,B3 NATSECACT1947"
    })
    void aCodeIsReadInAnyCaseAndPrintedAsStatePrintsIt(String written, String printed) {
        assertThat(codes.normalise(written)).contains(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B10", "1.4(k)", "SBU", "", "B", "25X10", "B61"})
    void whatIsNoCodeIsRefused(String written) {
        assertThat(codes.normalise(written)).isEmpty();
    }

    @Test
    void aUnionStandsInTheOrderOfTheTable() {
        assertThat(codes.union(List.of(List.of("B6", "1.4(D)"), List.of("B3 INA", "B1", "B6"))))
                .containsExactly("B1", "1.4(D)", "B3 INA", "B6");
    }

    @Test
    void aStatuteStandsInItsMeaning() {
        assertThat(codes.meaning("B3 INA")).contains("552(b)(3)").contains("INA");
    }

    @Test
    void everyWordingHasAllItsPlaces() {
        assertThat(Labels.all()).extracting(Labels::name).containsExactly("plain", "foia", "frus");
        assertThat(Labels.named("plain"))
                .contains(new Labels("plain", "Withheld", "Withheld in full", "WITHHELD IN FULL"));
    }
}
