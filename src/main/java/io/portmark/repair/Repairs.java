package io.portmark.repair;

import io.portmark.document.Document;
import io.portmark.document.ParseNote;
import io.portmark.document.Span;
import io.portmark.rule.Edit;
import io.portmark.rule.Finding;
import io.portmark.rule.Fix;
import java.util.List;
import java.util.Optional;

/** Turns the fixes of findings into edits of the source, where it can be told what exactly to write. */
public final class Repairs {
    private Repairs() {}

    /** The findings, those whose repair can be written with their edits. */
    public static List<Finding> attach(Document document, List<Finding> findings) {
        return findings.stream().map(finding -> attach(document, finding)).toList();
    }

    private static Finding attach(Document document, Finding finding) {
        Fix fix = finding.fix();
        if (fix == null || !fix.edits().isEmpty()) {
            return finding;
        }
        List<Edit> edits = edits(document, finding);
        return edits.isEmpty() ? finding : finding.with(new Fix(fix.text(), fix.safe(), edits));
    }

    private static List<Edit> edits(Document document, Finding finding) {
        return switch (finding.rule()) {
            case "PRT-05" -> MarkRepairs.misshapen(document, finding);
            case "PRT-07" -> MarkRepairs.misplaced(document, finding);
            case "PRT-08" -> MarkRepairs.several(document, finding);
            case "PRT-20" -> MarkRepairs.contradictory(document, finding);
            case "PRT-04" -> HeaderRepairs.sensitive(document);
            case "HDR-03" -> HeaderRepairs.banner(document);
            case "HDR-10" -> detail(document, finding, ParseNote.Kind.BANNER_SYNTAX);
            case "DECL-07" -> HeaderRepairs.date(document);
            case "RTE-03" -> HeaderRepairs.securityGroup(document);
            case "CAV-05" -> HeaderRepairs.withoutCaption(document, finding);
            case "CAV-08" -> HeaderRepairs.captionOrder(document, finding);
            case "TAG-04" -> HeaderRepairs.tags(document);
            case "SEQ-03" -> TextRepairs.pilcrow(document, finding);
            case "SEQ-13" -> TextRepairs.caption(document, finding);
            case "SEQ-15" -> TextRepairs.brokenWord(document, finding);
            default -> List.of();
        };
    }

    /** What the parser noted is how it would be written. */
    private static List<Edit> detail(Document document, Finding finding, ParseNote.Kind kind) {
        Span span = finding.span();
        Optional<ParseNote> note = document.notes().stream()
                .filter(it ->
                        it.kind() == kind && it.span() != null && it.span().equals(span))
                .findFirst();
        return span == null || note.isEmpty() || note.get().detail().isEmpty()
                ? List.of()
                : List.of(new Edit(span, note.get().detail()));
    }
}
