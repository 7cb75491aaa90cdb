package io.portmark.report.page;

import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.Portion;
import io.portmark.document.Span;
import io.portmark.report.Baseline;
import io.portmark.report.CheckedDocument;
import io.portmark.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each finding of a record is shown: at a portion, at a header line, or about the whole record. */
final class FindingPlaces {
    private final Document document;
    private final List<Shown> shown = new ArrayList<>();

    /** A finding with its card, and the span of the row where the card stands, null for the whole record. */
    private record Shown(
            Finding finding, CardPart card, @Nullable Span row) {}

    FindingPlaces(CheckedDocument checked, String prefix, Baseline.@Nullable Comparison comparison) {
        document = checked.document();
        int number = 1;
        for (Finding finding : checked.findings()) {
            CardPart card = CardPart.of(prefix + "f" + number++, finding, checked, prefix, comparison);
            shown.add(new Shown(finding, card, row(finding)));
        }
    }

    /** All cards in the order of the findings. */
    List<CardPart> cards() {
        return shown.stream().map(Shown::card).toList();
    }

    /** Those that speak of no place that has a row. */
    List<CardPart> aboutTheRecord() {
        return shown.stream().filter(it -> it.row() == null).map(Shown::card).toList();
    }

    /** The cards at a portion. */
    List<CardPart> at(Portion portion) {
        return at(portion.span());
    }

    /** The cards at the row of that span. */
    List<CardPart> at(Span row) {
        return shown.stream()
                .filter(it -> row.equals(it.row()))
                .map(Shown::card)
                .toList();
    }

    /**
     * The findings that point at words of a row.
     *
     * @param part true when a finding that points at the row as a whole points at no words of it
     */
    List<Piece.Hit> hits(Span row, boolean part) {
        return shown.stream()
                .filter(it -> points(it.finding().span(), row, part))
                .map(it -> new Piece.Hit(
                        java.util.Objects.requireNonNull(it.finding().span()), it.card()))
                .toList();
    }

    private static boolean points(@Nullable Span span, Span row, boolean part) {
        return span != null && !span.isEmpty() && row.contains(span) && !(part && span.equals(row));
    }

    private @Nullable Span row(Finding finding) {
        String id = finding.portion();
        if (id != null && document.portion(id).isPresent()) {
            return document.portion(id).map(Portion::span).orElse(null);
        }
        Span span = finding.span();
        if (span != null) {
            return row(span);
        }
        return finding.portions().stream()
                .flatMap(it -> document.portion(it).stream())
                .map(Portion::span)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Span row(Span span) {
        for (Portion portion : document.portions()) {
            if (holds(portion.span(), span)) {
                return portion.span();
            }
        }
        for (HeaderLine line : document.header()) {
            if (line.kind() != HeaderLine.Kind.WRAPPER && holds(line.span(), span)) {
                return line.span();
            }
        }
        return null;
    }

    private static boolean holds(Span row, Span span) {
        return row.start() <= span.start() && (span.start() < row.end() || row.contains(span));
    }
}
