package io.portmark.cli;

/** The exit codes of the contract; of several, the highest wins. */
final class ExitCode {
    /** Nothing at or above --fail-on. */
    static final int CLEAN = 0;
    /** Findings at or above --fail-on, a blocked release, a failed verification. */
    static final int FOUND = 1;
    /** Usage, configuration, decisions, or an input that could not be read or not be fully checked. */
    static final int UNUSABLE = 2;
    /** A fault of ours. */
    static final int FAULT = 3;

    private ExitCode() {}
}
