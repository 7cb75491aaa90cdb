package io.portmark.rule;

/**
 * A rule of an edited book that was stopped on a document: the document is not fully checked.
 *
 * @param rule its name in DRL: ACME-01
 * @param reason why, one clause
 */
public record StoppedRule(String rule, String reason) {}
