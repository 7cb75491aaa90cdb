package io.portmark.report.page;

import io.portmark.report.AuditSummary;
import io.portmark.report.AuditSummary.Agreement;
import io.portmark.report.AuditSummary.Coverage;
import io.portmark.report.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The verdict first, and the four numbers that carry it.
 *
 * @param verdict what it means, and the one thing to do first
 */
public record HeadPart(String title, String verdict, List<Figure> figures) {
    public HeadPart {
        figures = List.copyOf(figures);
    }

    /** A number, what it counts, and what stands beside it. */
    public record Figure(String term, String number, String aside) {}

    static HeadPart of(AuditSummary summary) {
        return new HeadPart(title(summary.coverage()), verdict(summary), figures(summary));
    }

    private static String title(Coverage coverage) {
        String title = "Marking compliance of " + Figures.count(coverage.records(), "record");
        Integer first = coverage.firstYear();
        Integer last = coverage.lastYear();
        if (first == null || last == null) {
            return title;
        }
        return title + ", " + (first.equals(last) ? first.toString() : first + " to " + last);
    }

    private static String verdict(AuditSummary summary) {
        List<String> sentences = new ArrayList<>(List.of(discrepancies(summary)));
        int extracts = summary.discrepantExtracts();
        if (extracts > 0) {
            sentences.add("%s %s an error or a warning."
                    .formatted(Figures.count(extracts, "partial extract"), extracts == 1 ? "has" : "have"));
        }
        int tooLow = summary.recordsThat(Agreement.TOO_LOW);
        if (tooLow > 0) {
            sentences.add("Act first on %s %s banner stands below a portion."
                    .formatted(Figures.count(tooLow, "record"), "whose"));
        }
        int lapsed = summary.lapse().lapsed();
        if (lapsed > 0) {
            sentences.add("%s classified %s reached %s declassification date."
                    .formatted(
                            Figures.number(lapsed),
                            lapsed == 1 ? "record has" : "records have",
                            lapsed == 1 ? "its" : "their"));
        }
        int unreadable = summary.coverage().unreadable();
        if (unreadable > 0) {
            sentences.add("%s could not be read or judged and %s as not checked, never as compliant."
                    .formatted(Figures.count(unreadable, "record"), unreadable == 1 ? "counts" : "count"));
        }
        return String.join(" ", sentences);
    }

    private static String discrepancies(AuditSummary summary) {
        int complete = summary.coverage().complete();
        if (complete == 0) {
            return "No complete record was checked.";
        }
        int discrepant = summary.discrepant();
        if (discrepant == 0) {
            return complete == 1
                    ? "The one complete record has no error and no warning."
                    : "None of the %s complete records has an error or a warning.".formatted(Figures.number(complete));
        }
        OptionalDouble percent = new Rate(discrepant, complete).per100();
        String share = percent.isPresent()
                ? Figures.decimal(percent.getAsDouble()) + "% of the complete records have"
                : "%s of %s complete records %s"
                        .formatted(
                                Figures.number(discrepant), Figures.number(complete), discrepant == 1 ? "has" : "have");
        return share + " at least one marking discrepancy.";
    }

    private static List<Figure> figures(AuditSummary summary) {
        Coverage coverage = summary.coverage();
        int tooLow = summary.recordsThat(Agreement.TOO_LOW);
        return List.of(
                new Figure(
                        "Records found",
                        Figures.number(coverage.records()),
                        "%s checked, %s not"
                                .formatted(Figures.number(coverage.assessed()), Figures.number(coverage.unreadable()))),
                new Figure(
                        "Complete records",
                        Figures.number(coverage.complete()),
                        Figures.count(coverage.partial(), "partial extract")
                                + (coverage.partial() == 1 ? " is told apart" : " are told apart")),
                new Figure(
                        "With a discrepancy",
                        Figures.number(summary.discrepant()),
                        "%s and %s in all records"
                                .formatted(
                                        Figures.count(summary.findings().errors(), "error"),
                                        Figures.count(summary.findings().warnings(), "warning"))),
                new Figure(
                        "Portion above banner",
                        Figures.number(tooLow),
                        tooLow == 0 ? "no banner stands too low" : "act first on these"));
    }
}
