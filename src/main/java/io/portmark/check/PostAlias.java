package io.portmark.check;

import java.util.Locale;

/**
 * A row of {@code posts.csv}: two names of one post.
 *
 * @param alias a name, closed up: SECSTATE
 * @param post another: STATE
 */
public record PostAlias(String alias, String post) {
    /** True when the two numbers are one but for the name of the post, and these are the two names. */
    public boolean explains(Identity identity) {
        String one = identity.record().postClosedUp();
        String other = identity.wrapper().postClosedUp();
        return identity.sameSerial()
                && ((alias.equals(one) && post.equals(other)) || (alias.equals(other) && post.equals(one)));
    }

    /** True when the sender's name holds the one and the post is the other. */
    public boolean joins(String from, String post) {
        String sender = closedUp(from);
        String named = closedUp(post);
        return (alias.equals(named) && sender.contains(this.post))
                || (this.post.equals(named) && sender.contains(alias));
    }

    private static String closedUp(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }
}
