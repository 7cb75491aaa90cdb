package io.portmark.parse.telegram;

import io.portmark.document.Declassification;
import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.Omission;
import io.portmark.document.ParseNote;
import io.portmark.document.Portion;
import io.portmark.document.Role;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.marking.BannerLine;
import io.portmark.marking.ClassificationAuthority;
import io.portmark.marking.ExecutiveOrder;
import io.portmark.parse.PortionMarkParser;
import io.portmark.parse.PortionMarkParser.Marks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts page, header and body together to a document, and reads what needs more than one of them: dates, schedules, authority. */
final class Assembly {
    /** "1. (U) CLASSIFIED BY ..." stands in the first or second paragraph, if it stands in one. */
    private static final int AUTHORITY_PARAGRAPHS = 2;

    private final SourceText source;
    private final WrapperStripper.Stripped record;
    private final PageLines.Taken pages;
    private final Header header;
    private final ParagraphScanner.Body body;
    private final Identity identity;
    private final PortionMarkParser marks;
    private final AuthorityParser authorities = new AuthorityParser();

    Assembly(
            SourceText source,
            WrapperStripper.Stripped record,
            PageLines.Taken pages,
            Header header,
            ParagraphScanner.Body body,
            PortionMarkParser marks) {
        this.marks = marks;
        this.source = source;
        this.record = record;
        this.pages = pages;
        this.header = header;
        this.body = body;
        this.identity = new Identity(header, record.wrapper());
    }

    /**
     * The document.
     *
     * @param markup number signs of headings
     * @param lost the line on which a whole header stood, where one did
     * @param reason why it is of that kind, one clause
     */
    Document document(List<Omission> markup, Optional<Line> lost, Document.Kind kind, String reason) {
        LocalDate origin = identity.origin();
        ClassificationLine line = header.banner;
        BannerLine banner = line == null ? null : line.banner(header.captions);
        ClassificationAuthority authority = authority();
        List<Portion> portions = portions();
        return new Document(
                source,
                kind,
                reason,
                identity.mrn(),
                line == null ? null : line.post(),
                line == null ? null : line.serial(),
                identity.office(),
                origin,
                origin == null ? null : ExecutiveOrder.on(origin).orElse(null),
                record.partial(),
                banner,
                bannerSpan(),
                declassification(origin, banner),
                authority,
                record.wrapper(),
                header.routing,
                header.tags,
                references(),
                headerLines(),
                portions,
                omissions(markup),
                notes(lost, portions, authority));
    }

    private @Nullable Span bannerSpan() {
        Line line = header.bannerLine;
        return line == null || header.banner == null ? null : line.place(0, header.banner.levelEnd());
    }

    private Declassification declassification(@Nullable LocalDate origin, @Nullable BannerLine banner) {
        List<String> further = new ArrayList<>();
        for (String text : authorityTexts()) {
            further.addAll(authorities.declassifyOn(text));
        }
        var level = banner == null ? null : banner.classification();
        Declassification read = new DeclassificationReader(origin, level).read(header.eo, further);
        return read.span() == null ? read.at(authorityPlace()) : read;
    }

    /** Where a document states its date: the line of the authority that says so. */
    private @Nullable Span authorityPlace() {
        return header.lines.stream()
                .filter(line -> line.kind() == HeaderLine.Kind.AUTHORITY)
                .filter(line -> !authorities.declassifyOn(line.text()).isEmpty())
                .map(HeaderLine::span)
                .findFirst()
                .orElse(null);
    }

    private List<String> authorityTexts() {
        List<String> texts = new ArrayList<>();
        if (!header.authorities.isEmpty()) {
            texts.add(header.authorities.stream().map(JoinedText::plain).collect(Collectors.joining(" ")));
        }
        firstParagraphs().stream()
                .map(finished -> finished.joined().plain())
                .filter(text -> AuthorityParser.BEGINNING.matcher(text).lookingAt()
                        || AuthorityParser.ENTIRE_TEXT.matcher(text).lookingAt())
                .forEach(texts::add);
        texts.removeIf(Assembly::isOfReview);
        return texts;
    }

    /** "Classified by DAS, A/GIS, DoS on 08/27/2015": what a reviewer stamped on it is not the record's own authority. */
    private static boolean isOfReview(String text) {
        return text.contains("A/GIS") && text.contains("Class:");
    }

    private List<PortionDraft.Finished> firstParagraphs() {
        return body.portions().stream()
                .filter(finished -> finished.portion().isParagraph())
                .limit(AUTHORITY_PARAGRAPHS)
                .toList();
    }

    private @Nullable ClassificationAuthority authority() {
        boolean entire = firstParagraphs().stream()
                .flatMap(finished -> finished.portion().marks().stream())
                .anyMatch(mark -> mark.printed().contains("ENTIRE TEXT"));
        ClassificationAuthority first = null;
        for (String text : authorityTexts()) {
            ClassificationAuthority read = authorities.read(text).orElse(null);
            entire |= read != null && read.entireText();
            first = first == null || (!states(first) && read != null) ? read : first;
        }
        if (first == null) {
            return entire ? ClassificationAuthority.ofEntireText() : null;
        }
        return entire ? first.withEntireText() : first;
    }

    private static boolean states(ClassificationAuthority authority) {
        return authority.classifiedBy() != null || authority.derivedFrom() != null || authority.section() != null;
    }

    private List<String> references() {
        return References.listed(
                header.references.stream().map(JoinedText::plain).toList());
    }

    private List<HeaderLine> headerLines() {
        List<HeaderLine> lines = new ArrayList<>(record.page());
        lines.addAll(header.lines);
        lines.sort(Comparator.comparing(HeaderLine::span));
        return lines;
    }

    private List<Portion> portions() {
        List<Portion> portions = new ArrayList<>();
        for (int i = 0; i < header.subjects.size(); i++) {
            portions.add(subject(header.subjects.get(i), i == 0 ? "subject" : "subject#" + (i + 1)));
        }
        body.portions().forEach(finished -> portions.add(finished.portion()));
        portions.sort(Comparator.comparing(Portion::span));
        return portions;
    }

    private Portion subject(Header.Subject subject, String id) {
        Line first = subject.pieces().get(0);
        Marks read = marks.at(first.text(), subject.bodyFrom(), false);
        int head = first.text().substring(0, read.end()).stripTrailing().length();
        String label = first.text().substring(0, subject.bodyFrom()).strip();
        PortionDraft draft = new PortionDraft(id, Role.SUBJECT, null, label, read.marks(), first.place(0, head));
        draft.add(first.from(read.end()));
        subject.pieces().stream().skip(1).forEach(draft::add);
        return draft.finish(source, marks).portion();
    }

    private List<Omission> omissions(List<Omission> markup) {
        List<Omission> omissions = new ArrayList<>(markup);
        omissions.addAll(pages.omissions());
        omissions.addAll(record.omissions());
        omissions.addAll(header.markup);
        omissions.addAll(body.omissions());
        omissions.sort(Comparator.comparing(Omission::span));
        return omissions;
    }

    private List<ParseNote> notes(
            Optional<Line> lost, List<Portion> portions, @Nullable ClassificationAuthority authority) {
        List<ParseNote> notes = new ArrayList<>(header.notes);
        notes.addAll(body.notes());
        List<String> listed = references();
        boolean unlettered = !header.references.isEmpty() && listed.isEmpty();
        notes.addAll(new NoteTaker(body.portions(), lost.isPresent()).take(body.notes(), listed, unlettered));
        ReviewStatements.releaseStamp(source).ifPresent(notes::add);
        if (authority != null && authority.isFromMultipleSources()) {
            ReviewStatements.sourceList(source).ifPresent(notes::add);
        }
        lost.ifPresent(line -> notes.add(new ParseNote(ParseNote.Kind.LINES_LOST, List.of(), line.span(), "")));
        int damaged = NoteTaker.damagedTags(header.tags, header.damagedTags);
        if (damaged > 0) {
            Span span = headerLines().stream()
                    .filter(line -> line.kind() == HeaderLine.Kind.TAGS)
                    .map(HeaderLine::span)
                    .findFirst()
                    .orElse(null);
            notes.add(new ParseNote(ParseNote.Kind.TAGS_DAMAGED, List.of(), span, Integer.toString(damaged)));
        }
        identity.malformedSection().ifPresent(notes::add);
        identity.missingSections().ifPresent(notes::add);
        notes.addAll(pages.notes(header.banner));
        notes.addAll(new Statements(body.portions(), header.lines).notes());
        notes.addAll(identity.sectionSuffixes());
        notes.addAll(identity.disagreements(pages.identities()));
        ForeignStatement.in(source, portions).ifPresent(notes::add);
        return notes;
    }
}
