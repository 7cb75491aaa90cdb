package io.portmark.decide;

/**
 * A part inside a withheld portion that carries a mark of its own, at which it might be read (32 CFR 2001.33(a)(2)(i)).
 *
 * @param portion the withheld portion's id
 * @param symbol what the mark inside says: U
 */
public record SegregablePart(String portion, String symbol) {}
