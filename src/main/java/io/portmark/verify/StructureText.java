package io.portmark.verify;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which marked content stands under an ActualText of the structure tree. */
final class StructureText {
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final PdfName KIDS = PdfName.K;

    /** A marked-content sequence: the object number of its page, its number there. */
    private record Content(int page, int id) {}

    /** An element with the page and the replacement that it has from itself or from above. */
    private record Visit(
            PdfObject element, int page, @Nullable Replacement replacement) {}

    private final Map<Content, Replacement> replacements = new HashMap<>();

    /** Walks the tree of a file; one that runs in circles is walked once. */
    StructureText(PdfReader reader) {
        Deque<Visit> pending = new ArrayDeque<>();
        PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        if (root != null && root.get(KIDS) != null) {
            pending.add(new Visit(root.get(KIDS), -1, null));
        }
        Set<Integer> seen = new HashSet<>();
        while (!pending.isEmpty()) {
            Visit visit = pending.pop();
            if (!(visit.element instanceof PdfIndirectReference reference) || seen.add(reference.getNumber())) {
                visit(visit, pending);
            }
        }
    }

    private void visit(Visit visit, Deque<Visit> pending) {
        PdfObject object = PdfReader.getPdfObject(visit.element);
        if (object instanceof PdfArray kids) {
            kids.getElements().forEach(kid -> pending.push(new Visit(kid, visit.page, visit.replacement)));
        } else if (object instanceof PdfNumber id && visit.replacement != null) {
            replacements.put(new Content(visit.page, id.intValue()), visit.replacement);
        } else if (object instanceof PdfDictionary element) {
            int page = element.get(PdfName.PG) instanceof PdfIndirectReference pg ? pg.getNumber() : visit.page;
            Replacement replacement = visit.replacement;
            PdfString own = element.getAsString(ACTUAL_TEXT);
            if (replacement == null && own != null) {
                replacement = new Replacement(PdfStrings.decode(own.getBytes()));
            }
            PdfObject kids = element.get(KIDS);
            PdfObject content = kids == null ? element.get(PdfName.MCID) : kids;
            if (content != null) {
                pending.push(new Visit(content, page, replacement));
            }
        }
    }

    /** What a voice says in place of this sequence. */
    Optional<Replacement> replacement(int page, int id) {
        return Optional.ofNullable(replacements.get(new Content(page, id)));
    }

    /** All replacements, in no order. */
    Set<Replacement> all() {
        return new HashSet<>(replacements.values());
    }
}
