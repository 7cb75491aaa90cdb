package io.portmark.parse.stamp;

import io.portmark.document.ReleaseStamp;
import io.portmark.document.ReleaseStamp.Kind;
import io.portmark.document.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the stamps of a released document from its text (MARKINGS 5.3). It never fails: what it can't read is no stamp. */
public final class StampReader {
    /** Reads all stamps of a text. */
    public StampedText read(SourceText source) {
        List<StampLine> lines = StampLine.of(source.text());
        List<Draft> pageLines = PageLines.in(lines);
        var pages = new Pages(lines, pageLines);
        List<Draft> drafts = new ArrayList<>(pageLines);
        drafts.addAll(Determinations.in(lines));
        drafts.addAll(ReviewClassifications.in(lines));
        drafts.addAll(ArchiveStamps.in(lines, source.text()));
        drafts.addAll(Deletions.in(source.text()));
        return new StampedText(
                pages.count(),
                drafts.stream()
                        .sorted(Comparator.comparing(Draft::span).thenComparing(Draft::kind))
                        .map(draft -> draft.finish(pages.of(draft.span().start())))
                        .toList());
    }

    /** The classifications on review of a record that is about to be released. Most carry none, which costs next to nothing. */
    public List<ReleaseStamp> classifications(SourceText source) {
        return source.text().contains("Classified by ")
                ? read(source).stamps().stream()
                        .filter(stamp -> stamp.kind() == Kind.CLASSIFICATION)
                        .toList()
                : List.of();
    }
}
