package io.portmark.report;

import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceFormat;
import io.portmark.rule.Finding;
import io.portmark.rule.StoppedRule;
import java.util.List;

/**
 * A document and what checking it came to.
 *
 * @param format what kind of file it was read from
 * @param document the document
 * @param levels its levels on the as-of day
 * @param findings what the rules found, in a stable order
 * @param fullyChecked false when a page or a part of the source could not be looked at, or a rule was stopped
 * @param stopped the rules of an edited book that were stopped on it
 */
public record CheckedDocument(
        SourceFormat format,
        Document document,
        DocumentLevels levels,
        List<Finding> findings,
        boolean fullyChecked,
        List<StoppedRule> stopped) {
    public CheckedDocument {
        findings = List.copyOf(findings);
        stopped = List.copyOf(stopped);
    }

    /** A document on which no rule was stopped. */
    public CheckedDocument(
            SourceFormat format,
            Document document,
            DocumentLevels levels,
            List<Finding> findings,
            boolean fullyChecked) {
        this(format, document, levels, findings, fullyChecked, List.of());
    }

    /** The name of its source, without folders. */
    public String source() {
        return document.source().name();
    }

    /** What fingerprints call it: the MRN, else the source's name. */
    public String identity() {
        String mrn = document.mrn();
        return mrn == null ? source() : mrn;
    }

    /** How many findings it has. */
    public FindingCounts counts() {
        return FindingCounts.of(findings);
    }
}
