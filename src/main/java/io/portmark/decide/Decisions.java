package io.portmark.decide;

import io.portmark.document.Portion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer decided on one record. Decisions are applied in order, a later one wins.
 *
 * @param file the name of the decisions file, for messages
 * @param sourceName the file name of the source they were made for, null where none is named
 * @param sourceSha256 the SHA-256 of that source in lower-case hexadecimal, null where none is named
 * @param reviewer who signs, null where nobody does
 * @param second the second reviewer, null where there is none
 * @param decided the day of the decision, null where none is stated
 * @param lapseConfirmed true when the reviewer confirms that no extension or reclassification notice exists
 * @param releaseCase the case, null where none is stated
 * @param defaultCodes codes for portions that the level withholds
 * @param decisions the decisions in order
 */
public record Decisions(
        String file,
        @Nullable String sourceName,
        @Nullable String sourceSha256,
        @Nullable Person reviewer,
        @Nullable Person second,
        @Nullable LocalDate decided,
        boolean lapseConfirmed,
        @Nullable ReleaseCase releaseCase,
        List<String> defaultCodes,
        List<Decision> decisions) {
    /** No decisions at all. */
    public static final Decisions NONE =
            new Decisions("", null, null, null, null, null, false, null, List.of(), List.of());

    public Decisions {
        defaultCodes = List.copyOf(defaultCodes);
        decisions = List.copyOf(decisions);
    }

    /** The last decision on a portion, which is the one that holds. */
    Optional<Decision> on(Portion portion) {
        return last(decision -> decision.target().speaksOf(portion));
    }

    /** The last decision on a header element: addressees, authority. */
    Optional<Decision> onElement(String element) {
        return last(decision ->
                decision.target().name().equals(element) && !(decision.target() instanceof Decision.Target.OfPortion));
    }

    private Optional<Decision> last(Predicate<Decision> which) {
        return decisions.stream().filter(which).reduce((first, second) -> second);
    }

    /** The level that an officer gives to a record which shows none. */
    public @Nullable Audience recordLevel() {
        Audience level = null;
        for (Decision decision : decisions) {
            if (decision.target() instanceof Decision.Target.OfRecord record) {
                level = record.level();
            }
        }
        return level;
    }
}
