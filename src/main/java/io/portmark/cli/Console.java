package io.portmark.cli;

import io.portmark.pipeline.Checker;
import io.portmark.report.terminal.Terminal;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * What stands around the program.
 *
 * @param out standard output
 * @param err standard error
 * @param in standard input
 * @param isTerminal true when a person looks at standard output
 * @param charset the character set of standard output
 * @param environment the environment's variables
 * @param checker the checker of this run; its rules are loaded when they are needed
 * @param clock tells the day of the run and how long it took
 * @param folder the working folder
 */
record Console(
        PrintStream out,
        PrintStream err,
        InputStream in,
        boolean isTerminal,
        Charset charset,
        Map<String, String> environment,
        Checker checker,
        Clock clock,
        Path folder) {
    private static final int WIDTH = 100;

    /** What the terminal can do, with colour unless it is declined. */
    Terminal terminal(boolean noColour) {
        boolean colour = isTerminal
                && !noColour
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        return Terminal.of(WIDTH, colour, charset);
    }

    /** The same with another checker. */
    Console with(Checker other) {
        return new Console(out, err, in, isTerminal, charset, environment, other, clock, folder);
    }

    /** The day of the run. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Says something about an input or the call to standard error. */
    void complain(String message) {
        err.println("portmark: " + message);
    }
}
