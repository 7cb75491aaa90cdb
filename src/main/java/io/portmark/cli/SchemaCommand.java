package io.portmark.cli;

import io.portmark.report.json.Schemas;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of an output or of the decisions file. */
@Command(name = "schema", mixinStandardHelpOptions = true, description = "Print a JSON Schema.")
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "check, parse, ledger, verification, decisions or summary.")
    private String name = "";

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String text = Schemas.text(name)
                .orElseThrow(() -> new UsageException("expected one of " + String.join(", ", Schemas.NAMES)));
        console.out().print(text);
        console.out().flush();
        return ExitCode.CLEAN;
    }
}
