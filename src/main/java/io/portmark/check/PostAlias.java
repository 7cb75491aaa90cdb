package io.portmark.check;

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
}
