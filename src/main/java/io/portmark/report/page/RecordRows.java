package io.portmark.report.page;

import io.portmark.decide.Audience;
import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.Portion;
import io.portmark.document.PortionLevel;
import io.portmark.document.Role;
import io.portmark.document.Span;
import io.portmark.marking.Marking;
import io.portmark.report.CheckedDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays a record out in rows: header lines and portions in source order, each with its findings. */
final class RecordRows {
    private final Document document;
    private final String prefix;
    private final FindingPlaces findings;
    private final Map<String, PortionLevel> levels = new HashMap<>();

    private RecordRows(CheckedDocument checked, String prefix, FindingPlaces findings) {
        this.document = checked.document();
        this.prefix = prefix;
        this.findings = findings;
        checked.levels().portions().forEach(level -> levels.put(level.portion(), level));
    }

    /** The rows of a record; ids of portions get the prefix. */
    static List<RecordRow> of(CheckedDocument checked, String prefix, FindingPlaces findings) {
        return new RecordRows(checked, prefix, findings).rows();
    }

    /** Something that has a row. */
    private record Placed(Span span, RecordRow row) {}

    private List<RecordRow> rows() {
        List<Placed> placed = new ArrayList<>();
        boolean subject = document.subject().isPresent();
        for (HeaderLine line : document.header()) {
            boolean shown =
                    line.kind() != HeaderLine.Kind.WRAPPER && !(subject && line.kind() == HeaderLine.Kind.SUBJECT);
            if (shown) {
                placed.add(new Placed(line.span(), row(line)));
            }
        }
        document.portions().forEach(portion -> placed.add(new Placed(portion.span(), row(portion))));
        List<RecordRow> rows = placed.stream()
                .sorted(Comparator.comparing(Placed::span))
                .map(Placed::row)
                .toList();
        return inGrid(rows);
    }

    /** Cards may run down beside rows that have none; those of adjoining header lines stand together, at the last line that has any. */
    private static List<RecordRow> inGrid(List<RecordRow> rows) {
        List<RecordRow> placed = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            int end = i + 1;
            while (rows.get(i).isHeader() && end < rows.size() && rows.get(end).isHeader()) {
                end++;
            }
            place(rows.subList(i, end), i, placed);
            i = end;
        }
        return spanned(placed);
    }

    private static void place(List<RecordRow> block, int before, List<RecordRow> placed) {
        List<CardPart> cards =
                block.stream().flatMap(row -> row.cards().stream()).toList();
        int last = block.size() - 1;
        while (last > 0 && block.get(last).cards().isEmpty()) {
            last--;
        }
        int first = 0;
        while (first < last && block.get(first).cards().isEmpty()) {
            first++;
        }
        for (int i = 0; i < block.size(); i++) {
            List<CardPart> beside = i == last ? cards : List.of();
            placed.add(block.get(i).at(before + i + 1, beside, before + first + 1, 1));
        }
    }

    private static List<RecordRow> spanned(List<RecordRow> rows) {
        List<RecordRow> spanned = new ArrayList<>(rows);
        int next = rows.size() + 1;
        for (int i = rows.size() - 1; i >= 0; i--) {
            RecordRow row = rows.get(i);
            if (!row.cards().isEmpty()) {
                spanned.set(i, row.at(row.row(), row.cards(), row.cardRow(), next - row.cardRow()));
                next = row.cardRow();
            }
        }
        return spanned;
    }

    private RecordRow row(HeaderLine line) {
        List<Piece> pieces = Piece.of(document, line.span(), findings.hits(line.span(), false));
        String form = line.kind() == HeaderLine.Kind.BANNER ? "banner" : "line";
        return new RecordRow(
                "",
                document.source().line(line.span().start()),
                "",
                "",
                kind(line.kind()),
                List.of(),
                form,
                pieces,
                findings.at(line.span()),
                0,
                0,
                0);
    }

    private RecordRow row(Portion portion) {
        PortionLevel level = levels.get(portion.id());
        return new RecordRow(
                prefix + portion.id(),
                document.source().line(portion.span().start()),
                level == null ? "" : Audience.of(level.effective()).name(),
                portion.number() == null ? "" : portion.printed(),
                kind(portion),
                chips(portion, level),
                portion.role() == Role.HEADING ? "heading" : "text",
                Piece.of(document, text(portion), findings.hits(portion.span(), true)),
                findings.at(portion),
                0,
                0,
                0);
    }

    /** The words of a portion; its marks too where a chip can't show them as they stand. */
    private Span text(Portion portion) {
        boolean odd = portion.marks().size() > 1
                || portion.marks().stream().anyMatch(mark -> !mark.isKnown() || !mark.wellFormed());
        if (!odd) {
            return portion.body();
        }
        int number = document.source().slice(portion.span()).indexOf(portion.printed());
        int start =
                portion.span().start() + Math.max(0, number + portion.printed().length());
        return new Span(Math.min(start, portion.body().start()), portion.body().end());
    }

    private static List<RecordRow.Chip> chips(Portion portion, @Nullable PortionLevel level) {
        if (level == null || !(portion.isMarked() || portion.isParagraph())) {
            return List.of();
        }
        Audience stated = Audience.of(level.stated());
        Audience effective = Audience.of(level.effective());
        List<RecordRow.Chip> chips = new ArrayList<>();
        Marking marking = portion.marking();
        if (stated != effective) {
            String letters = marking == null ? stated.name() : marking.symbol();
            String spoken =
                    "Marked %s, no longer in force: ".formatted(Level.of(stated).spoken());
            chips.add(new RecordRow.Chip(letters, stated.name(), spoken, true));
        }
        String letters = stated == effective && marking != null && Audience.of(marking) == effective
                ? marking.symbol()
                : effective.name();
        chips.add(new RecordRow.Chip(
                letters, effective.name(), Level.of(effective).spoken() + " ", false));
        return chips;
    }

    private static String kind(Portion portion) {
        boolean unmarked = portion.isParagraph() && !portion.isMarked();
        return switch (portion.role()) {
            case PARAGRAPH, SUBPARAGRAPH -> unmarked ? "no mark" : "";
            case SUBJECT -> "Subject";
            case HEADING -> "Heading";
            case TABLE -> "Table";
            case CELL -> "Cell";
            case CAPTION -> "Caption";
            case TEXTBOX -> "Text box";
            case NOTE -> "Note";
            case HEADER -> "Page header";
            case FOOTER -> "Page footer";
            case SIGNATURE -> "Signature";
        };
    }

    private static String kind(HeaderLine.Kind kind) {
        return switch (kind) {
            case CHANNEL -> "Channel";
            case PRECEDENCE -> "Precedence";
            case DE -> "Station";
            case SECURITY -> "Security";
            case DTG -> "Date and time";
            case FROM -> "From";
            case TO -> "To";
            case INFO -> "Info";
            case BANNER -> "Banner";
            case CAPTION -> "Caption";
            case ATTENTION -> "Attention";
            case REMARK -> "Remark";
            case EO -> "E.O. line";
            case TAGS -> "TAGS";
            case SUBJECT -> "Subject";
            case REF -> "Reference";
            case AUTHORITY -> "Authority";
            case WRAPPER -> "Page";
        };
    }
}
