package io.portmark.decide;

/**
 * Words of a withheld portion that stand in a released one as well. The proof can't look for them: the release is meant to hold them.
 *
 * @param portion the withheld portion's id
 * @param elsewhere the id of the released portion; "header" for a header line
 */
public record Repetition(String portion, String elsewhere) {}
