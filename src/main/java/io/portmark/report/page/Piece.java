package io.portmark.report.page;

import io.portmark.document.Document;
import io.portmark.document.Omission;
import io.portmark.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of a record's text, and the findings that speak of it.
 *
 * @param text the characters as they stand
 * @param cards ids of the cards of those findings, in order
 * @param rules their rules: "DECL-18, DECL-27"
 * @param heavy true when one of them is an error or a warning
 */
public record Piece(String text, List<String> cards, String rules, boolean heavy) {
    public Piece {
        cards = List.copyOf(cards);
    }

    /** True when a finding speaks of it. */
    public boolean isHit() {
        return !cards.isEmpty();
    }

    /** The card of the first finding. */
    public String card() {
        return cards.get(0);
    }

    /** A finding that points into the text. */
    record Hit(Span span, CardPart card) {}

    /** A range of the source in pieces; what is no text of the record is left out. */
    static List<Piece> of(Document document, Span range, List<Hit> hits) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(range.start(), range.end()));
        List<Span> gaps = document.omissions().stream()
                .map(Omission::span)
                .filter(range::overlaps)
                .toList();
        gaps.forEach(gap -> cut(cuts, range, gap));
        hits.forEach(hit -> cut(cuts, range, hit.span()));
        List<Piece> pieces = new ArrayList<>();
        int start = range.start();
        for (int end : cuts.tailSet(range.start(), false)) {
            Span span = new Span(start, end);
            if (gaps.stream().noneMatch(gap -> gap.contains(span))) {
                pieces.add(of(document, span, start, hits));
            }
            start = end;
        }
        return pieces;
    }

    private static Piece of(Document document, Span span, int start, List<Hit> hits) {
        List<CardPart> cards = hits.stream()
                .filter(hit -> hit.span().start() <= start && start < hit.span().end())
                .map(Hit::card)
                .toList();
        return new Piece(
                document.source().slice(span),
                cards.stream().map(CardPart::id).toList(),
                String.join(", ", cards.stream().map(CardPart::rule).distinct().toList()),
                cards.stream().anyMatch(CardPart::isHeavy));
    }

    private static void cut(TreeSet<Integer> cuts, Span range, Span span) {
        for (int at : new int[] {span.start(), span.end()}) {
            if (range.start() < at && at < range.end()) {
                cuts.add(at);
            }
        }
    }
}
