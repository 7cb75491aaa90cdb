package io.portmark.document;

import io.portmark.marking.BannerLine;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.marking.DeclassifyOn;
import io.portmark.marking.Marking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The levels of a document on a day: what each portion inherits and what the declassification instruction has done. Computed once;
 * rules and releases use the same values, so that they can't disagree.
 *
 * @param asOf the day on which markings are judged
 * @param protection the level that unmarked portions inherit: the highest of banner, wrapper, security line and marks; null where
 *     no level can be told
 * @param highestMarked the highest marking of a marked portion, null where none is marked
 * @param lapsed true when the declassification instruction has taken effect on the as-of day
 * @param portions the levels in the order of the document's portions; empty where no level can be told
 */
public record DocumentLevels(
        LocalDate asOf,
        @Nullable Marking protection,
        @Nullable Marking highestMarked,
        boolean lapsed,
        List<PortionLevel> portions) {
    public DocumentLevels {
        portions = List.copyOf(portions);
    }

    /** Judges a document on a day. */
    public static DocumentLevels of(Document document, LocalDate asOf) {
        return of(document, asOf, protection(document));
    }

    /** Judges a document on a day, at a level that a person gives to a record which shows none. */
    public static DocumentLevels of(Document document, LocalDate asOf, @Nullable Marking protection) {
        boolean lapsed = document.declassification().hasTakenEffect(asOf);
        List<PortionLevel> levels = new ArrayList<>();
        if (protection != null) {
            for (Portion portion : document.portions()) {
                levels.add(level(document, portion, protection, asOf));
            }
        }
        return new DocumentLevels(asOf, protection, highestMarked(document), lapsed, levels);
    }

    /** The level of a portion, if any level can be told. */
    public Optional<PortionLevel> of(String portion) {
        return portions.stream()
                .filter(level -> level.portion().equals(portion))
                .findFirst();
    }

    private static PortionLevel level(Document document, Portion portion, Marking protection, LocalDate asOf) {
        PortionLevel.Basis basis = basis(portion, protection);
        Marking stated = stated(portion, protection, basis);
        return new PortionLevel(portion.id(), stated, basis, effective(document.declassification(), stated, asOf));
    }

    private static PortionLevel.Basis basis(Portion portion, Marking protection) {
        if (portion.hasUnknownMark()) {
            return PortionLevel.Basis.UNKNOWN_MARK;
        }
        if (portion.isMarked()) {
            return PortionLevel.Basis.MARK;
        }
        // Headings and subjects of an unclassified record are unclassified, controls or not.
        boolean title = portion.role() == Role.HEADING || portion.role() == Role.SUBJECT;
        boolean byNature = portion.role() == Role.SIGNATURE || (title && !protection.isClassified());
        return byNature ? PortionLevel.Basis.NATURE : PortionLevel.Basis.BANNER;
    }

    private static Marking stated(Portion portion, Marking protection, PortionLevel.Basis basis) {
        Marking marked = portion.marking();
        return switch (basis) {
            case MARK -> marked == null ? protection : marked;
            case UNKNOWN_MARK -> {
                Marking floor = protection.isClassified() ? protection : Marking.SBU;
                yield marked == null ? floor : floor.or(marked);
            }
            case BANNER -> protection;
            case NATURE -> Marking.UNCLASSIFIED;
        };
    }

    private static Marking effective(Declassification declassification, Marking stated, LocalDate asOf) {
        if (!stated.isClassified()) {
            return stated;
        }
        if (declassification.hasTakenEffect(asOf)) {
            return new Marking(ClassificationLevel.UNCLASSIFIED, stated.control(), List.of());
        }
        if (declassification.instruction() instanceof DeclassifyOn.Downgrade downgrade
                && declassification.doubt() == Declassification.Doubt.NONE
                && downgrade.date() != null
                && !asOf.isBefore(downgrade.date())
                && stated.classification().isAbove(downgrade.to())) {
            return new Marking(downgrade.to(), stated.control(), stated.dissemination());
        }
        return stated;
    }

    private static @Nullable Marking highestMarked(Document document) {
        Marking highest = null;
        for (Portion portion : document.portions()) {
            highest = or(highest, portion.marking());
        }
        return highest;
    }

    /** The highest of banner, wrapper, security line and marks: findings speak of the banner as printed, releases protect at the higher. */
    private static @Nullable Marking protection(Document document) {
        BannerLine banner = document.banner();
        Marking outside = document.wrapper().marking();
        ClassificationLevel security = document.routing().securityLevel();
        outside = or(outside, security == null ? null : Marking.of(security));
        if (banner != null && !banner.isKnown() && outside == null) {
            return null; // marks alone can't tell how high an unreadable banner stands
        }
        Marking highest = or(or(banner == null ? null : banner.marking(), outside), highestMarked(document));
        return highest == null ? null : withoutDissemination(highest, banner);
    }

    private static Marking withoutDissemination(Marking marking, @Nullable BannerLine banner) {
        // A marked (SBU) portion under a plain UNCLAS banner protects the unmarked ones too.
        Control control = banner == null ? marking.control() : marking.control().or(banner.control());
        return new Marking(marking.classification(), marking.isClassified() ? Control.NONE : control, List.of());
    }

    private static @Nullable Marking or(@Nullable Marking one, @Nullable Marking other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.or(other);
    }
}
