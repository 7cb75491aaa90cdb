package io.portmark.verify;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Walks every object of a PDF file, whatever refers to it, and names the place of each in our own words. What the trailer leads to comes
 * first, then what nothing leads to.
 */
final class PdfObjects {
    /** Sees what the walk comes upon. */
    interface Visitor {
        /** A string. */
        void string(String place, byte[] bytes);

        /** A name, or the key of a dictionary. */
        void name(String place, String name);

        /** A stream; its dictionary is visited too. */
        void stream(String place, PdfStream stream);
    }

    /** What lies under these keys of catalog, trailer and pages is called so. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("Info", "Info"),
            Map.entry("Metadata", "XMP"),
            Map.entry("Outlines", "outline"),
            Map.entry("StructTreeRoot", "structure tree"),
            Map.entry("PageLabels", "page labels"),
            Map.entry("Names", "name tree"),
            Map.entry("OCProperties", "layers"),
            Map.entry("AcroForm", "form fields"),
            Map.entry("OpenAction", "action"),
            Map.entry("OutputIntents", "output intent"),
            Map.entry("Threads", "article threads"),
            Map.entry("Annots", "annotation"),
            Map.entry("Contents", "content stream"),
            Map.entry("Thumb", "thumbnail"));

    /** What lies under these keys is called so wherever they stand. Other keys keep the name of what they lie in. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("Dests", "named destinations"),
            Map.entry("EmbeddedFiles", "attachment"),
            Map.entry("AF", "attachment"),
            Map.entry("EF", "attachment"),
            Map.entry("OCGs", "layers"),
            Map.entry("AA", "action"),
            Map.entry("JavaScript", "JavaScript"),
            Map.entry("JS", "JavaScript"),
            Map.entry("PieceInfo", "PieceInfo"),
            Map.entry("Font", "font"),
            Map.entry("XObject", "form or image"),
            Map.entry("CharProcs", "Type 3 glyphs"),
            Map.entry("Pattern", "pattern"),
            Map.entry("SMask", "soft mask"),
            Map.entry("Properties", "property list"));

    private static final Pattern COMMA = Pattern.compile(",.*");

    /** Keys that lead back up. */
    private static final Set<String> UPWARD = Set.of("Parent", "P", "Pg", "Prev");

    /** An object and the place that it has from what refers to it. */
    private record Visit(PdfObject object, String place) {}

    private final PdfReader reader;
    private final Map<Integer, Integer> pages = new HashMap<>();
    private final Deque<Visit> pending = new ArrayDeque<>();
    private final Set<Integer> seen = new HashSet<>();

    /** Prepares to walk an opened file. */
    PdfObjects(PdfReader reader) {
        this.reader = reader;
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.put(reader.getPageOrigRef(page).getNumber(), page);
        }
    }

    /** Walks what the trailer leads to. */
    void walkFromTrailer(Visitor visitor) {
        pending.add(new Visit(reader.getTrailer(), "trailer"));
        walk(visitor);
    }

    /**
     * Walks the rest of these objects.
     *
     * @return how many there were
     */
    int walkRest(Set<Integer> objects, Visitor visitor) {
        int rest = 0;
        for (int number : objects) {
            if (seen.add(number)) {
                rest++;
                pending.add(new Visit(reader.getPdfObject(number), "object " + number + ", which nothing refers to"));
                walk(visitor);
            }
        }
        return rest;
    }

    /** Breadth first: what lies nearest to the trailer gives a place its name. */
    private void walk(Visitor visitor) {
        while (!pending.isEmpty()) {
            Visit visit = pending.poll();
            PdfObject object = visit.object;
            String place = visit.place;
            if (object instanceof PdfIndirectReference reference) {
                if (seen.add(reference.getNumber())) {
                    Integer page = pages.get(reference.getNumber());
                    object = reader.getPdfObject(reference.getNumber());
                    pending.add(new Visit(object, page == null ? place : "page " + page));
                }
            } else if (object instanceof PdfDictionary dictionary) {
                visit(dictionary, place, visitor);
            } else if (object instanceof PdfArray array) {
                array.getElements().forEach(element -> pending.add(new Visit(element, place)));
            } else if (object instanceof PdfString string) {
                visitor.string(place, string.getBytes());
            } else if (object instanceof PdfName name) {
                visitor.name(place, plain(name));
            }
        }
    }

    private void visit(PdfDictionary dictionary, String place, Visitor visitor) {
        if (dictionary instanceof PdfStream stream) {
            visitor.stream(place, stream);
        }
        for (PdfName key : dictionary.getKeys()) {
            String name = plain(key);
            visitor.name(place, name);
            PdfObject value = dictionary.get(key);
            if (UPWARD.contains(name) && value instanceof PdfIndirectReference) {
                continue; // what lies above has been seen on the way down, or is an object that nothing else refers to
            }
            pending.add(new Visit(value, below(place, name)));
        }
    }

    /** What lies under this key of this place is called. */
    static String below(String place, String key) {
        boolean top = place.matches("trailer|catalog|page( \\d+)?");
        String own = top ? PARTS.getOrDefault(key, PLACES.get(key)) : PLACES.get(key);
        if (own == null) {
            return place;
        }
        return place.startsWith("page") ? COMMA.matcher(place).replaceFirst("") + ", " + own : own;
    }

    /** A name without its slash, escapes resolved. */
    static String plain(PdfName name) {
        String written = name.toString();
        return written.indexOf('#') < 0 ? written.substring(1) : PdfName.decodeName(written);
    }
}
