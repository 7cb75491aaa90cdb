package io.portmark.report;

import io.portmark.rule.Finding;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The findings of an earlier check, to tell new ones from old. A finding that was waived then is not among them: when its waiver ends,
 * it counts as new.
 *
 * @param file the earlier file's name, without folders
 * @param entries its findings, in order
 */
public record Baseline(String file, List<Entry> entries) {
    public Baseline {
        entries = List.copyOf(entries);
    }

    /**
     * An earlier finding.
     *
     * @param record the MRN, else the source's name
     * @param portion the portion, null where it spoke of the record or of several
     */
    public record Entry(
            String fingerprint,
            String rule,
            String record,
            @Nullable String portion) {}

    /**
     * How a check stands to the earlier one.
     *
     * @param file the earlier file's name
     * @param known fingerprints of the earlier findings
     * @param fixed earlier findings of records that were checked again, and that are gone
     * @param notChecked how many earlier findings belong to records that were not checked this time
     */
    public record Comparison(String file, Set<String> known, List<Entry> fixed, int notChecked) {
        public Comparison {
            known = Set.copyOf(known);
            fixed = List.copyOf(fixed);
        }

        /** True when the earlier check did not have it. */
        public boolean isNew(Finding finding, CheckedDocument checked) {
            return !known.contains(Fingerprint.of(finding, checked.identity()));
        }
    }

    /** Compares what was checked now. */
    public Comparison compare(List<CheckedDocument> documents) {
        Set<String> found = new HashSet<>();
        Set<String> records = new HashSet<>();
        for (CheckedDocument checked : documents) {
            records.add(checked.identity());
            checked.findings().forEach(finding -> found.add(Fingerprint.of(finding, checked.identity())));
        }
        Set<String> known = new HashSet<>();
        Set<Entry> fixed = new LinkedHashSet<>();
        int notChecked = 0;
        for (Entry entry : entries) {
            known.add(entry.fingerprint());
            if (!records.contains(entry.record())) {
                notChecked++;
            } else if (!found.contains(entry.fingerprint())) {
                fixed.add(entry);
            }
        }
        return new Comparison(file, known, List.copyOf(fixed), notChecked);
    }
}
