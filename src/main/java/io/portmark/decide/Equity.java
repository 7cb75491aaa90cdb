package io.portmark.decide;

/**
 * What another agency or government may have a say in (32 CFR 2001.34).
 *
 * @param portion the portion's id
 * @param agency whose it may be, as rules/tables/agencies.csv names it. Of a withheld portion only "another agency": a name in the
 *     list would tell a word of it
 */
public record Equity(String portion, String agency) {
    /** What stands for a name that must not be told. */
    public static final String UNNAMED = "another agency or government";
}
