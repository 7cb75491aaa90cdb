package io.portmark.parse.telegram;

import io.portmark.document.HeaderLine;
import io.portmark.document.Omission;
import io.portmark.document.ParseNote;
import io.portmark.document.Routing;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the header of a record says, as it is being read. */
public final class Header {
    final List<HeaderLine> lines = new ArrayList<>();
    final List<Omission> markup = new ArrayList<>();

    /** Lines between those of the header that are text of the record: they become portions. */
    final List<Line> strays = new ArrayList<>();

    final List<String> captions = new ArrayList<>();
    final List<JoinedText> eo = new ArrayList<>();
    final List<JoinedText> authorities = new ArrayList<>();
    final List<JoinedText> references = new ArrayList<>();
    final List<Subject> subjects = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final List<ParseNote> notes = new ArrayList<>();
    int damagedTags;
    boolean hasTags;

    @Nullable
    ClassificationLine banner;

    @Nullable
    Line bannerLine;

    @Nullable
    LocalDate date;

    @Nullable
    String office;

    Routing routing = Routing.NONE;

    /** Classification lines of further sections, met in the body. */
    final List<ClassificationLine> further = new ArrayList<>();

    /** Sections whose number behind the stroke of format line 3 is not that of their classification line. */
    final List<SectionSuffix> suffixes = new ArrayList<>();

    /** The header's first line, and the first behind it. */
    int begin;

    int end;

    /** Takes what the lines before a classification line say of its section. */
    void compare(Routing before, ClassificationLine line, Line where) {
        Integer suffix = before.station() == null ? null : before.station().section();
        if (suffix != null && line.section() != null && !suffix.equals(line.section())) {
            suffixes.add(new SectionSuffix(suffix, line.section(), where));
        }
    }

    /**
     * A section that format line 3 and classification line number differently.
     *
     * @param station the number of format line 3
     * @param banner the number of the classification line
     * @param line the classification line
     */
    record SectionSuffix(int station, int banner, Line line) {}

    /**
     * A subject line.
     *
     * @param pieces its lines
     * @param bodyFrom where the text behind "SUBJECT:" begins, in the first piece
     */
    record Subject(List<Line> pieces, int bodyFrom) {}

    /** Takes lines that make one header line. */
    public void take(SourceText source, HeaderLine.Kind kind, List<Line> pieces) {
        JoinedText joined = add(source, kind, pieces);
        switch (kind) {
            case AUTHORITY -> authorities.add(joined);
            case REF -> references.add(joined);
            default -> {} // the others say nothing that is read again
        }
    }

    /**
     * Takes the subject.
     *
     * @param bodyFrom where the text behind its label begins, in the first line
     */
    public void takeSubject(SourceText source, List<Line> pieces, int bodyFrom) {
        subjects.add(new Subject(List.copyOf(pieces), bodyFrom));
        add(source, HeaderLine.Kind.SUBJECT, pieces);
    }

    /** Takes the banner. */
    public void takeBanner(SourceText source, ClassificationLine found, Line line) {
        banner = found;
        bannerLine = line;
        add(source, HeaderLine.Kind.BANNER, List.of(line));
    }

    /** Takes the date of origin. */
    public void takeDate(LocalDate day) {
        date = date == null ? day : date;
    }

    /** Takes the office of origin. */
    public void takeOffice(String name) {
        office = office == null ? name : office;
    }

    /** Takes a note. */
    public void take(ParseNote note) {
        notes.add(note);
    }

    /** The banner, null where none was taken. */
    public @Nullable ClassificationLine banner() {
        return banner;
    }

    /** True where no line was taken yet. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    JoinedText add(SourceText source, HeaderLine.Kind kind, List<Line> pieces) {
        List<Span> spans = new ArrayList<>();
        List<Span> cuts = new ArrayList<>();
        for (Line piece : pieces) {
            spans.add(piece.span());
            cuts.addAll(Markup.in(piece));
        }
        for (Span cut : cuts) {
            markup.add(new Omission(Omission.What.MARKUP, cut));
        }
        JoinedText joined = JoinedText.of(source, spans, cuts);
        Span all = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
        lines.add(new HeaderLine(kind, joined.text(), all));
        return joined;
    }
}
