package io.portmark.decide;

/**
 * A marking of the source as a release shows it.
 *
 * @param place the portion's id; "banner" or "caption" for those of the record
 * @param says what it says on the ladder of a release
 * @param symbol what it says, normalised: C, SBU, CONFIDENTIAL
 * @param struck true when the release shows it struck through
 */
public record ShownMark(String place, Audience says, String symbol, boolean struck) {
    /** The place of the record's banner. */
    public static final String BANNER = "banner";
    /** The place of a caption. */
    public static final String CAPTION = "caption";
}
