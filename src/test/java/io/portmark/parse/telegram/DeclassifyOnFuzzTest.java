package io.portmark.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.portmark.marking.ClassificationLevel;
import java.time.LocalDate;

/** {@code JAZZER_FUZZ=1 mvn test -Dtest=DeclassifyOnFuzzTest} looks for an hour; else the inputs kept are tried. */
class DeclassifyOnFuzzTest {
    @FuzzTest(maxDuration = "1h")
    void anyWordsGiveAnInstruction(FuzzedDataProvider data) {
        LocalDate origin = data.consumeBoolean() ? LocalDate.of(1960, 1, 1).plusDays(data.consumeInt(0, 25_000)) : null;
        ClassificationLevel level = data.consumeBoolean() ? data.pickValue(ClassificationLevel.values()) : null;
        String words = (data.consumeBoolean() ? "DECL: " : "") + data.consumeRemainingAsString();
        assertThat(new DeclassifyOnParser(origin, level).read(words)).isNotEmpty();
    }
}
