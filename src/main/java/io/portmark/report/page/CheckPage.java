package io.portmark.report.page;

import io.portmark.decide.Audience;
import io.portmark.document.ReadResult.Unreadable;
import io.portmark.marking.Marking;
import io.portmark.report.Baseline;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.FindingCounts;
import io.portmark.report.Waivers;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A check in the words and numbers that its template prints: it only loops and never computes.
 *
 * @param asOf the day on which markings were judged
 * @param title the record's name where there is one, else how many there are
 * @param summary what many records come to; empty for one
 * @param marking what stands at the head and the foot of the page: the highest level of its records
 * @param toggles what the filter shows: severities with their counts
 * @param families rule families, and the rules that found something, for the filter
 * @param unreadable what could not be checked
 * @param notices what is to be said of waivers and an earlier check
 * @param origin which program and rules made it
 */
public record CheckPage(
        String asOf,
        PageFrame frame,
        String title,
        String summary,
        RecordPart.Marked marking,
        List<Toggle> toggles,
        List<Family> families,
        List<RecordPart> records,
        List<Unread> unreadable,
        List<String> notices,
        String origin) {
    public CheckPage {
        toggles = List.copyOf(toggles);
        families = List.copyOf(families);
        records = List.copyOf(records);
        unreadable = List.copyOf(unreadable);
        notices = List.copyOf(notices);
    }

    /** A button that shows or hides findings of a kind: error, warning, note, waived. */
    public record Toggle(String kind, String words) {}

    /** A rule family and those of its rules that found something. */
    public record Family(String name, List<String> rules) {
        public Family {
            rules = List.copyOf(rules);
        }
    }

    /** An input that could not be read or judged. */
    public record Unread(String name, String reason, String detail) {
        static Unread of(Unreadable unreadable) {
            return new Unread(
                    unreadable.name(), UnreadablePart.words(unreadable.reason().symbol()), unreadable.detail());
        }
    }

    /** The page in its frame. */
    static CheckPage of(CheckReport report, int rules, PageFrame frame) {
        List<RecordPart> records = new ArrayList<>();
        for (CheckedDocument checked : report.documents()) {
            records.add(RecordPart.of(checked, records.size() + 1, report.comparison()));
        }
        boolean single = records.size() == 1;
        return new CheckPage(
                report.asOf().toString(),
                frame,
                single ? records.get(0).title() : Figures.count(records.size(), "record"),
                single ? "" : summary(report),
                marking(report),
                toggles(report),
                families(report),
                records,
                report.unreadable().stream().map(Unread::of).toList(),
                notices(report),
                "Portmark %s, rule set %s, %s%s."
                        .formatted(
                                report.tool().version(),
                                report.tool().rules(),
                                Figures.count(rules, "rule"),
                                report.tool().trusted() ? ", restrictions of edited rules lifted" : ""));
    }

    /** The highest level of all records; unknown where one of them is, or where there is none. */
    static RecordPart.Marked marking(CheckReport report) {
        List<CheckedDocument> documents = report.documents();
        if (documents.size() == 1) {
            return RecordPart.Marked.of(documents.get(0));
        }
        Audience highest = null;
        for (CheckedDocument checked : documents) {
            Marking protection = checked.levels().protection();
            if (protection == null) {
                return RecordPart.Marked.UNKNOWN;
            }
            highest = highest == null ? Audience.of(protection) : highest.or(Audience.of(protection));
        }
        return highest == null
                ? RecordPart.Marked.UNKNOWN
                : new RecordPart.Marked(highest.name(), Level.banner(highest));
    }

    private static String summary(CheckReport report) {
        FindingCounts counts = report.counts();
        long needy = report.documents().stream()
                .filter(it -> it.counts().errors() + it.counts().warnings() > 0)
                .count();
        String verdict = needy == 0
                ? "No errors and no warnings."
                : "%s of %s %s an error or a warning."
                        .formatted(
                                Figures.number(needy),
                                Figures.count(report.documents().size(), "record"),
                                needy == 1 ? "has" : "have");
        return "%s %s, %s, %s."
                .formatted(
                        verdict,
                        Figures.count(counts.errors(), "error"),
                        Figures.count(counts.warnings(), "warning"),
                        Figures.count(counts.infos(), "note"));
    }

    private static List<Toggle> toggles(CheckReport report) {
        FindingCounts counts = report.counts();
        List<Toggle> toggles = new ArrayList<>(List.of(
                new Toggle("error", Figures.count(counts.errors(), "error")),
                new Toggle("warning", Figures.count(counts.warnings(), "warning")),
                new Toggle("note", Figures.count(counts.infos(), "note"))));
        if (report.waived() > 0) {
            toggles.add(new Toggle("waived", Figures.number(report.waived()) + " waived"));
        }
        return toggles;
    }

    private static List<Family> families(CheckReport report) {
        var rules = new TreeSet<String>();
        report.documents().forEach(it -> it.findings().forEach(finding -> rules.add(finding.rule())));
        List<String> names = rules.stream().map(CheckPage::family).distinct().toList();
        return names.stream()
                .map(name -> new Family(
                        name,
                        rules.stream().filter(rule -> family(rule).equals(name)).toList()))
                .toList();
    }

    private static String family(String rule) {
        return rule.substring(0, Math.max(0, rule.indexOf('-')));
    }

    private static List<String> notices(CheckReport report) {
        List<String> notices = new ArrayList<>();
        report.documents()
                .forEach(checked -> checked.stopped()
                        .forEach(rule -> notices.add("%s is not fully checked: rule %s was stopped, %s."
                                .formatted(checked.identity(), rule.rule(), rule.reason()))));
        for (Waivers.Problem it : report.waiverProblems()) {
            notices.add("%s, line %s: this waiver counts as none: %s.".formatted(it.file(), it.line(), it.problem()));
        }
        Baseline.Comparison comparison = report.comparison();
        if (comparison != null) {
            int fresh = report.counting().all();
            notices.add("Against %s: %s new, %s unchanged, %s fixed."
                    .formatted(
                            comparison.file(),
                            Figures.number(fresh),
                            Figures.number(report.counts().all() - fresh),
                            Figures.number(comparison.fixed().size())));
            comparison
                    .fixed()
                    .forEach(entry -> notices.add("Fixed: %s in %s%s."
                            .formatted(
                                    entry.rule(),
                                    entry.record(),
                                    entry.portion() == null ? "" : ", " + CardPart.name(entry.portion()))));
        }
        return notices;
    }
}
