package io.portmark.report;

import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceFormat;
import io.portmark.rule.Finding;
import io.portmark.rule.StoppedRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document and what checking it came to.
 *
 * @param format what kind of file it was read from
 * @param document the document
 * @param levels its levels on the as-of day
 * @param findings what the rules found, in a stable order
 * @param fullyChecked false when a page or a part of the source could not be looked at, or a rule was stopped
 * @param stopped the rules of an edited book that were stopped on it
 * @param waivers the waived findings; they are shown and count nowhere
 */
public record CheckedDocument(
        SourceFormat format,
        Document document,
        DocumentLevels levels,
        List<Finding> findings,
        boolean fullyChecked,
        List<StoppedRule> stopped,
        Map<Finding, Waiver> waivers) {
    public CheckedDocument {
        findings = List.copyOf(findings);
        stopped = List.copyOf(stopped);
        waivers = Map.copyOf(waivers);
    }

    /** A document on which no rule was stopped and none of whose findings is waived. */
    public CheckedDocument(
            SourceFormat format,
            Document document,
            DocumentLevels levels,
            List<Finding> findings,
            boolean fullyChecked) {
        this(format, document, levels, findings, fullyChecked, List.of(), Map.of());
    }

    /** The same with these findings waived. */
    CheckedDocument waiving(Map<Finding, Waiver> waived) {
        return new CheckedDocument(format, document, levels, findings, fullyChecked, stopped, waived);
    }

    /** The waiver of a finding, if it is waived. */
    public Optional<Waiver> waiver(Finding finding) {
        return Optional.ofNullable(waivers.get(finding));
    }

    /** The findings that no waiver covers. */
    public List<Finding> standing() {
        return waivers.isEmpty()
                ? findings
                : findings.stream().filter(f -> !waivers.containsKey(f)).toList();
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

    /** How many findings it has, waived ones left out. */
    public FindingCounts counts() {
        return FindingCounts.of(standing());
    }
}
