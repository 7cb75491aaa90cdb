package io.portmark.cli;

import io.portmark.report.CheckReport;
import io.portmark.report.Snippets;
import io.portmark.report.json.FindingsCsv;
import io.portmark.report.json.FindingsJson;
import io.portmark.report.json.FindingsSarif;
import io.portmark.report.page.CheckReportPage;
import io.portmark.report.terminal.FindingsText;
import io.portmark.report.terminal.Terminal;
import io.portmark.report.terminal.TextView;
import io.portmark.rule.Rule;
import io.portmark.rule.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The formats of a check. What writes one is loaded when it is asked for. */
enum CheckFormat {
    TEXT("check.txt"),
    JSON("check.json"),
    CSV("check.csv"),
    SARIF("check.sarif"),
    HTML("check.html");

    private final String file;

    CheckFormat(String file) {
        this.file = file;
    }

    /**
     * What is written.
     *
     * @param rules the rules that ran
     * @param failOn the severity from which on findings fail, null where none does
     */
    record Content(
            CheckReport report,
            Supplier<List<Rule>> rules,
            @Nullable Severity failOn,
            Terminal terminal,
            TextView view) {
        Snippets snippets() {
            return view.snippets();
        }
    }

    /** The name of its file in an output folder. */
    String file() {
        return file;
    }

    /** As the option spells it. */
    String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CheckFormat> ofSymbol(String symbol) {
        return Arrays.stream(values()).filter(it -> it.symbol().equals(symbol)).findFirst();
    }

    static String symbols() {
        return Arrays.stream(values()).map(CheckFormat::symbol).collect(Collectors.joining(", "));
    }

    /** Writes the report. The stream is not closed. */
    void write(Content it, OutputStream out) throws IOException {
        switch (this) {
            case TEXT ->
                out.write(FindingsText.of(it.report(), it.failOn(), it.terminal(), it.view())
                        .getBytes(StandardCharsets.UTF_8));
            case JSON -> FindingsJson.write(it.report(), it.snippets(), out);
            case CSV -> FindingsCsv.write(it.report(), out);
            case SARIF -> FindingsSarif.write(it.report(), it.rules().get(), it.snippets(), out);
            case HTML -> CheckReportPage.write(it.report(), it.rules().get().size(), out);
        }
    }
}
