package io.portmark.report.page;

import io.portmark.document.ReadResult.Unreadable;
import io.portmark.report.AuditSummary;
import java.util.List;

/**
 * Records that could not be read or judged. A long list is cut: a report is read, run.json is searched.
 *
 * @param fact what is so where there are none
 * @param advice what to do then
 */
public record UnreadablePart(String sentence, String caption, String fact, String advice, List<FileLine> rows) {
    private static final int SHOWN = 200;

    public UnreadablePart {
        rows = List.copyOf(rows);
    }

    /** A file, why it was not checked, and what to do. */
    public record FileLine(String name, String reason, String detail) {}

    static UnreadablePart of(AuditSummary summary) {
        List<Unreadable> files = summary.unreadable();
        int partly = summary.coverage().notFullyChecked();
        String all = Figures.count(files.size(), "record");
        String caption = files.size() > SHOWN
                ? "The first %s of %s, by name; all stand in run.json".formatted(Figures.number(SHOWN), all)
                : all + ", by name";
        return new UnreadablePart(
                "Nothing is known of their markings. They count in no rate above.",
                caption,
                partly == 0 ? "Every record was read and checked." : "Every record was read, not every one to its end.",
                partly == 0
                        ? "Nothing is left to do here."
                        : Figures.count(partly, "record")
                                + " not fully checked: in findings.jsonl those whose fullyChecked is false.",
                files.stream()
                        .limit(SHOWN)
                        .map(file ->
                                new FileLine(file.name(), words(file.reason().symbol()), file.detail()))
                        .toList());
    }

    /** A reason as people read it. */
    static String words(String reason) {
        return switch (reason) {
            case "no-text" -> "No text in the file (image only)";
            case "unsupported" -> "Unsupported format";
            case "as-of" -> "As-of day before the origin, or after today";
            default -> Figures.capital(reason.replace('-', ' '));
        };
    }
}
