package io.portmark.document;

import io.portmark.marking.DeclassifyOn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The E.O. line and what it comes to in this document.
 *
 * @param stated true when there is an E.O. line at all
 * @param order the order's number as printed: 12958; null where none is printed
 * @param instruction the instruction; the first where there are several
 * @param others further instructions that disagree with the first
 * @param doubt why a date is in doubt, NONE where it is not
 * @param span where the instruction stands, null where nothing stands
 */
public record Declassification(
        boolean stated,
        @Nullable String order,
        DeclassifyOn instruction,
        List<DeclassifyOn> others,
        Doubt doubt,
        @Nullable Span span) {
    public Declassification {
        others = List.copyOf(others);
    }

    /** Why an instruction's date is not taken at its word. A date in doubt never declassifies. */
    public enum Doubt {
        NONE,
        /** It has the shape of a date and is none: 13/31/2015 (DECL-06). */
        UNREAL,
        /** It stands before the date of origin, or on it (DECL-08, DECL-09). */
        NOT_AFTER_ORIGIN,
        /** Another instruction says something else (DECL-20). */
        CONTRADICTED,
        /** Words of the header leave it open: "or when the talks end, whichever is later", an extension, an exemption (DECL-06). */
        LEFT_OPEN,
        /** The header names atomic-energy or NATO information, which no date of ours declassifies (DECL-21). */
        COMMINGLED
    }

    /** No E.O. line. */
    public static Declassification missing() {
        return new Declassification(false, null, new DeclassifyOn.None(""), List.of(), Doubt.NONE, null);
    }

    /** The same, standing there. */
    public Declassification at(@Nullable Span place) {
        return new Declassification(stated, order, instruction, others, doubt, place);
    }

    /** The same with what other lines of the header say against it. A doubt that is known already stays. */
    Declassification beside(List<HeaderLine> header) {
        boolean dated = instruction.executes() || instruction instanceof DeclassifyOn.Downgrade;
        if (doubt != Doubt.NONE || !dated) {
            return this;
        }
        Doubt found = LapseDoubts.in(header);
        return found == Doubt.NONE ? this : new Declassification(stated, order, instruction, others, found, span);
    }

    /** True when the instruction takes effect by itself on its day, and its day is not in doubt. */
    public boolean executes() {
        return doubt == Doubt.NONE && instruction.executes();
    }

    /**
     * True when it has taken effect on that day. A date takes effect on the day itself (32 CFR 2001.12(c)(1)), a schedule at the end
     * of it.
     */
    public boolean hasTakenEffect(LocalDate asOf) {
        if (!executes()) {
            return false;
        }
        boolean atTheEnd = instruction instanceof DeclassifyOn.Schedule;
        return instruction
                .day()
                .map(day -> atTheEnd ? asOf.isAfter(day) : !asOf.isBefore(day))
                .orElse(false);
    }
}
