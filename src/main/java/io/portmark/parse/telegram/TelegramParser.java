package io.portmark.parse.telegram;

import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.SourceText;
import io.portmark.parse.PortionMarkParser;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** Makes a document of a text that holds a telegram, or of any other text: what a telegram has and the text lacks stays empty. */
public final class TelegramParser {
    private final PortionMarkParser marks = new PortionMarkParser();
    private final BannerParser banners = new BannerParser();

    /** The document that the text holds; never fails. */
    public Document parse(SourceText source) {
        LineReader.Read read = LineReader.read(source);
        LineRestorer.Restored restored = LineRestorer.restore(read.lines(), banners);
        PageLines.Taken pages = PageLines.from(restored.lines(), banners);
        int telegram = new Telegram(pages.rest(), banners).first();
        int first = telegram < 0 ? -1 : Math.min(telegram, firstParagraph(pages.rest(), 0));
        WrapperStripper.Stripped record = WrapperStripper.strip(pages.rest(), first);
        Header header = header(source, record.rest());
        ParagraphScanner.Body body = body(source, record, header);
        var assembly = new Assembly(source, record, pages, header, body);
        return assembly.document(read.markup(), restored.lost());
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
        lateBanner(lines, header).ifPresent(lines::remove);
        NavigableSet<Integer> barriers = Telegram.barriers(record.page(), header);
        List<Line> parted = Telegram.parted(lines, barriers);
        Set<Line> heads = SectionHeads.find(source, parted, header, banners);
        return new ParagraphScanner(source, parted, marks, heads, barriers).scan();
    }

    /** A classification line further down, in a record whose header has none: shuffled lines still protect. */
    private Optional<Line> lateBanner(List<Line> body, Header header) {
        if (header.banner != null) {
            return Optional.empty();
        }
        for (Line line : body) {
            Optional<ClassificationLine> found = banners.identified(line);
            if (found.isPresent()) {
                header.banner = found.get();
                header.bannerLine = line;
                header.lines.add(new HeaderLine(HeaderLine.Kind.BANNER, line.text(), line.span()));
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
