package io.portmark.report.terminal;

import io.portmark.decide.Audience;
import io.portmark.decide.Person;
import io.portmark.decide.PortionDetermination;
import io.portmark.decide.ReleaseDetermination;
import io.portmark.decide.ReleaseDetermination.Omitted;
import io.portmark.decide.ReleaseDetermination.Outcome;
import io.portmark.document.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A determination in words: what is released, withheld, struck and left out. */
final class DeterminationWords {
    private static final String OWN_BANNER = "the release carries its own banner";
    private static final List<String> CONTROLS =
            List.of("UNCLAS", "SENSITIVE", "SBU", "FOUO", "LOU", "CUI", "LIMITED OFFICIAL", "U/");

    private final Terminal terminal;
    private final ReleaseDetermination determination;

    DeterminationWords(Terminal terminal, ReleaseDetermination determination) {
        this.terminal = terminal;
        this.determination = determination;
    }

    String released() {
        if (determination.outcome() == Outcome.DENIED) {
            return "nothing: one sheet with record, date of origin and amount";
        }
        List<String> parts = new ArrayList<>();
        parts.add(share(PortionDetermination::isParagraph, "paragraph"));
        parts.add(share(portion -> portion.role() == Role.SUBJECT, "subject line"));
        parts.add(share(portion -> portion.role() == Role.HEADING, "heading"));
        parts.add("header lines");
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    /** "12 of 15 paragraphs", "5 headings"; empty where there are none at all or none goes out. */
    private String share(Predicate<PortionDetermination> kind, String noun) {
        List<PortionDetermination> all =
                determination.portions().stream().filter(kind).toList();
        long withheld = all.stream().filter(PortionDetermination::isWithheld).count();
        long out = all.size() - withheld;
        if (out == 0) {
            return "";
        }
        return withheld == 0 ? Words.count(out, noun) : Words.number(out) + " of " + Words.count(all.size(), noun);
    }

    String withheld() {
        List<PortionDetermination> withheld = determination.withheld();
        List<String> parts = new ArrayList<>();
        add(parts, ids(withheld, PortionDetermination::isParagraph), "paragraph");
        add(parts, ids(withheld, portion -> portion.role() == Role.HEADING), "heading");
        ids(withheld, portion -> !portion.isParagraph() && portion.role() != Role.HEADING)
                .forEach(id -> parts.add(terminal.clean(id)));
        return String.join("; ", parts);
    }

    private static List<String> ids(List<PortionDetermination> withheld, Predicate<PortionDetermination> kind) {
        return withheld.stream().filter(kind).map(PortionDetermination::id).toList();
    }

    private void add(List<String> parts, List<String> ids, String noun) {
        if (!ids.isEmpty()) {
            String names = String.join(", ", Places.ranges(ids));
            parts.add(Words.count(ids.size(), noun) + ": " + terminal.clean(names));
        }
    }

    String struck(Struck struck) {
        if (struck.isNothing()) {
            return "";
        }
        // A date ends a classification; a control it does not end.
        List<String> levels = new ArrayList<>();
        List<String> controls = new ArrayList<>();
        if (!struck.banner().isEmpty()) {
            (isControl(struck.banner()) ? controls : levels).add("banner " + terminal.clean(struck.banner()));
        }
        struck.captions().forEach(caption -> controls.add("caption " + terminal.clean(caption)));
        struck.marks()
                .forEach((mark, count) ->
                        (isControl(mark) ? controls : levels).add(Words.count(count, "mark") + " " + mark(mark)));
        boolean one = determination.declassifiedOn() == null || controls.isEmpty();
        if (one || levels.isEmpty()) {
            levels.addAll(controls);
            return sentence(levels) + ": " + (one ? why() : OWN_BANNER);
        }
        return sentence(levels) + ": " + why() + "; " + sentence(controls) + ": " + OWN_BANNER;
    }

    private static boolean isControl(String words) {
        return CONTROLS.stream().anyMatch(words::startsWith);
    }

    private String mark(String mark) {
        String printed = "(" + terminal.clean(mark) + ")";
        return Audience.ofSymbol(mark)
                .map(level -> terminal.hue(level, printed))
                .orElse(printed);
    }

    private String why() {
        LocalDate day = determination.declassifiedOn();
        if (day == null) {
            return OWN_BANNER;
        }
        Person reviewer = determination.reviewer();
        return reviewer != null && determination.lapseConfirmed()
                ? "declassified " + day + ", verified by " + terminal.clean(reviewer.name())
                : "declassification date " + day + " reached, not verified";
    }

    String leftOut() {
        List<String> parts = new ArrayList<>();
        for (Omitted omitted : determination.omitted()) {
            if (!omitted.what().equals("blank")) {
                parts.add(words(omitted));
            }
        }
        return String.join(", ", parts);
    }

    private String words(Omitted omitted) {
        return switch (omitted.what()) {
            case "wrapper" ->
                Words.count(
                        omitted.count(), "line of the page around the record", "lines of the page around the record");
            case "markup" -> Words.count(omitted.count(), "piece of markup", "pieces of markup");
            case "mark" -> Words.count(omitted.count(), "mark of a withheld portion", "marks of withheld portions");
            case "page line" -> Words.count(omitted.count(), "page line");
            case "header" -> Words.count(omitted.count(), "header line");
            default -> Words.number(omitted.count()) + " " + terminal.clean(omitted.what());
        };
    }

    private static String sentence(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
