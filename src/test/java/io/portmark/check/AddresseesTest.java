package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.rule.BookSource;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUCNCIS/CIS COLLECTIVE 1745",
                "EUROPEAN POLITICAL COLLECTIVE",
                "ZEN/EU MEMBER STATES COLLECTIVE PRIORITY",
                "ALL DIPLOMATIC AND CONSULAR POSTS"
            })
    void anAddressThatStandsForManyIsACollective(String address) throws IOException {
        assertThat(of(address).hasCollective()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUEHC/SECSTATE WASHDC IMMEDIATE 5790",
                "RUEHAST/AMEMBASSY ASTANA 0001",
                "AMEMBASSY DAKAR",
                "USMISSION USUN NEW YORK",
                "AMCONSUL CDRUSTAN"
            })
    void postsOfStateAreNotOutsideIt(String address) throws IOException {
        assertThat(of(address).outsideState()).isEmpty();
        assertThat(of(address).hasCollective()).isFalse();
    }

    @Test
    void anAgencyCountsOnceHoweverItIsWritten() throws IOException {
        Addressees addressees = of(
                "RUEAIIA/CIA WASHDC",
                "CIA WASHINGTON DC//NEA//",
                "RHMFIUU/CDR USCENTCOM MACDILL AFB FL",
                "SEC OF DEF NIACT IMMEDIATE");
        assertThat(addressees.agencies())
                .containsExactly("CENTRAL INTELLIGENCE AGENCY", "MILITARY COMMAND", "SECRETARY OF DEFENSE");
    }

    @Test
    void theWhiteHouseIsOutsideStateAndNoAgency() throws IOException {
        Addressees addressees = of("RHEHNSC/NSC WASHDC", "RHEHAAA/WHITE HOUSE WASHDC", "RUEHC/USAID WASHDC");
        assertThat(addressees.agencies()).isEmpty();
        assertThat(addressees.outsideState()).containsExactly("NATIONAL SECURITY COUNCIL", "WHITE HOUSE");
        assertThat(addressees.hasAid()).isTrue();
    }

    private static Addressees of(String... addresses) throws IOException {
        return new Addressees(List.of(addresses), AddresseeTerm.table().require(BookSource.BUILT_IN));
    }
}
