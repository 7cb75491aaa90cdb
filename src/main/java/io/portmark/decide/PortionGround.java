package io.portmark.decide;

/**
 * What an officer's decision on a portion says of its grounds. It holds none of their words.
 *
 * @param portion the portion's id
 * @param basis true when it says who declassified what stands above the level
 * @param harm true when it says what harm is foreseen
 * @param concealed true when it keeps the amount unsaid
 */
public record PortionGround(String portion, boolean basis, boolean harm, boolean concealed) {}
