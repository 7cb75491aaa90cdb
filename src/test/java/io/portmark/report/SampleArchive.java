package io.portmark.report;

import io.portmark.document.ReadResult.Reason;
import io.portmark.document.ReadResult.Unreadable;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Marking;
import io.portmark.rule.Finding;
import io.portmark.rule.Rule;
import io.portmark.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** An invented archive of invented offices, the same for the same seed. */
public final class SampleArchive {
    /** Some rules, one of which finds nothing. */
    public static final List<Rule> RULES = List.of(
            rule("HDR-04", "The banner is as high as the highest portion", Severity.ERROR),
            rule("HDR-05", "The banner is no higher than the highest portion", Severity.INFO),
            rule("PRT-01", "Every paragraph of a classified record carries a mark", Severity.ERROR),
            rule("PRT-02", "An unclassified record marks all of its paragraphs or none", Severity.WARNING),
            rule("DECL-02", "A classified record carries a declassification instruction", Severity.ERROR),
            rule("AUTH-03", "The reason is cited", Severity.WARNING),
            rule("CAV-14", "Captions stand in the header", Severity.WARNING),
            rule("SEQ-07", "Paragraphs end with a full stop", Severity.WARNING),
            rule("TAG-01", "A telegram carries TAGS", Severity.INFO),
            rule("META-06", "The record is complete", Severity.INFO));

    private static final String[] OFFICES = {
        "Embassy Alder", "Embassy Birch", "Consulate Cedar", "Embassy Elm", "US Office Fir", "Mission Hazel"
    };

    private SampleArchive() {}

    /** Documents in a fixed order. */
    public static List<CheckedDocument> documents(int count, long seed) {
        Random random = new Random(seed);
        List<CheckedDocument> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String office = OFFICES[Math.min(random.nextInt(OFFICES.length), random.nextInt(OFFICES.length))];
            documents.add(document("05HARBOR" + (10_000 + i), office, random));
        }
        return documents;
    }

    /** What could not be read. */
    public static List<Unreadable> unreadable() {
        return List.of(
                new Unreadable(
                        "scan-17.pdf", Reason.NO_TEXT, "The file holds only pictures. Run text recognition first."),
                new Unreadable("<b>odd&name</b>.txt", Reason.DAMAGED, "The file ends in the middle. Obtain it again."),
                new Unreadable("vault.docx", Reason.ENCRYPTED, "The file is encrypted. Give its password."));
    }

    /** The whole archive, counted. */
    public static AuditSummary summary(int count, long seed) {
        AuditTally tally = new AuditTally(SampleChecks.TOOL, SampleChecks.AS_OF, RULES);
        documents(count, seed).forEach(tally::add);
        unreadable().forEach(tally::add);
        return tally.summary();
    }

    private static CheckedDocument document(String mrn, String office, Random random) {
        Marking banner = banner(random.nextInt(100));
        boolean classified = banner != null && banner.isClassified();
        String mark = random.nextInt(30) == 0 ? "S" : banner == null ? "" : banner.symbol();
        List<String> marks =
                random.nextInt(3) == 0 ? List.of("", "") : List.of(mark, mark, random.nextInt(9) == 0 ? "U" : mark);
        LocalDate date = classified && random.nextInt(9) != 0
                ? LocalDate.of(2010 + random.nextInt(22), 1 + random.nextInt(12), 1 + random.nextInt(28))
                : null;
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : RULES.subList(0, RULES.size() - 1)) {
            if (random.nextInt(rule.id().startsWith("RLS") ? 1 : 40) == 0) {
                findings.add(
                        SampleChecks.finding(rule.id(), rule.severity(), null, List.of(), "Invented.", null, null));
            }
        }
        return SampleChecks.counted(
                mrn, office, banner, marks, date, random.nextInt(7) == 0, findings.toArray(new Finding[0]));
    }

    private static @Nullable Marking banner(int percent) {
        if (percent < 45) {
            return Marking.UNCLASSIFIED;
        }
        if (percent < 68) {
            return Marking.SBU;
        }
        if (percent < 92) {
            return Marking.of(ClassificationLevel.CONFIDENTIAL);
        }
        return percent < 99 ? Marking.of(ClassificationLevel.SECRET) : null;
    }

    private static Rule rule(String id, String title, Severity severity) {
        String group = id.substring(0, id.indexOf('-')).toLowerCase(java.util.Locale.ROOT);
        return new Rule(id, group, title, severity, "32 CFR 2001", true, "", null, Rule.Needs.TEXT, null, false);
    }
}
