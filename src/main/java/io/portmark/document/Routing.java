package io.portmark.document;

import io.portmark.marking.ClassificationLevel;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The routing block of a telegram, format lines 1 to 8 of ACP-127; extracts lack it.
 *
 * @param precedence the prosign of format line 2: OO
 * @param station the originating routing indicator of format line 3: RUETA
 * @param serial the station serial number of format line 3, null where it is missing
 * @param julianDay day of the year of format line 3, 1 to 366
 * @param julianTime hours and minutes of format line 3: "1044"
 * @param security the words of format line 4: "ZNR UUUUU ZZH"
 * @param securityLevel the level that format line 4 names (EEEEE and UUUUU are unclassified), null where it names none
 * @param dtg the date-time group of format line 5, null where there is none or it is not a date
 * @param dtgPrecedence its precedence letters: "O", "O R"
 * @param from the station after FM
 * @param to action addressees in order
 * @param info information addressees in order
 */
public record Routing(
        @Nullable String precedence,
        @Nullable String station,
        @Nullable Integer serial,
        @Nullable Integer julianDay,
        @Nullable String julianTime,
        @Nullable String security,
        @Nullable ClassificationLevel securityLevel,
        @Nullable LocalDateTime dtg,
        @Nullable String dtgPrecedence,
        @Nullable String from,
        List<String> to,
        List<String> info) {
    /** No routing block. */
    public static final Routing NONE =
            new Routing(null, null, null, null, null, null, null, null, null, null, List.of(), List.of());

    public Routing {
        to = List.copyOf(to);
        info = List.copyOf(info);
    }
}
