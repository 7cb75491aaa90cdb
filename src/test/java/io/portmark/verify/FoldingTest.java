package io.portmark.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Tuyakbay, tuyakbay",
        "T u y a k b a y, tuyakbay",
        "'Tuyak-\nbay', tuyakbay",
        "Tuyak\u00ADbay, tuyakbay",
        "Tuyak\u200Bbay, tuyakbay",
        "Tuyak\u00A0bay, tuyakbay",
        "ＴＵＹＡＫＢＡＹ, tuyakbay",
        "ﬁsh, fish",
        "N\u0303un\u0303ez, \u00F1u\u00F1ez",
        "N\u200B\u0303, \u00F1",
        "ΣΟΦΟΣ, σοφοσ",
        "σοφος, σοφοσ",
        "'1.4 (b), (d)', 14bd"
    })
    void differencesOfSettingGoAndLettersStay(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void theLocaleMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr"));
            assertThat(Folding.fold("TITLE Iı")).isEqualTo("titleii");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wordsArePartedByWhatIsNoLetterButNotByWhatShowsNothing() {
        assertThat(Folding.words("threats/inti\u00ADmidation, 1.4(B) Tuyakbay's"))
                .isEqualTo(List.of("threats", "intimidation", "1", "4", "b", "tuyakbay", "s"));
    }
}
