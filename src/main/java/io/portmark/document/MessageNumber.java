package io.portmark.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a telegram: year, post and serial number. "05ALMATY2985" and "ALMATY 002985" of 2005 are the same.
 *
 * @param year the last two digits of the year, null where it can't be told
 * @param post the post in capitals: ALMATY, US OFFICE PRISTINA
 * @param serial the serial number, zeros left out
 */
public record MessageNumber(@Nullable Integer year, String post, int serial) {
    private static final Pattern CLOSED_UP = Pattern.compile("(\\d{2})([A-Z]+)0*(\\d{1,7})");

    private static final Pattern TITLE =
            Pattern.compile("^(?:AMEMBASSY|AMCONSUL|AMCONGEN|USOFFICE|USMISSION|USINT|USLO|AMLEGATION)");

    /** The archives' identifiers hold this many letters of a post. */
    private static final int CUT_SHORT = 5;

    /** Reads the closed-up form, 05ALMATY2985; empty where the words are no such number. */
    public static Optional<MessageNumber> of(String words) {
        Matcher matcher = CLOSED_UP.matcher(words.strip().toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new MessageNumber(
                        Integer.valueOf(matcher.group(1)), matcher.group(2), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** As a person writes it: 05 ALMATY 2985. */
    public String text() {
        return (year == null ? "" : String.format(Locale.ROOT, "%02d ", year)) + post + ' ' + serial;
    }

    /** The post as one word, for comparison: USOFFICEPRISTINA. */
    public String postClosedUp() {
        return post.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }

    /**
     * True when both posts are one: the same word, one with an office's title before it (US OFFICE ALMATY and ALMATY), or one cut
     * short as archives do (SANJO for SAN JOSE).
     */
    public boolean isOfPost(MessageNumber other) {
        String one = postClosedUp();
        String two = other.postClosedUp();
        String shorter = one.length() < two.length() ? one : two;
        String longer = one.length() < two.length() ? two : one;
        boolean cutShort = shorter.length() >= CUT_SHORT
                && (longer.startsWith(shorter)
                        || TITLE.matcher(longer).replaceFirst("").startsWith(shorter));
        return longer.endsWith(shorter) || cutShort;
    }
}
