package io.portmark.repair;

import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.SecurityLine;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.marking.BannerLine;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.DeclassifyOn;
import io.portmark.rule.Edit;
import io.portmark.rule.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Repairs of header lines: banner, captions, E.O. line, security line, TAGS. */
final class HeaderRepairs {
    private static final int GROUP = 5;
    /** Before that day the control was LIMITED OFFICIAL USE (00 STATE 018029). */
    private static final LocalDate SBU = LocalDate.of(1995, 10, 1);

    private HeaderRepairs() {}

    /** The banner's letters, spaced where they are. */
    static List<Edit> banner(Document document) {
        BannerLine banner = document.banner();
        Span span = document.bannerSpan();
        ClassificationLevel level = banner == null ? null : banner.classification();
        if (banner == null || span == null || level == null) {
            return List.of();
        }
        boolean spaced = banner.printed().strip().matches("(?s)\\S{1,2}[ \\u00A0].*");
        String words = spaced ? spaced(level.words()) : level.words();
        return List.of(new Edit(span, words));
    }

    /** TOP SECRET as a telegram spaces it: T O P  S E C R E T. */
    private static String spaced(String words) {
        var spaced = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            spaced.append(spaced.isEmpty() ? "" : "  ").append(String.join(" ", word.split("")));
        }
        return spaced.toString();
    }

    /** The caption that makes UNCLAS sensitive, on a line of its own beneath the banner. */
    static List<Edit> sensitive(Document document) {
        LocalDate origin = document.origin();
        Optional<HeaderLine> banner = document.line(HeaderLine.Kind.BANNER);
        if (!document.isTelegram() || banner.isEmpty() || origin == null || origin.isBefore(SBU)) {
            return List.of();
        }
        int end = banner.get().span().end();
        return List.of(Edit.insert(end, TextRepairs.lineBreak(document.source()) + "SENSITIVE"));
    }

    /** A numeric date in the form of 32 CFR 2001.21(a)(4): 20201014. */
    static List<Edit> date(Document document) {
        DeclassifyOn instruction = document.declassification().instruction();
        Span span = document.declassification().span();
        Optional<LocalDate> day = instruction.day();
        String printed = instruction.text();
        if (span == null || printed.isEmpty() || day.isEmpty() || !(instruction instanceof DeclassifyOn.OnDate)) {
            return List.of();
        }
        int start = document.source().text().indexOf(printed, span.start());
        return start < 0 || start >= span.end()
                ? List.of()
                : List.of(new Edit(
                        new Span(start, start + printed.length()), day.get().format(DateTimeFormatter.BASIC_ISO_DATE)));
    }

    /** A damaged group of the security line says the letter five times that most of it says. */
    static List<Edit> securityGroup(Document document) {
        SecurityLine security = document.routing().security();
        Optional<HeaderLine> line = document.line(HeaderLine.Kind.SECURITY);
        if (security == null || line.isEmpty() || !security.isTold()) {
            return List.of();
        }
        int at = document.source().slice(line.get().span()).indexOf(security.group());
        int start = line.get().span().start() + at;
        return at < 0
                ? List.of()
                : List.of(new Edit(
                        new Span(start, start + security.group().length()),
                        security.letter().repeat(GROUP)));
    }

    /** A caption line that should not stand there. */
    static List<Edit> withoutCaption(Document document, Finding finding) {
        return captions(document).stream()
                .filter(line -> line.span().equals(finding.span()))
                .findFirst()
                .map(line -> List.of(TextRepairs.cut(document, line.span())))
                .orElse(List.of());
    }

    /** Two caption lines change places: the one at the finding, and the one that should come first. */
    static List<Edit> captionOrder(Document document, Finding finding) {
        List<HeaderLine> captions = captions(document);
        Optional<HeaderLine> upper = captions.stream()
                .filter(line -> line.span().equals(finding.span()))
                .findFirst();
        Optional<HeaderLine> lower = captions.stream()
                .filter(line -> upper.isPresent()
                        && line.span().start() > upper.get().span().start())
                .filter(line ->
                        finding.message().contains(" above " + line.text().strip() + ","))
                .findFirst();
        if (upper.isEmpty() || lower.isEmpty()) {
            return List.of();
        }
        SourceText source = document.source();
        return List.of(
                new Edit(upper.get().span(), source.slice(lower.get().span())),
                new Edit(lower.get().span(), source.slice(upper.get().span())));
    }

    /** The markup of a web page around TAGS. Loaded when a record has it. */
    static List<Edit> tags(Document document) {
        Optional<HeaderLine> line = document.line(HeaderLine.Kind.TAGS);
        if (line.isEmpty()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        int start = line.get().span().start();
        Matcher link = Link.PATTERN.matcher(document.source().slice(line.get().span()));
        while (link.find()) {
            edits.add(Edit.delete(start + link.start(), start + link.start(1)));
            edits.add(Edit.delete(start + link.end(1), start + link.end()));
        }
        return edits;
    }

    private static List<HeaderLine> captions(Document document) {
        return document.header().stream()
                .filter(line -> line.kind() == HeaderLine.Kind.CAPTION)
                .toList();
    }

    private static final class Link {
        static final Pattern PATTERN = Pattern.compile("\\[([^\\[\\]]{1,80})](\\(#[^()\\s]{0,40}\\))");
    }
}
