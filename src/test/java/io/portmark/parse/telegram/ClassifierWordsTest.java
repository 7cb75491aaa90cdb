package io.portmark.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.marking.ClassificationAuthority.Naming;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifierWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CDA Mark L. Sample",
                "Ambassador X",
                "Rose E. Sample, Assistant Secretary, Department of State, VCI",
                "ROBERT P. SAMPLE, DEPUTY CHIEF OF MISSION",
                "A/DCM Roe",
                "POLCOUNS J. Roe, Jr.",
                "Political Counselor Jane Roe",
                "Pol/Econ Chief Roe",
                "PolMilCouns John Roe",
                "NEA/ARP Director John Roe",
                "USUN Deputy Roe",
                "Embassy Harbor",
                "EUR A/S Roe",
                "TDY John Roe",
                "Chargé d'Affaires, a.i., Jane Roe",
                "Jane Roe, HA/ES"
            })
    void nameAndPositionStandTogether(String words) {
        assertThat(ClassifierWords.naming(words)).isEqualTo(Naming.NAME_AND_POSITION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "John Doe",
                "John Q. Doe",
                "J. Q. Van Doe",
                "Mary O'Doe-Smith",
                "John McDoe, Jr.",
                "John Doe III",
                "JOHN SMITH"
            })
    void aNameAlone(String words) {
        assertThat(ClassifierWords.naming(words)).isEqualTo(Naming.NAME_ALONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DCM",
                "the Ambassador",
                "Deputy Chief of Mission",
                "POLITICAL COUNSELOR",
                "Charge d'Affaires a.i.",
                "A/DCM",
                "Acting Chief, Political Section"
            })
    void aPositionAlone(String words) {
        assertThat(ClassifierWords.naming(words)).isEqualTo(Naming.POSITION_ALONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID 4711", "12-4711", "Officer 2203"})
    void anIdentifierDoesForBoth(String words) {
        assertThat(ClassifierWords.naming(words)).isEqualTo(Naming.IDENTIFIER);
    }
}
