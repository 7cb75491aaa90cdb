package io.portmark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** {@code JAZZER_FUZZ=1 mvn test -Dtest=PortionMarkFuzzTest} looks for an hour; else the inputs kept are tried. */
class PortionMarkFuzzTest {
    @FuzzTest(maxDuration = "1h")
    void anyTextHasMarksThatEndInsideIt(FuzzedDataProvider data) {
        boolean marked = data.consumeBoolean();
        String text = (data.consumeBoolean() ? "(" : "") + data.consumeRemainingAsString();
        PortionMarkParser parser = new PortionMarkParser();
        PortionMarkParser.Marks marks = parser.at(text, 0, marked);
        assertThat(marks.end()).isBetween(0, text.length());
        marks.marks().forEach(mark -> assertThat(mark.printed()).isNotEmpty());
        parser.soundAt(text, 0);
        parser.atEnd(text);
    }
}
