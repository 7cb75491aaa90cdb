package io.portmark.repair;

import io.portmark.document.Document;
import io.portmark.document.ParseNote;
import io.portmark.document.Portion;
import io.portmark.document.Span;
import io.portmark.marking.Control;
import io.portmark.marking.Marking;
import io.portmark.marking.PortionMark;
import io.portmark.rule.Edit;
import io.portmark.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Repairs of portion marks. */
final class MarkRepairs {
    private MarkRepairs() {}

    /** A mark whose form is wrong, in its normal form. */
    static List<Edit> misshapen(Document document, Finding finding) {
        return rewritten(document, finding, mark -> mark.faults().isEmpty() ? Optional.empty() : symbol(mark));
    }

    /** A classification with a control of unclassified information: the classification stays. */
    static List<Edit> contradictory(Document document, Finding finding) {
        return rewritten(document, finding, mark -> {
            Marking it = mark.marking();
            return it == null || !it.isContradictory()
                    ? Optional.empty()
                    : Optional.of("("
                            + new Marking(
                                            it.classification(),
                                            Control.NONE,
                                            it.foreign(),
                                            it.compartments(),
                                            it.categories(),
                                            it.dissemination())
                                    .symbol()
                            + ")");
        });
    }

    /** Of several marks the one that protects most. */
    static List<Edit> several(Document document, Finding finding) {
        Optional<Portion> portion = portion(document, finding);
        if (portion.isEmpty() || portion.get().marking() == null) {
            return List.of();
        }
        List<PortionMark> marks = portion.get().marks();
        List<Span> places = places(document, portion.get());
        List<Edit> edits = new ArrayList<>();
        boolean kept = false;
        for (int i = 0; i < places.size(); i++) {
            boolean highest =
                    Objects.equals(marks.get(i).marking(), portion.get().marking());
            if (highest && !kept) {
                kept = true;
            } else {
                edits.add(TextRepairs.cut(document, places.get(i)));
            }
        }
        return places.size() == marks.size() ? edits : List.of();
    }

    /** A mark that stands behind a label or at the end goes before the text. */
    static List<Edit> misplaced(Document document, Finding finding) {
        Optional<Portion> portion = portion(document, finding);
        Span span = document.notes().stream()
                .filter(note -> note.kind() == ParseNote.Kind.MARK_MISPLACED)
                .filter(note -> finding.portion() != null && note.portions().contains(finding.portion()))
                .map(ParseNote::span)
                .findFirst()
                .orElse(null);
        if (portion.isEmpty() || span == null || portion.get().isMarked()) {
            return List.of();
        }
        int start = portion.get().body().start();
        return start >= span.start()
                ? List.of()
                : List.of(Edit.insert(start, document.source().slice(span) + " "), TextRepairs.cut(document, span));
    }

    private static List<Edit> rewritten(
            Document document, Finding finding, Function<PortionMark, Optional<String>> form) {
        Optional<Portion> portion = portion(document, finding);
        if (portion.isEmpty()) {
            return List.of();
        }
        List<Span> places = places(document, portion.get());
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Span place = places.get(i);
            form.apply(portion.get().marks().get(i)).ifPresent(text -> edits.add(new Edit(place, text)));
        }
        return edits;
    }

    private static Optional<String> symbol(PortionMark mark) {
        return mark.isKnown() ? Optional.of("(" + mark.symbol() + ")") : Optional.empty();
    }

    private static Optional<Portion> portion(Document document, Finding finding) {
        String id = finding.portion();
        return id == null ? Optional.empty() : document.portion(id);
    }

    /** Where the marks of a portion stand, in order; fewer where one can't be found. */
    private static List<Span> places(Document document, Portion portion) {
        List<Span> places = new ArrayList<>();
        String text = document.source().text();
        int from = portion.span().start() + number(document, portion);
        for (PortionMark mark : portion.marks()) {
            int at = text.indexOf(mark.printed(), from);
            if (mark.printed().isEmpty()
                    || at < 0
                    || at + mark.printed().length() > portion.span().end()) {
                return places;
            }
            from = at + mark.printed().length();
            places.add(new Span(at, from));
        }
        return places;
    }

    private static int number(Document document, Portion portion) {
        boolean first = document.source().slice(portion.span()).startsWith(portion.printed());
        return first ? portion.printed().length() : 0;
    }
}
