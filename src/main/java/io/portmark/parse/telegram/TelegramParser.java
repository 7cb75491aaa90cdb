package io.portmark.parse.telegram;

import io.portmark.document.Document;
import io.portmark.document.SourceText;
import io.portmark.parse.PortionMarkParser;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** Makes a document of a text that holds a telegram: what a telegram has and the text lacks stays empty. */
public final class TelegramParser {
    private final PortionMarkParser marks;
    private final BannerParser banners = new BannerParser();

    /** Parses with these marks. */
    public TelegramParser(PortionMarkParser marks) {
        this.marks = marks;
    }

    /** The document of a text that shows itself a telegram; empty where it does not. */
    public Optional<Document> parse(SourceText source) {
        LineReader.Read read = LineReader.read(source);
        LineRestorer.Restored restored = LineRestorer.restore(read.lines(), banners);
        return new Telegram(restored.lines(), banners).exists()
                ? Optional.of(parse(source, read, restored, ""))
                : Optional.empty();
    }

    /**
     * The document of a text that is read as a telegram whatever it shows.
     *
     * @param reason why, one clause
     */
    public Document parse(SourceText source, String reason) {
        LineReader.Read read = LineReader.read(source);
        return parse(source, read, LineRestorer.restore(read.lines(), banners), reason);
    }

    private Document parse(SourceText source, LineReader.Read read, LineRestorer.Restored restored, String reason) {
        PageLines.Taken pages = PageLines.from(restored.lines(), banners);
        int telegram = new Telegram(pages.rest(), banners).first();
        int first = telegram < 0 ? -1 : Math.min(telegram, firstParagraph(pages.rest(), 0));
        WrapperStripper.Stripped record = WrapperStripper.strip(pages.rest(), first);
        Header header = header(source, record.rest());
        ParagraphScanner.Body body = body(source, record, header);
        boolean shown = !reason.isEmpty() || isTelegram(header);
        return new Assembly(source, record, pages, header, body, marks)
                .document(
                        read.markup(),
                        restored.lost(),
                        shown ? Document.Kind.TELEGRAM : Document.Kind.DOCUMENT,
                        reason.isEmpty() ? reason(header) : reason);
    }

    private static boolean isTelegram(Header header) {
        boolean identified = header.banner != null && header.banner.isIdentified();
        return identified
                || header.routing.from() != null
                || header.routing.dtg() != null
                || !header.eo.isEmpty()
                || header.hasTags;
    }

    private static String reason(Header header) {
        if (header.banner != null && header.banner.isIdentified()) {
            return "it has the classification line of a telegram";
        }
        return isTelegram(header) ? "it has header lines of a telegram" : "it has no header line of a telegram";
    }

    private Header header(SourceText source, List<Line> lines) {
        Telegram telegram = new Telegram(lines, banners);
        int first = telegram.first();
        if (first < 0) {
            return new Header();
        }
        int limit = telegram.limit(first, firstParagraph(lines, first));
        return new HeaderParser(source, lines, first, limit, banners).parse();
    }

    private ParagraphScanner.Body body(SourceText source, WrapperStripper.Stripped record, Header header) {
        Telegram telegram = new Telegram(record.rest(), banners);
        List<Line> lines = telegram.body(header);
        lateBanner(source, lines, header).ifPresent(lines::remove);
        NavigableSet<Integer> barriers = Telegram.barriers(record.page(), header);
        List<Line> parted = Telegram.parted(lines, barriers);
        Set<Line> heads = SectionHeads.find(source, parted, header, banners);
        var shape = new BodyShape(Document.Kind.TELEGRAM, heads, Set.of(), barriers);
        return new ParagraphScanner(source, parted, marks, shape).scan();
    }

    /** A classification line further down, in a record whose header has none: shuffled lines still protect. */
    private Optional<Line> lateBanner(SourceText source, List<Line> body, Header header) {
        if (header.banner != null) {
            return Optional.empty();
        }
        for (Line line : body) {
            Optional<ClassificationLine> found = banners.identified(line);
            if (found.isPresent()) {
                header.takeBanner(source, found.get(), line);
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** The first line from there on that begins a paragraph, for a text that has not begun yet; the number of lines where none does. */
    private int firstParagraph(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            Numbering.Place place =
                    line.blankBefore() || line.restored() ? Numbering.Place.BLOCK : Numbering.Place.LINE;
            boolean begins = ParagraphStart.read(line, 0, marks, false)
                    .flatMap(start -> new Numbering().accept(start, place, false))
                    .isPresent();
            if (begins) {
                return i;
            }
        }
        return lines.size();
    }
}
