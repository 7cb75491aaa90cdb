package io.portmark.check;

import io.portmark.document.MessageNumber;

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

    /** True when these are the two names of the posts of two numbers. */
    boolean names(MessageNumber one, MessageNumber other) {
        String first = one.postClosedUp();
        String second = other.postClosedUp();
        return (alias.equals(first) && post.equals(second)) || (alias.equals(second) && post.equals(first));
    }

    /** True when the sender's name holds the one and the post is the other. */
    public boolean explains(Sender sender) {
        String named = sender.postClosedUp();
        return (alias.equals(named) && sender.station().contains(post))
                || (post.equals(named) && sender.station().contains(alias));
    }
}
