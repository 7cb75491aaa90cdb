package io.portmark.check;

/**
 * A passage that one release gives out and another of the same run withholds.
 *
 * @param portion the paragraph that gives it out
 * @param otherRecord what the record is called whose release withholds it
 * @param otherPortion the paragraph there
 */
public record ReleasedElsewhere(String portion, String otherRecord, String otherPortion) {}
