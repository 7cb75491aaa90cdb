package io.portmark.report;

import io.portmark.report.AuditSummary.OfficeRow;
import io.portmark.rule.Finding;
import io.portmark.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts records, and errors and warnings by rule family, for each office of origin. */
final class OfficeTally {
    private final Set<String> bookFamilies = new LinkedHashSet<>();
    private final Map<String, Counts> offices = new TreeMap<>();
    private final Counts noOffice = new Counts();

    OfficeTally(List<Rule> rules) {
        rules.forEach(rule -> bookFamilies.add(rule.group().toUpperCase(Locale.ROOT)));
    }

    private static final class Counts {
        private int records;
        private int complete;
        private final Map<String, Integer> families = new HashMap<>();
    }

    void add(CheckedDocument checked, boolean complete) {
        Counts of = counts(checked.document().office());
        of.records++;
        of.complete += complete ? 1 : 0;
        add(checked.document().office(), checked.findings(), complete);
    }

    private Counts counts(@Nullable String office) {
        return office == null ? noOffice : offices.computeIfAbsent(office, name -> new Counts());
    }

    /** Counts findings of a record that was counted. */
    void add(@Nullable String office, List<Finding> findings, boolean complete) {
        if (!complete) {
            return;
        }
        Counts of = counts(office);
        for (Finding finding : findings) {
            if (AuditTally.isDiscrepancy(finding)) {
                of.families.merge(family(finding), 1, Integer::sum);
            }
        }
    }

    /** The families of the rule book in its order, then what else was found. */
    List<String> families() {
        Set<String> others = new TreeSet<>(noOffice.families.keySet());
        offices.values().forEach(of -> others.addAll(of.families.keySet()));
        Set<String> families = new LinkedHashSet<>(bookFamilies);
        families.addAll(others);
        return List.copyOf(families);
    }

    /** Most records first, then by name; records without an office stand last of their number. */
    List<OfficeRow> rows() {
        List<String> families = families();
        List<OfficeRow> rows = new ArrayList<>();
        offices.forEach((name, of) -> rows.add(row(name, of, families)));
        if (noOffice.records > 0) {
            rows.add(row(null, noOffice, families));
        }
        rows.sort(Comparator.comparingInt(OfficeRow::records).reversed());
        return rows;
    }

    private static OfficeRow row(@Nullable String name, Counts of, List<String> families) {
        List<Integer> counts = families.stream()
                .map(family -> of.families.getOrDefault(family, 0))
                .toList();
        return new OfficeRow(name, of.records, of.complete, counts);
    }

    private static String family(Finding finding) {
        int dash = finding.rule().indexOf('-');
        return dash < 0 ? finding.rule() : finding.rule().substring(0, dash);
    }
}
