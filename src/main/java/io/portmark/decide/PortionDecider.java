package io.portmark.decide;

import io.portmark.decide.Decision.Action;
import io.portmark.decide.Decision.Target;
import io.portmark.decide.PortionDetermination.DecidedBy;
import io.portmark.decide.PortionDetermination.Status;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.HeaderLine;
import io.portmark.document.Portion;
import io.portmark.document.PortionLevel;
import io.portmark.document.Role;
import io.portmark.document.Section;
import io.portmark.document.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides portion by portion: the level first, then orphan headings, then the officer, whose later decision wins. */
final class PortionDecider {
    /** The header elements that an officer can withhold, with the kinds of lines that make each. */
    static final Map<String, Set<HeaderLine.Kind>> ELEMENTS = Map.of(
            new Target.OfAddressees().name(), Set.of(HeaderLine.Kind.TO, HeaderLine.Kind.INFO),
            new Target.OfAuthority().name(), Set.of(HeaderLine.Kind.AUTHORITY));

    private final Document document;
    private final DocumentLevels levels;
    private final Decisions decisions;
    private final Audience level;
    private final boolean confirmed;
    private final ExemptionCodes codes;

    /**
     * Decides on a document.
     *
     * @param confirmed true when a named person confirms that no extension or reclassification exists
     */
    PortionDecider(
            Document document,
            DocumentLevels levels,
            Decisions decisions,
            Audience level,
            boolean confirmed,
            ExemptionCodes codes) {
        this.document = document;
        this.levels = levels;
        this.decisions = decisions;
        this.level = level;
        this.confirmed = confirmed;
        this.codes = codes;
    }

    /** The determinations of all portions in source order, then those of withheld header elements. */
    List<PortionDetermination> decide() {
        Map<String, PortionDetermination> determinations = new LinkedHashMap<>();
        for (Portion portion : document.portions()) {
            determinations.put(portion.id(), decide(portion));
        }
        for (Section section : document.sections()) {
            determinations.computeIfPresent(
                    section.heading(), (id, heading) -> orphan(heading, section, determinations));
        }
        List<PortionDetermination> all = new ArrayList<>(determinations.values());
        for (String element : List.of("addressees", "authority")) {
            Decision decision = decisions.onElement(element).orElse(null);
            if (decision != null && decision.action() == Action.WITHHOLD) {
                all.add(element(element, decision));
            }
        }
        return all;
    }

    private PortionDetermination decide(Portion portion) {
        PortionLevel portionLevel = levelOf(portion);
        Audience stated = Audience.of(portionLevel.stated());
        Audience effective = Audience.of(portionLevel.effective());
        boolean mayRead = level.mayRead(effective);
        Decision decision = decisions.on(portion).orElse(null);
        boolean withheld = decision == null ? !mayRead : decision.action() == Action.WITHHOLD;
        boolean conceal = decision != null && decision.concealAmount();
        // At a level that reads the portion anyway, a date changes nothing until a person has confirmed it.
        boolean lapsed = !withheld && mayRead && portionLevel.isLapsed() && (confirmed || !level.mayRead(stated));
        return new PortionDetermination(
                portion.id(),
                portion.number(),
                portion.role(),
                withheld ? Status.WITHHELD : Status.RELEASED,
                stated,
                effective,
                withheld ? codes(decision) : List.of(),
                withheld && !conceal ? Amount.of(portion.role()) : "",
                decision == null ? DecidedBy.RULE : DecidedBy.OFFICER,
                decision == null ? reason(portionLevel, mayRead, lapsed) : reason(decision),
                lapsed,
                withheld ? List.of(portion.body()) : List.of());
    }

    private List<String> codes(@Nullable Decision decision) {
        return decision != null && !decision.codes().isEmpty() ? decision.codes() : decisions.defaultCodes();
    }

    /** A heading tells what stands beneath it: where all of that is withheld, so is the heading (RLS-32). */
    private PortionDetermination orphan(
            PortionDetermination heading, Section section, Map<String, PortionDetermination> determinations) {
        List<PortionDetermination> beneath = section.paragraphs().stream()
                .map(determinations::get)
                .filter(Objects::nonNull)
                .toList();
        boolean orphaned = !beneath.isEmpty() && beneath.stream().allMatch(PortionDetermination::isWithheld);
        if (heading.isWithheld() || heading.decidedBy() == DecidedBy.OFFICER || !orphaned) {
            return heading;
        }
        Span body = document.portion(heading.id())
                .map(Portion::body)
                .orElseThrow(() -> new IllegalStateException("no portion " + heading.id()));
        boolean conceal = beneath.stream().anyMatch(it -> it.amount().isEmpty());
        return new PortionDetermination(
                heading.id(),
                heading.number(),
                heading.role(),
                Status.WITHHELD,
                heading.level(),
                heading.effective(),
                codes.union(beneath.stream().map(PortionDetermination::codes).toList()),
                conceal ? "" : Amount.of(heading.role()),
                DecidedBy.RULE,
                "every paragraph beneath it is withheld",
                false,
                List.of(body));
    }

    private PortionDetermination element(String element, Decision decision) {
        List<Span> spans = document.header().stream()
                .filter(line -> isOf(element, line.kind()))
                .map(HeaderLine::span)
                .toList();
        return new PortionDetermination(
                element,
                null,
                Role.HEADER,
                Status.WITHHELD,
                Audience.U,
                Audience.U,
                codes(decision),
                decision.concealAmount() ? "" : element.equals("authority") ? "authority line" : element,
                DecidedBy.OFFICER,
                reason(decision),
                false,
                spans);
    }

    /** True when header lines of that kind belong to the element. */
    static boolean isOf(String element, HeaderLine.Kind kind) {
        return ELEMENTS.getOrDefault(element, Set.of()).contains(kind);
    }

    private PortionLevel levelOf(Portion portion) {
        return levels.of(portion.id())
                .orElseThrow(() -> new IllegalStateException("no level for portion " + portion.id()));
    }

    private static String reason(PortionLevel level, boolean mayRead, boolean lapsed) {
        String from = switch (level.basis()) {
            case MARK -> "marked " + level.stated().symbol();
            case UNKNOWN_MARK -> "unknown mark, treated as " + level.stated().symbol();
            case EMBEDDED -> "a mark or banner inside it says " + level.stated().symbol();
            case BANNER -> "unmarked, inherits " + level.stated().symbol();
            case NATURE -> "unclassified by its nature";
        };
        if (lapsed) {
            return from + ", declassified by date";
        }
        return mayRead ? from : from + ", above the level of the release";
    }

    private static String reason(Decision decision) {
        if (decision.action() == Action.WITHHOLD) {
            return "withheld by decision";
        }
        String basis = decision.basis();
        return basis == null ? "released by decision" : basis;
    }
}
