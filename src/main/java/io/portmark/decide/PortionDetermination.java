package io.portmark.decide;

import io.portmark.document.Role;
import io.portmark.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on one portion or header element. It holds no text.
 *
 * @param id the portion's id; "addressees" and "authority" for header elements that an officer withheld
 * @param number the paragraph number, null where it has none
 * @param role what it is
 * @param status released or withheld
 * @param level the step of its marking before any date
 * @param effective the step on the as-of day
 * @param codes exemption codes in the order of the decision, as State prints them: B1, 1.4(D)
 * @param amount what a release says is withheld here: "1 paragraph"; empty where nothing is, or where it is concealed
 * @param decidedBy the level rule or an officer
 * @param reason why, one clause, no words of the record
 * @param lapsed true when it goes out only because a declassification date has passed
 * @param withheld the withheld stretches of the source
 */
public record PortionDetermination(
        String id,
        @Nullable Integer number,
        Role role,
        Status status,
        Audience level,
        Audience effective,
        List<String> codes,
        String amount,
        DecidedBy decidedBy,
        String reason,
        boolean lapsed,
        List<Span> withheld) {
    private static final String WITH_THE_RECORD = "the record is withheld in full";

    public PortionDetermination {
        codes = List.copyOf(codes);
        withheld = List.copyOf(withheld);
    }

    /** What becomes of a portion. */
    public enum Status {
        RELEASED,
        WITHHELD,
        PARTLY_WITHHELD
    }

    /** Who decided. */
    public enum DecidedBy {
        RULE,
        OFFICER
    }

    /** True when all of it is withheld. */
    public boolean isWithheld() {
        return status == Status.WITHHELD;
    }

    /** True when it is withheld for a ground of its own, which must be cited; not when it goes with others or with the record. */
    public boolean owesGround() {
        return isWithheld() && !isOrphan() && !reason.equals(WITH_THE_RECORD);
    }

    /** True when it is unclassified on the as-of day, under a control or not. */
    public boolean isUnclassified() {
        return effective == Audience.U || effective == Audience.SBU;
    }

    /** True when it is withheld only because all that stands beneath it is. */
    public boolean isOrphan() {
        return isWithheld() && role == Role.HEADING && decidedBy == DecidedBy.RULE && isUnclassified();
    }

    /** The same portion, withheld because the whole record is. */
    PortionDetermination withheldWithTheRecord(Span body) {
        return new PortionDetermination(
                id,
                number,
                role,
                Status.WITHHELD,
                level,
                effective,
                codes,
                Amount.of(role),
                decidedBy,
                WITH_THE_RECORD,
                false,
                List.of(body));
    }

    /** True for numbered paragraphs and subparagraphs. */
    public boolean isParagraph() {
        return role == Role.PARAGRAPH || role == Role.SUBPARAGRAPH;
    }
}
