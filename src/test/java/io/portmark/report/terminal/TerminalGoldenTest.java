package io.portmark.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.report.Golden;
import io.portmark.report.Locales;
import io.portmark.report.SampleChecks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TerminalGoldenTest {
    private static final Map<String, Function<Terminal, String>> REPORTS = new TreeMap<>(Map.of(
            "check", SampleReports::check,
            "released", SampleReports::released,
            "draft", SampleReports::draft,
            "refused", SampleReports::refused,
            "failed", SampleReports::failed,
            "verify", SampleReports::verify,
            "demo", SampleReports::demo));

    static final List<String> NAMES = List.copyOf(REPORTS.keySet());

    @ParameterizedTest
    @FieldSource("NAMES")
    void aReportIsAsItsFileHasIt(String name) throws Exception {
        Golden.assertMatches(name + ".txt", report(name, Terminal.PLAIN));
        Golden.assertMatches(name + ".ascii.txt", report(name, new Terminal(100, false, false)));
        Golden.assertMatches(name + ".colour.txt", report(name, new Terminal(100, true, true)));
    }

    @Test
    void everyExpectedFileHasAReport() throws Exception {
        for (String file : Golden.names()) {
            String name = file.substring(0, file.indexOf('.'));
            assertThat(NAMES).as(file).contains(name);
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void colourChangesNoLetterAndNoColumn(String name) {
        String coloured = report(name, new Terminal(100, true, true));
        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("(?m) +$", ""))
                .isEqualTo(report(name, Terminal.PLAIN));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void withoutSymbolsAllIsAscii(String name) {
        assertThat(report(name, new Terminal(100, false, false))).matches("[\\n\\x20-\\x7e]*");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void noLineIsWiderThanTheTerminal(String name) {
        assertThat(report(name, Terminal.PLAIN).lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void theLocaleChangesNothing(String name) throws Exception {
        for (Locale locale : Locales.FOREIGN) {
            assertThat(Locales.under(locale, () -> report(name, Terminal.PLAIN)))
                    .as(locale.toString())
                    .isEqualTo(report(name, Terminal.PLAIN));
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void noTextOfTheRecordIsPrinted(String name) {
        assertThat(report(name, Terminal.PLAIN)).doesNotContain(SampleChecks.MARKER);
    }

    private static String report(String name, Terminal terminal) {
        return java.util.Objects.requireNonNull(REPORTS.get(name)).apply(terminal);
    }
}
