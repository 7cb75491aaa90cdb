package io.portmark.report.terminal;

import io.portmark.report.Snippets;
import java.util.Optional;

/**
 * How much the terminal says of a check.
 *
 * @param quiet only what fails, and nothing at all where nothing does
 * @param verbose reasons, authorities and the repairs of notes too
 * @param snippets what is quoted of the sources
 * @param next the whole command to type next, empty where there is none
 */
public record TextView(boolean quiet, boolean verbose, Snippets snippets, Optional<String> next) {
    /** What a person sees who asks for nothing more and nothing less. */
    public static final TextView USUAL = new TextView(false, false, Snippets.MARKS, Optional.empty());
}
