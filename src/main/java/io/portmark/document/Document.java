package io.portmark.document;

import io.portmark.marking.BannerLine;
import io.portmark.marking.ClassificationAuthority;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.marking.ExecutiveOrder;
import io.portmark.marking.Marking;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document as the parser made it out. Header lines, portions and omissions are in source order and do not overlap, but for the
 * subject, which is a header line and a portion in one place, for wrapper lines, which are header lines and omissions, and for
 * markup and page lines, which may lie inside a header line or a portion; what lies between them is white space, no-break and
 * zero-width spaces included.
 *
 * @param source the text it was made from
 * @param kind telegram, document or cui
 * @param kindReason why the dialect was chosen, one clause
 * @param mrn the message reference number, closed up: 05ALMATY2985; null where it can't be told
 * @param post the post of the classification line: ALMATY
 * @param serial the serial number of the classification line without zeros: 2985
 * @param office the office of origin as a person names it: US Office Almaty; null where it can't be told
 * @param origin the date of origin
 * @param era the order in force on that date
 * @param partial true when the text calls itself a partial extract (META-06)
 * @param banner the banner, null where there is none
 * @param bannerSpan where the words of its level stand
 * @param declassification the E.O. line; what other lines of the header say against its date puts it in doubt
 * @param authority the classification authority, null where there is none
 * @param wrapper what the page around it says
 * @param routing the routing block
 * @param tags the TAGS, markup left out
 * @param references the letters that the REF line lists ("A", "B"); empty where there is no REF line or it has no letters
 * @param header header lines in source order, wrapper lines among them
 * @param portions portions in source order: subject, headings, paragraphs, signature
 * @param omissions pieces that are no text of the record, in source order
 * @param notes what the parser saw
 * @param file what the file shows of itself beside the text
 */
public record Document(
        SourceText source,
        Kind kind,
        String kindReason,
        @Nullable String mrn,
        @Nullable String post,
        @Nullable Integer serial,
        @Nullable String office,
        @Nullable LocalDate origin,
        @Nullable ExecutiveOrder era,
        boolean partial,
        @Nullable BannerLine banner,
        @Nullable Span bannerSpan,
        Declassification declassification,
        @Nullable ClassificationAuthority authority,
        Wrapper wrapper,
        Routing routing,
        List<String> tags,
        List<String> references,
        List<HeaderLine> header,
        List<Portion> portions,
        List<Omission> omissions,
        List<ParseNote> notes,
        FileFacts file) {
    private static final int AUTOMATIC_YEARS = 25;

    /** 32 CFR 2001 as it stands took effect on this day, two days before its order. */
    private static final LocalDate DIRECTIVE = LocalDate.of(2010, 6, 25);

    /** The dialects of marking. */
    public enum Kind {
        TELEGRAM("telegram"),
        DOCUMENT("document"),
        CUI("cui");

        private final String symbol;

        Kind(String symbol) {
            this.symbol = symbol;
        }

        /** As JSON spells it. */
        public String symbol() {
            return symbol;
        }
    }

    private static final Pattern OFFICE_OF_STATE = Pattern.compile(
            "\\b(?:Department of State|Embassy|Consulate|Mission|Secretary of State)\\b", Pattern.CASE_INSENSITIVE);

    public Document {
        declassification = declassification.beside(header);
        tags = List.copyOf(tags);
        references = List.copyOf(references);
        header = List.copyOf(header);
        portions = List.copyOf(portions);
        omissions = List.copyOf(omissions);
        notes = List.copyOf(notes);
    }

    /** A document of a plain text, which has no pages, hidden places or properties. */
    public Document(
            SourceText source,
            Kind kind,
            String kindReason,
            @Nullable String mrn,
            @Nullable String post,
            @Nullable Integer serial,
            @Nullable String office,
            @Nullable LocalDate origin,
            @Nullable ExecutiveOrder era,
            boolean partial,
            @Nullable BannerLine banner,
            @Nullable Span bannerSpan,
            Declassification declassification,
            @Nullable ClassificationAuthority authority,
            Wrapper wrapper,
            Routing routing,
            List<String> tags,
            List<String> references,
            List<HeaderLine> header,
            List<Portion> portions,
            List<Omission> omissions,
            List<ParseNote> notes) {
        this(
                source,
                kind,
                kindReason,
                mrn,
                post,
                serial,
                office,
                origin,
                era,
                partial,
                banner,
                bannerSpan,
                declassification,
                authority,
                wrapper,
                routing,
                tags,
                references,
                header,
                portions,
                omissions,
                notes,
                FileFacts.NONE);
    }

    /** The same document as found in a file. */
    public Document in(FileFacts found) {
        return with(notes, found);
    }

    /** The same document with further notes behind its own. */
    public Document noting(List<ParseNote> more) {
        List<ParseNote> all = new ArrayList<>(notes);
        all.addAll(more);
        return with(all, file);
    }

    private Document with(List<ParseNote> noted, FileFacts found) {
        return new Document(
                source,
                kind,
                kindReason,
                mrn,
                post,
                serial,
                office,
                origin,
                era,
                partial,
                banner,
                bannerSpan,
                declassification,
                authority,
                wrapper,
                routing,
                tags,
                references,
                header,
                portions,
                omissions,
                noted,
                found);
    }

    /** True when its list of enclosures names a level above that of its banner (DOC-03). */
    public boolean isBelow(ParseNote enclosure) {
        return ClassificationLevel.ofSymbol(enclosure.detail())
                .map(level -> level.isAbove(shown().classification()))
                .orElse(false);
    }

    /** True when it was made more than that many days before a day, or can't be dated. */
    public boolean isOlderThan(int days, LocalDate day) {
        return origin == null || origin.plusDays(days).isBefore(day);
    }

    /** What its banner shows a reader: the banner's marking, unclassified where it has no banner that can be read. */
    public Marking shown() {
        Marking marking = banner == null ? null : banner.marking();
        return marking == null ? Marking.UNCLASSIFIED : marking;
    }

    /** True when the banner is above UNCLASSIFIED. */
    public boolean isClassified() {
        return banner != null && banner.isClassified();
    }

    /** True for a telegram. */
    public boolean isTelegram() {
        return kind == Kind.TELEGRAM;
    }

    /** True for a document under the rules of controlled unclassified information. */
    public boolean isCui() {
        boolean banner = this.banner != null && this.banner.control() == Control.CUI;
        return kind == Kind.CUI || banner || portions.stream().anyMatch(Portion::isMarkedCui);
    }

    /** True when it carries any marking: a banner, an authority, a mark. */
    public boolean isMarked() {
        return banner != null || authority != null || portions.stream().anyMatch(Portion::isMarked);
    }

    /** True when its date of origin is known and lies before that day, given as 2003-09-22. */
    public boolean isBefore(String day) {
        return origin != null && origin.isBefore(LocalDate.parse(day));
    }

    /** True when its office of origin is one of the Department of State. */
    public boolean isOfState() {
        return office != null && OFFICE_OF_STATE.matcher(office).find();
    }

    /** True for a memorandum, letter or report with the marks of one. */
    public boolean isDocument() {
        return kind == Kind.DOCUMENT;
    }

    /** True when the record shows that it is classified: by its banner; where none can be read, by the mark of a portion. */
    public boolean isMarkedClassified() {
        if (banner != null && banner.isKnown()) {
            return banner.isClassified();
        }
        return portions.stream().map(Portion::marking).anyMatch(marking -> marking != null && marking.isClassified());
    }

    /**
     * True when the record was made under that order or a later one. Where its date can't be told, the order that its E.O. line
     * prints speaks for it.
     */
    public boolean isUnder(ExecutiveOrder order) {
        if (origin != null) {
            return !origin.isBefore(order.from());
        }
        String printed = declassification.order();
        return printed != null
                && ExecutiveOrder.ofNumber(printed)
                        .map(found -> found.compareTo(order) >= 0)
                        .orElse(false);
    }

    /** True when its date of origin is known and 32 CFR 2001 was in effect as it stands, since 25 June 2010. */
    public boolean isUnderPresentDirective() {
        return origin != null && !origin.isBefore(DIRECTIVE);
    }

    /** True when a line of its header names who drafted it. */
    public boolean namesDrafter() {
        return header.stream()
                .anyMatch(line ->
                        line.kind() == HeaderLine.Kind.REMARK && line.text().startsWith("DRAFTED BY"));
    }

    /** True when the date of origin is known and lies before that order came into force. */
    public boolean isOlderThan(ExecutiveOrder order) {
        return origin != null && origin.isBefore(order.from());
    }

    /**
     * The day on which a record of permanent value is declassified without anybody's act, unless it is exempted or its date delayed:
     * the end of the 25th year after the year of origin (E.O. 13526 section 3.3(a), 32 CFR 2001.30(l)).
     */
    public Optional<LocalDate> endOfTwentyFifthYear() {
        return Optional.ofNullable(origin).map(day -> LocalDate.of(day.getYear() + AUTOMATIC_YEARS, 12, 31));
    }

    /** True when that day was reached. */
    public boolean isOlderThanTwentyFiveYearsOn(LocalDate asOf) {
        return endOfTwentyFifthYear().map(day -> !asOf.isBefore(day)).orElse(false);
    }

    /** True when fewer years than those have passed since the date of origin. */
    public boolean isYoungerOn(LocalDate asOf, int years) {
        return origin != null && asOf.isBefore(origin.plusYears(years));
    }

    /** The number of the classification line, where it has post and serial number; its year is that of the date of origin. */
    public Optional<MessageNumber> messageNumber() {
        return post == null || serial == null
                ? Optional.empty()
                : Optional.of(new MessageNumber(origin == null ? null : origin.getYear() % 100, post, serial));
    }

    /** True when it must have a banner: a telegram, or any record that marks a portion or names an authority. */
    public boolean owesBanner() {
        return isTelegram() || authority != null || portions.stream().anyMatch(Portion::isMarked);
    }

    /** The day of its date-time group, else the date of origin. */
    public Optional<LocalDate> sent() {
        LocalDateTime released = routing.dtg();
        return Optional.ofNullable(released == null ? origin : released.toLocalDate());
    }

    /** True when both days are known and lie further apart than that. */
    public boolean isSentApart(LocalDate other, int days) {
        return sent().map(day -> Math.abs(ChronoUnit.DAYS.between(day, other)) > days)
                .orElse(false);
    }

    /** The first line of the page around the record with those words, case aside. */
    public Optional<HeaderLine> wrapperLine(String words) {
        String folded = words.toLowerCase(Locale.ROOT);
        return header.stream()
                .filter(line -> line.kind() == HeaderLine.Kind.WRAPPER)
                .filter(line -> line.text().toLowerCase(Locale.ROOT).contains(folded))
                .findFirst();
    }

    /** The portion with that id. */
    public Optional<Portion> portion(String id) {
        return portions.stream().filter(portion -> portion.id().equals(id)).findFirst();
    }

    /** The numbered paragraphs, in order. */
    public List<Portion> paragraphs() {
        return portions.stream().filter(Portion::isParagraph).toList();
    }

    /** True when it has one numbered paragraph and no other paragraph (SEQ-06). */
    public boolean isSingleNumbered() {
        List<Portion> all = paragraphs();
        return all.size() == 1 && all.get(0).number() != null;
    }

    /** The letters that its list of references leaves out, in order: "A" where it begins with B (SEQ-11). */
    public List<String> lettersMissing() {
        if (references.isEmpty()) {
            return List.of();
        }
        char last = references.stream()
                .map(letter -> letter.charAt(0))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<String> missing = new ArrayList<>();
        for (char letter = 'A'; letter < last; letter++) {
            if (!references.contains(String.valueOf(letter))) {
                missing.add(String.valueOf(letter));
            }
        }
        return missing;
    }

    /** The subject, if there is one. */
    public Optional<Portion> subject() {
        return portions.stream()
                .filter(portion -> portion.role() == Role.SUBJECT)
                .findFirst();
    }

    /** The headings with the paragraphs beneath each. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<String> beneath = new ArrayList<>();
        String heading = null;
        for (Portion portion : portions) {
            if (portion.role() == Role.HEADING) {
                if (heading != null) {
                    sections.add(new Section(heading, beneath));
                }
                heading = portion.id();
                beneath = new ArrayList<>();
            } else if (portion.isParagraph()) {
                beneath.add(portion.id());
            }
        }
        if (heading != null) {
            sections.add(new Section(heading, beneath));
        }
        return List.copyOf(sections);
    }

    /** The first header line of that kind. */
    public Optional<HeaderLine> line(HeaderLine.Kind kind) {
        return header.stream().filter(line -> line.kind() == kind).findFirst();
    }

    /** True when the parser noted something of that kind. */
    public boolean hasNote(ParseNote.Kind kind) {
        return notes.stream().anyMatch(note -> note.kind() == kind);
    }

    /** Names the document without its text. */
    @Override
    public String toString() {
        return "%s %s, %d portions".formatted(kind.symbol(), mrn == null ? source.name() : mrn, portions.size());
    }
}
