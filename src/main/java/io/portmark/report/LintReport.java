package io.portmark.report;

import io.portmark.document.ReadResult.Unreadable;
import io.portmark.document.ReleaseStamp;
import io.portmark.document.SourceText;
import io.portmark.rule.Finding;
import io.portmark.rule.Severity;
import java.util.List;

/**
 * What the stamps of released documents say, and what is wrong with them.
 *
 * @param files the documents in order
 * @param unreadable what could not be read
 */
public record LintReport(List<LintedFile> files, List<Unreadable> unreadable) {
    public LintReport {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A released document.
     *
     * @param source its text
     * @param pages how many pages it has
     * @param stamps its stamps in the order of the text
     * @param findings what the rules of releases say of them
     */
    public record LintedFile(SourceText source, int pages, List<ReleaseStamp> stamps, List<Finding> findings) {
        public LintedFile {
            stamps = List.copyOf(stamps);
            findings = List.copyOf(findings);
        }

        /** True when a stamp is wrong: an error, not a warning. */
        public boolean isFlagged() {
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    /** How many documents are flagged. */
    public int flagged() {
        return (int) files.stream().filter(LintedFile::isFlagged).count();
    }

    /** 2 where something could not be read, 1 where a document is flagged, else 0. */
    public int exitCode() {
        if (!unreadable.isEmpty()) {
            return 2;
        }
        return flagged() > 0 ? 1 : 0;
    }
}
