package io.portmark.document;

import io.portmark.marking.ClassificationLevel;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The routing block of a telegram, format lines 1 to 8 of ACP-127. Extracts lack it, and its absence is no fault (RTE-12).
 *
 * @param precedence the prosign of format line 2: OO; null where the line is missing
 * @param station format line 3, null where it is missing
 * @param security format line 4, null where it is missing
 * @param group format line 5, null where it is missing
 * @param from the station after FM, null where the line is missing
 * @param to action addressees in order, as they stand: "RUEHC/SECSTATE WASHDC IMMEDIATE 5790"
 * @param info information addressees in order
 * @param readdressed true when the lines of two transmissions stand before the classification line: the first are not the message's own
 */
public record Routing(
        @Nullable String precedence,
        @Nullable StationLine station,
        @Nullable SecurityLine security,
        @Nullable DateTimeGroup group,
        @Nullable String from,
        List<String> to,
        List<String> info,
        boolean readdressed) {
    /** No routing block. */
    public static final Routing NONE = new Routing(null, null, null, null, null, List.of(), List.of(), false);

    public Routing {
        to = List.copyOf(to);
        info = List.copyOf(info);
    }

    /** True when sender or date-time group stand there. */
    public boolean isPresent() {
        return from != null || group != null;
    }

    /** When it was released, null where format line 5 is missing or its group is none of the calendar. */
    public @Nullable LocalDateTime dtg() {
        return group == null ? null : group.time();
    }

    /** The level that format line 4 names (EEEEE and UUUUU are unclassified), null where it names none. */
    public @Nullable ClassificationLevel securityLevel() {
        return security == null ? null : security.level();
    }
}
