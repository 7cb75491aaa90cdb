package io.portmark.rule;

/**
 * A proposed repair of a marking.
 *
 * @param text what to do, one sentence; may quote marks and numbers, never words of the record
 * @param safe true when a program may apply it, false when it needs a person
 */
public record Fix(String text, boolean safe) {}
