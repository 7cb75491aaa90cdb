package io.portmark.report.page;

import io.portmark.decide.Audience;
import io.portmark.document.Document;
import io.portmark.document.Portion;
import io.portmark.marking.Marking;
import io.portmark.report.Baseline;
import io.portmark.report.CheckedDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record in the page of a check.
 *
 * @param id its name in the page
 * @param title its MRN, else the name of its source
 * @param marking what stands at its head and foot
 * @param whole the findings that speak of no place in it
 * @param strip its paragraphs as a map
 * @param rows its header lines and portions
 * @param origin how it was read: dialect, source, whether all of it could be looked at
 */
public record RecordPart(
        String id,
        String title,
        Marked marking,
        Verdict verdict,
        List<RecordFacts.Fact> facts,
        List<CardPart> whole,
        List<Stop> strip,
        List<RecordRow> rows,
        String origin) {
    public RecordPart {
        facts = List.copyOf(facts);
        whole = List.copyOf(whole);
        strip = List.copyOf(strip);
        rows = List.copyOf(rows);
    }

    /**
     * What a page or a record is marked with.
     *
     * @param level the class of the banner: U, SBU, C, S, TS, or none where no level can be told
     * @param words CONFIDENTIAL
     */
    public record Marked(String level, String words) {
        /** No level can be told. */
        static final Marked UNKNOWN = new Marked("none", "LEVEL NOT KNOWN");

        /** Of a record: the words of its banner where they say how it is protected, else those of the level that protects it. */
        static Marked of(CheckedDocument checked) {
            Marking protection = checked.levels().protection();
            if (protection == null) {
                return UNKNOWN;
            }
            Audience step = Audience.of(protection);
            var banner = checked.document().banner();
            Marking stated = banner == null ? null : banner.marking();
            String words = banner == null ? "" : banner.words();
            boolean own = stated != null && Audience.of(stated) == step && words.matches("[A-Z /,-]+");
            return new Marked(step.name(), own ? words : Level.banner(step));
        }
    }

    /**
     * A paragraph in the strip.
     *
     * @param level the class of its level, empty where none can be told
     * @param state error, warning or empty
     * @param spoken ", now Unclassified, 1 finding"
     */
    public record Stop(String text, String target, String level, String state, String spoken) {}

    static RecordPart of(CheckedDocument checked, int number, Baseline.@Nullable Comparison comparison) {
        String id = "r" + number;
        String prefix = id + "-";
        var findings = new FindingPlaces(checked, prefix, comparison);
        List<RecordRow> rows = RecordRows.of(checked, prefix, findings);
        Document document = checked.document();
        return new RecordPart(
                id,
                checked.identity(),
                Marked.of(checked),
                Verdict.of(checked, findings.cards()),
                RecordFacts.of(checked),
                findings.aboutTheRecord(),
                document.paragraphs().stream()
                        .map(portion -> stop(portion, prefix, rows, findings))
                        .toList(),
                rows,
                "Source %s, read as %s: %s. %s."
                        .formatted(
                                checked.source(),
                                document.kind().symbol(),
                                document.kindReason(),
                                checked.fullyChecked() ? "Fully checked" : "Not fully checked"));
    }

    private static Stop stop(Portion portion, String prefix, List<RecordRow> rows, FindingPlaces findings) {
        String target = prefix + portion.id();
        String level = rows.stream()
                .filter(row -> row.id().equals(target))
                .map(RecordRow::level)
                .findFirst()
                .orElse("");
        List<CardPart> cards = findings.cards().stream()
                .filter(CardPart::isHeavy)
                .filter(card ->
                        card.places().stream().anyMatch(place -> place.target().equals(target)))
                .toList();
        boolean error = cards.stream().anyMatch(card -> card.kind().equals("error"));
        String state = cards.isEmpty() ? "" : error ? "error" : "warning";
        String spoken = (level.isEmpty() ? "" : ", " + level)
                + (cards.isEmpty()
                        ? ""
                        : ", " + Figures.count(cards.size(), "error or warning").replace("warnings", "warning"));
        return new Stop(portion.id(), target, level, state, spoken);
    }
}
