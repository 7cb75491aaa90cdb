package io.portmark.report;

import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceFormat;
import io.portmark.rule.Finding;
import java.util.List;

/**
 * A document and what checking it came to.
 *
 * @param format what kind of file it was read from
 * @param document the document
 * @param levels its levels on the as-of day
 * @param findings what the rules found, in a stable order
 * @param fullyChecked false when a page or a part of the source could not be looked at
 */
public record CheckedDocument(
        SourceFormat format, Document document, DocumentLevels levels, List<Finding> findings, boolean fullyChecked) {
    public CheckedDocument {
        findings = List.copyOf(findings);
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
