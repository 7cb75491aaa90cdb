package io.portmark.verify;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares every object that the trailer leads to with the table of what a release is made of. So there are no attachments, layers,
 * actions, forms, annotations, images, or keys of any kind that could carry something along.
 */
final class PdfAllowed {
    /** An object and what may stand in its place. */
    private record Visit(PdfObject object, List<PdfGrammar.Value> values, String place) {}

    private final PdfReader reader;
    private final Tally tally;
    private final Deque<Visit> pending = new ArrayDeque<>();
    private final Set<Integer> seen = new HashSet<>();

    /** Compares an opened file. */
    PdfAllowed(PdfReader reader, Tally tally) {
        this.reader = reader;
        this.tally = tally;
    }

    /** Looks at all that the trailer leads to. */
    void check(PdfGrammar grammar) {
        pending.add(new Visit(reader.getTrailer(), List.of(grammar.kind("trailer")), "trailer"));
        while (!pending.isEmpty()) {
            visit(pending.poll());
        }
    }

    private void visit(Visit visit) {
        PdfObject object = visit.object;
        if (object instanceof PdfIndirectReference reference) {
            if (!seen.add(reference.getNumber())) {
                return;
            }
            object = reader.getPdfObject(reference.getNumber());
        }
        Optional<PdfGrammar.Value> value = fitting(object, visit.values);
        tally.lookAndExpect(value.isPresent(), visit.place + ", a value that no release has");
        if (object instanceof PdfArray array && value.orElse(null) instanceof PdfGrammar.Elements elements) {
            array.getElements().forEach(element -> pending.add(new Visit(element, elements.values(), visit.place)));
        } else if (object instanceof PdfDictionary dictionary && value.orElse(null) instanceof PdfGrammar.Kind kind) {
            keys(dictionary, kind, visit.place);
        }
    }

    private static Optional<PdfGrammar.Value> fitting(PdfObject object, List<PdfGrammar.Value> values) {
        return values.stream().filter(value -> value.fits(object)).findFirst();
    }

    private void keys(PdfDictionary dictionary, PdfGrammar.Kind kind, String place) {
        String here = kind.name().equals("trailer") ? place : kind.name();
        for (PdfName key : dictionary.getKeys()) {
            Optional<List<PdfGrammar.Value>> values = kind.value(PdfObjects.plain(key));
            tally.lookAndExpect(
                    values.isPresent(), PdfObjects.below(here, PdfObjects.plain(key)) + ", a key that no release has");
            values.ifPresent(allowed -> pending.add(new Visit(dictionary.get(key), allowed, here)));
        }
    }
}
