package io.portmark.report.page;

import io.portmark.report.AuditSummary;
import io.portmark.report.AuditSummary.Lapse;
import java.util.List;

/**
 * What lapsed, and what lapses when.
 *
 * @param classified "14,849 classified records"
 * @param isEmpty true when no record is classified
 */
public record LapsePart(
        String sentence,
        boolean isEmpty,
        String classified,
        String lapsed,
        String toLapse,
        List<YearLine> years,
        List<KindLine> kinds) {
    public LapsePart {
        years = List.copyOf(years);
        kinds = List.copyOf(kinds);
    }

    /** The dates of a year. */
    public record YearLine(String year, String lapsed, String toLapse) {}

    /** A kind of instruction. */
    public record KindLine(String name, String count, Share share) {}

    static LapsePart of(AuditSummary summary) {
        Lapse lapse = summary.lapse();
        String classified = Figures.count(lapse.classified(), "classified record");
        String sentence =
                "%s of %s %s a date that takes effect by itself: %s lapsed by %s, %s still to lapse. Each needs a person’s word that no extension exists before anything is released."
                        .formatted(
                                Figures.number(lapse.dated()),
                                classified,
                                lapse.dated() == 1 ? "carries" : "carry",
                                Figures.number(lapse.lapsed()),
                                summary.asOf(),
                                Figures.number(lapse.toLapse()));
        return new LapsePart(
                lapse.classified() == 0 ? "" : sentence,
                lapse.classified() == 0,
                classified,
                Figures.number(lapse.lapsed()),
                Figures.number(lapse.toLapse()),
                lapse.years().stream()
                        .map(year -> new YearLine(
                                Integer.toString(year.year()),
                                Figures.number(year.lapsed()),
                                Figures.number(year.toLapse())))
                        .toList(),
                lapse.kinds().stream()
                        .map(kind -> new KindLine(
                                words(kind.kind()), Figures.number(kind.records()), Figures.percent(kind.rate())))
                        .toList());
    }

    private static String words(String kind) {
        return switch (kind) {
            case "date" -> "Date";
            case "event" -> "Event";
            case "exemption" -> "Exemption (25X, 50X, XGDS)";
            case "schedule" -> "Schedule (GDS, ADS)";
            case "review" -> "Review (RDS)";
            case "indefinite" -> "No date, indefinite (OADR, MR, X1 to X8)";
            case "commingled" -> "No date, commingled with RD, FRD or NATO";
            case "downgrade" -> "Downgrading";
            case "invalid" -> "Can’t be read";
            case "none" -> "None";
            case "doubt" -> "Date in doubt: unreal, not after origin, contradicted";
            default -> Figures.capital(kind);
        };
    }
}
