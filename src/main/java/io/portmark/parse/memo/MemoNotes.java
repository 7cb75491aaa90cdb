package io.portmark.parse.memo;

import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.ParseNote;
import io.portmark.document.ParseNote.Kind;
import io.portmark.document.Span;
import io.portmark.marking.Marking;
import io.portmark.parse.PortionMarkParser;
import io.portmark.parse.telegram.Line;
import io.portmark.parse.telegram.RecordText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a document that is no telegram shows of its kind: working papers, enclosures and their legend, e-mail, where its authority stands. */
final class MemoNotes {
    private static final Pattern WORKING_PAPER = Pattern.compile(
            "[*\\[( _-]*(WORKING PAPERS?|DRAFT)\\b(?: ?(?:[-\u2013,#:]|V\\.?|NO\\.?|VERSION|OF|AS OF) ?.{0,30})?[*\\]) _-]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCLOSURES = Pattern.compile(
            "(?:ATTACHMENTS?|ENCLOSURES?|ENCL|TABS?(?: [A-Z0-9]{1,2})?|ANNEX(?:ES)?|APPENDIX)(?: [A-Z0-9]{1,2})? ?[-\u2013:.](.*)|(?:ATTACHMENTS?|ENCLOSURES?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL =
            Pattern.compile("\\b(TOP SECRET|SECRET|CONFIDENTIAL)\\b|\\(([A-Z]{1,3}(?:/[A-Z/, ]{1,20})?)\\)");
    private static final Pattern LEGEND = Pattern.compile(
            "\\b(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|SBU|DECLASSIFIED|DOWNGRADED?(?: TO [A-Z]+)?) (?:WHEN|UPON|IF|ON) (?:THE )?(?:CLASSIFIED )?(?:SEPARAT|DETACH|REMOV|ATTACHMENT|ENCLOSURE)"
                    + "|\\b(?:UPON|ON) (?:REMOVAL|SEPARATION|DETACHMENT) (?:OF|FROM)\\b");
    private static final Pattern SENT = Pattern.compile("(?:SENT|DATE) ?:?.*[0-9].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOTER = Pattern.compile("CLASSIFICATION ?: ?.*", Pattern.CASE_INSENSITIVE);

    /** What a document calls itself stands among its first or last lines. */
    private static final int HEAD = 12;

    private static final int LONGEST_ENCLOSURE = 150;
    private static final int LONGEST_LEGEND = 100;
    private static final int LONGEST_LIST = 20;
    private static final int FOOT = 4;

    private final List<Line> lines;
    private final PortionMarkParser marks;
    private final Document document;
    private final List<ParseNote> notes = new ArrayList<>();

    private MemoNotes(RecordText record, Document document) {
        this.lines = record.lines();
        this.marks = record.marks();
        this.document = document;
    }

    /** The document with these notes among its own. */
    static Document of(RecordText record, Document document) {
        var found = new MemoNotes(record, document);
        found.workingPaper();
        found.enclosures();
        found.email();
        found.authority();
        return found.notes.isEmpty() ? document : document.noting(found.notes);
    }

    private void workingPaper() {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            Line line = lines.get(i);
            Matcher matcher = line.length() > 60 ? null : WORKING_PAPER.matcher(line.text());
            if (matcher != null && matcher.matches()) {
                note(Kind.WORKING_PAPER, line, matcher.group(1).toUpperCase(Locale.ROOT));
                return;
            }
        }
    }

    /** The list of enclosures, with the highest level that it names; and the legend for their removal. */
    private void enclosures() {
        Line list = null;
        Marking highest = null;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() <= LONGEST_ENCLOSURE && lines.get(i).is(ENCLOSURES)) {
                int end = i + 1;
                while (end < lines.size()
                        && end < i + LONGEST_LIST
                        && !lines.get(end).blankBefore()) {
                    end++;
                }
                for (Line line : lines.subList(i, end)) {
                    Marking level = level(line.text());
                    if (level != null && (highest == null || level.protectsMoreThan(highest))) {
                        highest = level;
                        list = line;
                    }
                }
            }
            if (LEGEND.matcher(lines.get(i).text().toUpperCase(Locale.ROOT)).find()) {
                note(Kind.ENCLOSURE_LEGEND, lines.get(i), "");
            }
        }
        if (highest != null && list != null) {
            note(Kind.ENCLOSURE_LEVEL, list, highest.classification().symbol());
            if (highest.isClassified()) {
                note(Kind.CLASSIFIED_ENCLOSURE, list, "");
            }
        }
    }

    /** True for a line that says what the document is without its enclosures, and nothing else: it owes no mark. */
    static boolean isLegend(Line line) {
        return line.length() <= LONGEST_LEGEND
                && LEGEND.matcher(line.text().toUpperCase(Locale.ROOT)).find();
    }

    private @Nullable Marking level(String text) {
        Marking highest = null;
        Matcher matcher = LEVEL.matcher(text);
        while (matcher.find()) {
            Marking level = matcher.group(1) != null
                    ? marks.words(matcher.group(1))
                            .map(reading -> reading.marking())
                            .orElse(null)
                    : marks.soundAt(text, matcher.start())
                            .map(mark -> mark.marking())
                            .orElse(null);
            if (level != null && (highest == null || level.protectsMoreThan(highest))) {
                highest = level;
            }
        }
        return highest;
    }

    private void email() {
        boolean from = document.line(HeaderLine.Kind.FROM).isPresent();
        boolean to = document.line(HeaderLine.Kind.TO).isPresent();
        HeaderLine sent = document.header().stream()
                .filter(line -> line.kind() == HeaderLine.Kind.REMARK
                        && line.text().toUpperCase(Locale.ROOT).startsWith("SENT")
                        && SENT.matcher(line.text()).matches())
                .findFirst()
                .orElse(null);
        if (!from || !to || sent == null) {
            return;
        }
        notes.add(new ParseNote(Kind.EMAIL, List.of(), sent.span(), ""));
        Line last = lines.get(lines.size() - 1);
        boolean marked = lines.subList(Math.max(0, lines.size() - FOOT), lines.size()).stream()
                .anyMatch(line -> DocumentBanner.read(line, marks).isPresent() || line.is(FOOTER));
        if (!marked) {
            note(Kind.EMAIL_END_UNMARKED, last, "");
        }
    }

    /** Pages are parted by form feeds, as programs that take text out of files write them. */
    private void authority() {
        List<HeaderLine> block = document.header().stream()
                .filter(line -> line.kind() == HeaderLine.Kind.AUTHORITY)
                .toList();
        if (!block.isEmpty()) {
            Span first = block.get(0).span();
            long page = 1
                    + document.source()
                            .text()
                            .substring(0, first.start())
                            .chars()
                            .filter(c -> c == '\f')
                            .count();
            if (page > 1) {
                notes.add(new ParseNote(Kind.AUTHORITY_BEHIND_FACE, List.of(), first, Long.toString(page)));
            }
        }
    }

    private void note(Kind kind, Line line, String detail) {
        notes.add(new ParseNote(kind, List.of(), line.span(), detail));
    }
}
