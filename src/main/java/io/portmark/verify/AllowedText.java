package io.portmark.verify;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a name or value may say, as the tables write it: words with | between them, or a regular expression over the whole. */
final class AllowedText {
    /** Without these an expression is a list of words. */
    private static final String EXPRESSION = "\\()[]{}?*+^$";

    private static final Pattern OR = Pattern.compile("\\|");

    private final Set<String> words;
    private final @Nullable Pattern pattern;

    private AllowedText(Set<String> words, @Nullable Pattern pattern) {
        this.words = words;
        this.pattern = pattern;
    }

    /** Reads what a table says. */
    static AllowedText of(String written) {
        boolean expression = written.chars().anyMatch(c -> EXPRESSION.indexOf(c) >= 0);
        // most are a few words, and a verifier that starts with each release has no time to compile them
        return expression
                ? new AllowedText(Set.of(), Pattern.compile(written, Pattern.DOTALL))
                : new AllowedText(Set.of(OR.split(written, -1)), null);
    }

    /** Whether this may be said. */
    boolean allows(String text) {
        return pattern == null ? words.contains(text) : pattern.matcher(text).matches();
    }
}
