package io.portmark.document;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Format line 5 of a telegram, {@code O R 131044Z JUL 09}: the precedence for action and information addressees, and when it was
 * released.
 *
 * @param precedence the letters as written, a blank between them: "O R"; empty where there are none
 * @param printed the group as it stands, without them: "131044Z JUL 09"
 * @param time the moment, null where the group is none of the calendar (RTE-07)
 */
public record DateTimeGroup(
        String precedence, String printed, @Nullable LocalDateTime time) {
    /**
     * True when format line 2 may carry that prosign: the highest of the letters here; under dual precedence a copy for information
     * addressees carries the lower one. True, too, where there are no letters.
     */
    public boolean allows(String prosign) {
        return precedence.isEmpty() || precedence.indexOf(prosign.charAt(0)) >= 0;
    }
}
