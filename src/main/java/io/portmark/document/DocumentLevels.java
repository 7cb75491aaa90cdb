package io.portmark.document;

import io.portmark.marking.BannerLine;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.marking.DeclassifyOn;
import io.portmark.marking.Marking;
import io.portmark.marking.PortionMark;
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
    private static final int LONGEST_CAPTION = 69;

    public DocumentLevels {
        portions = List.copyOf(portions);
    }

    /** Judges a document on a day. */
    public static DocumentLevels of(Document document, LocalDate asOf) {
        return of(document, asOf, protection(document));
    }

    /** Judges a document on a day, at a level that a person gives to a record which shows none. */
    public static DocumentLevels of(Document document, LocalDate asOf, @Nullable Marking protection) {
        boolean lapsed = hasLapsed(document, asOf);
        List<PortionLevel> levels = new ArrayList<>();
        if (protection != null) {
            for (int i = 0; i < document.portions().size(); i++) {
                levels.add(level(document, i, protection, asOf));
            }
        }
        return new DocumentLevels(asOf, protection, highestMarked(document), lapsed, levels);
    }

    /** True when portions are marked, and none as high as the level with that symbol. */
    public boolean isMarkedBelow(String symbol) {
        return highestMarked != null
                && ClassificationLevel.ofSymbol(symbol)
                        .map(level -> level.isAbove(highestMarked.classification()))
                        .orElse(false);
    }

    /** The level of a portion, if any level can be told. */
    public Optional<PortionLevel> of(String portion) {
        return portions.stream()
                .filter(level -> level.portion().equals(portion))
                .findFirst();
    }

    private static PortionLevel level(Document document, int index, Marking protection, LocalDate asOf) {
        Portion portion = document.portions().get(index);
        PortionLevel.Basis basis = basis(document, index, protection);
        Marking stated = stated(document, index, protection, basis);
        Marking embedded = embedded(document, portion);
        if (embedded != null && embedded.protectsMoreThan(stated)) {
            basis = PortionLevel.Basis.EMBEDDED;
            stated = embedded;
        }
        return new PortionLevel(portion.id(), stated, basis, effective(document, stated, asOf));
    }

    private static @Nullable Marking embedded(Document document, Portion portion) {
        Marking embedded =
                EmbeddedMarks.in(document.source().slice(portion.body())).orElse(null);
        for (PortionMark mark : portion.marks()) {
            embedded = or(embedded, EmbeddedMarks.inMark(mark.printed()).orElse(null));
        }
        return embedded;
    }

    private static PortionLevel.Basis basis(Document document, int index, Marking protection) {
        Portion portion = document.portions().get(index);
        if (portion.hasDoubtfulMark()) {
            return PortionLevel.Basis.UNKNOWN_MARK;
        }
        if (portion.isMarked()) {
            return PortionLevel.Basis.MARK;
        }
        if (portion.role() == Role.SIGNATURE) {
            return isSurelySignature(document, index) ? PortionLevel.Basis.NATURE : PortionLevel.Basis.BANNER;
        }
        // Headings and subjects of an unclassified record are unclassified, controls or not.
        boolean title = portion.role() == Role.HEADING || portion.role() == Role.SUBJECT;
        return title && !protection.isClassified() ? PortionLevel.Basis.NATURE : PortionLevel.Basis.BANNER;
    }

    /** A name alone behind a blank line and a finished sentence; else it may be the last words of the paragraph before. */
    private static boolean isSurelySignature(Document document, int index) {
        if (index == 0) {
            return true;
        }
        Portion before = document.portions().get(index - 1);
        Span gap = new Span(
                before.span().end(),
                Math.max(
                        before.span().end(),
                        document.portions().get(index).span().start()));
        boolean blankLine = document.source().slice(gap).replaceAll("[^\n]", "").length() >= 2;
        return blankLine && before.text().matches("(?s).*[\\p{Po}\\p{Pe}\\p{Pf}\"'][\\s]*");
    }

    private static Marking stated(Document document, int index, Marking protection, PortionLevel.Basis basis) {
        Portion portion = document.portions().get(index);
        Marking marked = portion.marking();
        return switch (basis) {
            case MARK, EMBEDDED -> marked == null ? protection : marked;
            case UNKNOWN_MARK -> {
                Marking floor = protection.isClassified() ? protection : Marking.SBU;
                yield marked == null ? floor : floor.or(marked);
            }
            case BANNER -> {
                // A doubtful signature goes with the paragraph whose last words it may be.
                Marking before = portion.role() == Role.SIGNATURE
                        ? document.portions().get(index - 1).marking()
                        : null;
                yield before == null ? protection : before;
            }
            case NATURE -> Marking.UNCLASSIFIED;
        };
    }

    private static Marking effective(Document document, Marking stated, LocalDate asOf) {
        Declassification declassification = document.declassification();
        if (!stated.isClassified() || !stated.followsUsDates()) {
            return stated;
        }
        if (hasLapsed(document, asOf)) {
            return new Marking(ClassificationLevel.UNCLASSIFIED, stated.control(), List.of());
        }
        if (declassification.instruction() instanceof DeclassifyOn.Downgrade downgrade
                && declassification.doubt() == Declassification.Doubt.NONE
                && downgrade.from() != null
                && !asOf.isBefore(downgrade.from().day())
                && stated.classification().isAbove(downgrade.to())) {
            return stated.at(downgrade.to());
        }
        return stated;
    }

    private static boolean hasLapsed(Document document, LocalDate asOf) {
        return document.declassification().hasTakenEffect(asOf);
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
        if (banner != null && !banner.isKnown()) {
            return null; // nothing around it can tell how high an unreadable banner stands
        }
        Marking highest = or(or(banner == null ? null : banner.marking(), outside), highestMarked(document));
        if (highest != null) {
            highest = or(highest, further(document));
        }
        // ZNR UUUUU can't stand for a missing banner: it also goes before what was encrypted off line.
        boolean told = banner != null || document.wrapper().marking() != null || highestMarked(document) != null;
        if (!told && highest != null && !highest.isClassified()) {
            return null;
        }
        return highest == null ? null : withoutDissemination(highest, banner);
    }

    /** Banner words elsewhere: of a second section, on a page line, in a caption or remark. */
    private static @Nullable Marking further(Document document) {
        Marking further = null;
        for (HeaderLine line : document.header()) {
            if (line.kind() == HeaderLine.Kind.WRAPPER) {
                continue;
            }
            further = or(further, EmbeddedMarks.banner(line.text()).orElse(null));
            boolean words = switch (line.kind()) {
                case BANNER, CAPTION -> true;
                case ATTENTION, REMARK -> line.text().length() <= LONGEST_CAPTION;
                default -> false;
            };
            if (words) {
                further = or(further, EmbeddedMarks.inHeader(line.text()).orElse(null));
            }
        }
        for (Omission omission : document.omissions()) {
            if (omission.what() == Omission.What.PAGE_LINE) {
                further = or(
                        further,
                        EmbeddedMarks.banner(document.source().slice(omission.span()))
                                .orElse(null));
            }
        }
        for (Portion portion : document.portions()) {
            further = or(
                    further,
                    EmbeddedMarks.banner(document.source().slice(portion.body()))
                            .orElse(null));
        }
        return further;
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
