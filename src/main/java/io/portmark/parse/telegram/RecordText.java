package io.portmark.parse.telegram;

import io.portmark.document.Document;
import io.portmark.document.Omission;
import io.portmark.document.SourceText;
import io.portmark.marking.WrittenDate;
import io.portmark.parse.PortionMarkParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** The lines of a record that is no telegram, page lines and the page around it taken off, and the way from there to a document. */
public final class RecordText {
    /** A line that is a date is no longer. */
    private static final int LONGEST_DATE = 40;

    private static final BannerParser BANNERS = new BannerParser();

    private final SourceText source;
    private final PortionMarkParser marks;
    private final LineReader.Read read;
    private final PageLines.Taken pages;
    private final WrapperStripper.Stripped record;

    private RecordText(SourceText source, PortionMarkParser marks) {
        this.marks = marks;
        this.source = source;
        this.read = LineReader.read(source);
        this.pages = PageLines.from(read.lines(), BANNERS);
        this.record = WrapperStripper.strip(pages.rest(), -1);
    }

    /** Takes a text into its lines. */
    public static RecordText of(SourceText source, PortionMarkParser marks) {
        return new RecordText(source, marks);
    }

    /** The lines of the record, in order. */
    public List<Line> lines() {
        return record.rest();
    }

    /** The source. */
    public SourceText source() {
        return source;
    }

    /** The day that a line says and nothing else. */
    public Optional<LocalDate> day(Line line) {
        return line.length() > LONGEST_DATE || line.text().chars().noneMatch(Character::isDigit)
                ? Optional.empty()
                : WrapperRows.day(line.text());
    }

    /** The first day that a text names. */
    public Optional<LocalDate> dateIn(String text) {
        return DateWords.find(text, 0, null).map(DateWords.Found::date).map(WrittenDate::day);
    }

    /** The column in which a line begins, counted from 1. */
    public int column(Line line) {
        return source.column(line.start());
    }

    /** What marks are read with. */
    public PortionMarkParser marks() {
        return marks;
    }

    /**
     * The document.
     *
     * @param header what its header says
     * @param body the lines that are none of the header's, in order
     * @param closing those of them that are no paragraphs
     * @param left lines that go into no portion: heads and feet of pages
     * @param reason why it is of that kind, one clause
     */
    public Document document(
            Header header, List<Line> body, Set<Line> closing, List<Line> left, Document.Kind kind, String reason) {
        NavigableSet<Integer> barriers = Telegram.barriers(record.page(), header);
        List<Line> parted = Telegram.parted(body, barriers);
        var shape = new BodyShape(kind, Set.of(), closing, barriers);
        ParagraphScanner.Body scanned = new ParagraphScanner(source, parted, marks, shape).scan();
        List<Omission> omissions = new ArrayList<>(read.markup());
        left.forEach(line -> omissions.add(new Omission(Omission.What.PAGE_LINE, line.span())));
        return new Assembly(source, record, pages, header, scanned, marks)
                .document(omissions, Optional.empty(), kind, reason);
    }
}
