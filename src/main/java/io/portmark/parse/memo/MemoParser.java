package io.portmark.parse.memo;

import io.portmark.document.Document;
import io.portmark.document.Document.Kind;
import io.portmark.document.SourceText;
import io.portmark.parse.PortionMarkParser;
import io.portmark.parse.telegram.Header;
import io.portmark.parse.telegram.Line;
import io.portmark.parse.telegram.RecordText;
import java.util.List;
import java.util.Set;

/** Makes a document of a text that is no telegram: a memorandum, a letter, a report, or any other text. Never fails. */
public final class MemoParser {
    private final PortionMarkParser marks;

    /** Parses with these marks. */
    public MemoParser(PortionMarkParser marks) {
        this.marks = marks;
    }

    /** The document, its kind chosen by what the text shows. */
    public Document parse(SourceText source) {
        RecordText record = RecordText.of(source, marks);
        MemoReader reader = new MemoReader(record);
        Header header = reader.read();
        Kind kind = reader.isCui() ? Kind.CUI : Kind.DOCUMENT;
        return document(record, reader, header, kind, reason(reader, header, kind));
    }

    /**
     * The document, read as one of that kind whatever it shows.
     *
     * @param reason why, one clause
     */
    public Document parse(SourceText source, Kind kind, String reason) {
        RecordText record = RecordText.of(source, marks);
        MemoReader reader = new MemoReader(record);
        return document(record, reader, reader.read(), kind, reason);
    }

    private static Document document(RecordText record, MemoReader reader, Header header, Kind kind, String reason) {
        List<Line> body = reader.body();
        Set<Line> closing = ClosingMatter.in(body, record.marks());
        closing.addAll(reader.strays());
        Document document = record.document(header, body, closing, reader.left(), kind, reason);
        return MemoNotes.of(record, document);
    }

    private static String reason(MemoReader reader, Header header, Kind kind) {
        if (kind == Kind.CUI) {
            return reader.isDesignated()
                    ? "it has the designation block of controlled unclassified information"
                    : "its banner says CUI";
        }
        if (header.banner() != null) {
            return "it has the banner line of a document and no header line of a telegram";
        }
        return reader.hasFields()
                ? "it has the header lines of a memorandum and none of a telegram"
                : "it has no header line of a telegram";
    }
}
