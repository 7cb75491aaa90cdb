package io.portmark.report;

/**
 * Which program and which rules made an output.
 *
 * @param version the program's version: 0.1.0
 * @param rules SHA-256 of the rule set, in hexadecimal
 * @param trusted true when the restrictions of an edited rule book were lifted
 */
public record Tool(String version, String rules, boolean trusted) {
    /** The program's name. */
    public static final String NAME = "portmark";
}
