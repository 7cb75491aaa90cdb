package io.portmark.parse.telegram;

import io.portmark.document.Omission;
import io.portmark.document.ParseNote;
import io.portmark.document.Role;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.marking.Marking;
import io.portmark.marking.PortionMark;
import io.portmark.parse.PortionMarkParser;
import io.portmark.parse.PortionMarkParser.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the body of a telegram into portions (MARKINGS 2.9). Every line goes into exactly one of them; what begins none goes on with
 * the one before.
 */
final class ParagraphScanner {
    /** "2a. (C)", "a. (U)", "(b) (SBU)": a subparagraph that carries its own mark (32 CFR 2001.21(c)(3)). */
    private static final Pattern SUBPARAGRAPH =
            Pattern.compile("(?:([0-9]{1,3}) ?\\.? ?)?(?:\\(([a-zA-Z])\\)|([a-zA-Z])[.)]) {0,3}(?=\\()");

    /** "-- (C)", "(SBU) Comment": a bullet or block that carries its own mark. */
    private static final Pattern BULLET = Pattern.compile("(?:[-*\u2022\u2013\u2014]{1,2} {0,3})?(?=\\()");

    /** "Summary: (SBU) Japanese ...": the mark stands behind the word (PRT-07). */
    private static final Pattern LABEL = Pattern.compile(
            "(?:BEGIN )?(?:SUMMARY|COMMENT|INTRODUCTION|ACTION REQUEST(?:ED)?|NOTE|BACKGROUND|KEY POINTS|GUIDANCE)(?: AND [A-Z ]{3,20})?[ :.-]{1,4}(?=\\()",
            Pattern.CASE_INSENSITIVE);

    /** A number that ends a line behind such a word belongs to it: "December / 4. The CEC". */
    private static final Pattern NUMBER_WANTED = Pattern.compile(
            ".*\\b(?:January|February|March|April|May|June|July|August|September|October|November|December|paras?|paragraphs?|refs?|No|Nos|articles?|sections?|page)\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final SourceText source;
    private final List<Line> lines;
    private final PortionMarkParser parser;
    private final boolean marked;
    private final HeadingFinder headings;
    private final SignatureFinder.@Nullable Place signature;
    private final Set<Line> sectionHeads;
    private final NavigableSet<Integer> barriers;
    private final Numbering numbering = new Numbering();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<PortionDraft.Finished> portions = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final List<ParseNote> notes = new ArrayList<>();
    private @Nullable PortionDraft open;
    private @Nullable PortionDraft parent;
    private boolean afterHeading;
    private int unnumbered;
    private int headed;

    /**
     * Scans these lines.
     *
     * @param sectionHeads lines that repeat the head of the telegram for its next section
     * @param barriers where header lines begin, over which no portion reaches
     */
    ParagraphScanner(
            SourceText source,
            List<Line> lines,
            PortionMarkParser parser,
            Set<Line> sectionHeads,
            NavigableSet<Integer> barriers) {
        this.source = source;
        this.lines = lines;
        this.parser = parser;
        this.sectionHeads = sectionHeads;
        this.barriers = barriers;
        this.marked = lines.stream().anyMatch(line -> hasMark(line, parser));
        this.headings = new HeadingFinder(lines, parser);
        this.signature = SignatureFinder.find(lines, parser).orElse(null);
    }

    /** The portions in order, with what was left out and what was seen. */
    record Body(List<PortionDraft.Finished> portions, List<Omission> omissions, List<ParseNote> notes) {}

    Body scan() {
        int at = 0;
        while (at < lines.size()) {
            at += line(at);
        }
        close();
        return new Body(portions, omissions, notes);
    }

    private static boolean hasMark(Line line, PortionMarkParser parser) {
        return ParagraphStart.read(line, 0, parser, false)
                .filter(start -> start.marks().isSound())
                .isPresent();
    }

    /** Reads a line, or the lines of a heading; returns how many. */
    private int line(int index) {
        Line line = lines.get(index);
        if (isBarred(line)) {
            close();
            parent = null;
        }
        boolean last = signature != null && signature.line() == index && signature.from() == 0;
        if (last || endsSection(index)) {
            sign(line);
            return 1;
        }
        if (sectionHeads.contains(line)) {
            omissions.add(new Omission(Omission.What.PAGE_LINE, line.span()));
            return 1;
        }
        if (line.isRule()) {
            rule(index);
            return 1;
        }
        if (number(line)) {
            return 1;
        }
        int heading = headings.at(index, open == null || open.isComplete(), open != null && open.isNumbered());
        if (heading > 0) {
            heading(index, heading);
            return heading;
        }
        if (!subparagraph(line) && !block(line)) {
            text(line);
        }
        return 1;
    }

    /** Each section of a long telegram has a signature. */
    private boolean endsSection(int index) {
        PortionDraft before = open;
        return before != null
                && index + 1 < lines.size()
                && sectionHeads.contains(lines.get(index + 1))
                && SignatureFinder.isBeneath(lines.get(index), before.lastLine());
    }

    private boolean isBarred(Line line) {
        PortionDraft before = open;
        Integer barrier = before == null ? null : barriers.ceiling(before.end());
        return barrier != null && barrier < line.start();
    }

    private Numbering.Place place(Line line) {
        PortionDraft before = open;
        if (before == null || before.isEmpty()) {
            return Numbering.Place.BLOCK;
        }
        String last = before.lastLine();
        boolean wanted = NUMBER_WANTED
                .matcher(last.substring(Math.max(0, last.length() - 20)))
                .matches();
        if (line.blankBefore()) {
            return wanted && line.pageBefore() ? Numbering.Place.WRAPPED : Numbering.Place.BLOCK;
        }
        boolean ended = before.isComplete() || !before.isNumbered();
        return ended && !wanted ? Numbering.Place.LINE : Numbering.Place.WRAPPED;
    }

    /** Begins a numbered paragraph where a line begins one. */
    private boolean number(Line line) {
        Optional<ParagraphStart> start = ParagraphStart.read(line, 0, parser, marked);
        if (start.isEmpty()) {
            return false;
        }
        boolean misread = numbering.isMisread(start.get());
        Optional<Integer> number = numbering.accept(start.get(), place(line), line.isLost());
        if (number.isEmpty()) {
            reject(line, start.get());
            return false;
        }
        begin(line, start.get(), number.get(), misread);
        rest(line, start.get().textFrom());
        return true;
    }

    private void reject(Line line, ParagraphStart start) {
        if (start.beginsSentence()) {
            Span place = line.place(0, trimmed(line, 0, start.textFrom()));
            notes.add(new ParseNote(ParseNote.Kind.START_REJECTED, List.of(), place, start.printed()));
        }
    }

    private void begin(Line line, ParagraphStart start, int number, boolean misread) {
        close();
        int head = trimmed(line, start.from(), start.textFrom());
        PortionDraft draft = new PortionDraft(
                id(Integer.toString(number)),
                Role.PARAGRAPH,
                number,
                start.printed(),
                start.marks().marks(),
                line.place(start.from(), head));
        if (misread) {
            notes.add(new ParseNote(
                    ParseNote.Kind.PILCROW_AS_DIGIT,
                    List.of(draft.id),
                    line.place(start.from(), start.from() + start.printed().length()),
                    start.printed()));
        }
        open = draft;
        parent = draft;
        afterHeading = false;
        label(line, start.textFrom(), draft);
    }

    private void label(Line line, int from, PortionDraft draft) {
        if (draft.marking().isClassified() || draft.marking().control().isPresent()) {
            return;
        }
        Matcher label = LABEL.matcher(line.text()).region(from, line.length());
        if (!label.lookingAt()) {
            return;
        }
        Optional<PortionMark> mark = parser.soundAt(line.text(), label.end());
        mark.ifPresent(found -> {
            int end = label.end() + found.printed().length();
            while (end < line.length() && line.text().charAt(end) == ' ') {
                end++;
            }
            draft.cut(found, line.place(label.end(), end));
        });
    }

    private boolean subparagraph(Line line) {
        Matcher letter = line.text().indexOf('(') < 0 ? null : line.begin(SUBPARAGRAPH);
        if (letter == null) {
            return false;
        }
        Marks marks = parser.at(line.text(), letter.end(), false);
        PortionDraft above = parent;
        if (!marks.isSound() || (letter.group(1) == null && (above == null || above.number == null))) {
            return false;
        }
        Integer number =
                letter.group(1) == null ? above == null ? null : above.number : Integer.valueOf(letter.group(1));
        String name = (letter.group(2) == null ? letter.group(3) : letter.group(2)).toLowerCase(Locale.ROOT);
        close();
        open = new PortionDraft(
                id(number + name),
                Role.SUBPARAGRAPH,
                number,
                line.text().substring(0, letter.end()).strip(),
                marks.marks(),
                line.place(0, trimmed(line, 0, marks.end())));
        rest(line, marks.end());
        return true;
    }

    /** A bullet or block with its own mark is a portion of its own, or a lower mark before it would cover it. */
    private boolean block(Line line) {
        Matcher bullet = line.text().indexOf('(') < 0 ? null : line.begin(BULLET);
        if (bullet == null) {
            return false;
        }
        PortionDraft before = open;
        boolean begins = bullet.end() > 0 || line.blankBefore() || before == null || before.isComplete();
        Marks marks = parser.at(line.text(), bullet.end(), false);
        if (!begins || !marks.isSound() || marks.end() == line.length()) {
            return false;
        }
        unnumbered(line, 0, marks.end(), line.text().substring(0, bullet.end()).strip(), marks.marks());
        rest(line, marks.end());
        return true;
    }

    private void unnumbered(Line line, int from, int textFrom, String printed, List<PortionMark> marks) {
        close();
        unnumbered++;
        open = new PortionDraft(
                id("p" + unnumbered),
                Role.PARAGRAPH,
                null,
                printed,
                marks,
                line.place(from, trimmed(line, from, textFrom)));
    }

    /** A line that begins nothing: it goes on with the portion before, or is an unnumbered paragraph. */
    private void text(Line line) {
        if (open == null || endsBefore(line, open)) {
            unnumbered(line, 0, 0, "", List.of());
        }
        rest(line, 0);
        afterHeading = false;
    }

    /**
     * Blank lines inside do not end a numbered paragraph: pages break there. They end an unnumbered one, and one that is marked lower
     * than the paragraph around it, unless a sentence goes on.
     */
    private boolean endsBefore(Line line, PortionDraft before) {
        if (!line.blankBefore() || before.isNumbered()) {
            return false;
        }
        boolean goesOn = !before.isComplete()
                && (line.pageBefore() || Character.isLowerCase(line.text().charAt(0)));
        if (before.role == Role.SUBPARAGRAPH) {
            boolean lower = parent != null && parent.marking().protectsMoreThan(before.marking());
            return lower && !goesOn;
        }
        return !goesOn;
    }

    /** Adds the rest of a line, looking for paragraphs that begin inside it. */
    private void rest(Line line, int from) {
        int begin = from;
        int end = signsInside(line) && signature != null ? signature.from() : line.length();
        int at = from;
        while (at < end) {
            char c = line.text().charAt(at);
            int textFrom = -1;
            if (c == '(' || c == '\u00b6' || (c >= '0' && c <= '9')) {
                boolean word = at > begin && line.text().charAt(at - 1) == ' ';
                textFrom = word ? beginsInside(line, begin, at) : -1;
                noteLabel(line.text(), at);
            }
            begin = textFrom < 0 ? begin : textFrom;
            at = textFrom < 0 ? at + 1 : textFrom;
        }
        addTo(open, line.part(Math.min(begin, end), end));
        if (end < line.length()) {
            sign(line.part(end, line.length()));
        }
    }

    private boolean signsInside(Line line) {
        return signature != null
                && signature.from() > 0
                && lines.get(signature.line()).span().contains(line.span());
    }

    private static void addTo(@Nullable PortionDraft draft, Line part) {
        if (draft != null) {
            draft.add(part);
        }
    }

    private void noteLabel(String text, int at) {
        PortionDraft draft = open;
        boolean single = text.charAt(at) == '(' && at + 2 < text.length() && text.charAt(at + 2) == ')';
        if (draft != null && single) {
            draft.label(text.charAt(at + 1));
        }
    }

    /** Begins a portion inside a line where one begins; returns where its text begins, or -1. */
    private int beginsInside(Line line, int begin, int at) {
        boolean sentence = endsSentence(line.text(), at);
        if (line.text().charAt(at) == '(') {
            return sentence ? raise(line, begin, at) : -1;
        }
        PortionDraft before = open;
        if (before == null || (!sentence && !line.isLost())) {
            return -1;
        }
        Optional<ParagraphStart> start = ParagraphStart.read(line, at, parser, marked);
        if (start.isEmpty()) {
            return -1;
        }
        boolean misread = numbering.isMisread(start.get());
        Numbering.Place place = sentence ? Numbering.Place.SENTENCE : Numbering.Place.ANYWHERE;
        Optional<Integer> number = numbering.accept(start.get(), place, line.isLost());
        if (number.isEmpty()) {
            return -1;
        }
        before.add(line.part(begin, at));
        begin(line, start.get(), number.get(), misread);
        return start.get().textFrom();
    }

    /** A mark inside a paragraph that is higher than the paragraph's own begins a portion; a lower one changes nothing. */
    private int raise(Line line, int begin, int at) {
        PortionDraft before = open;
        Optional<PortionMark> mark = parser.soundAt(line.text(), at);
        if (mark.isEmpty() || before == null) {
            return -1;
        }
        int end = at + mark.get().printed().length();
        String after = line.text().substring(end, Math.min(line.length(), end + 3));
        boolean text = after.startsWith(" ")
                && !after.isBlank()
                && !Character.isLowerCase(after.strip().charAt(0));
        boolean listed = end - at == 3 && before.hasLabel((char) (line.text().charAt(at + 1) - 1));
        Marking marking = mark.get().marking();
        if (!text || listed || marking == null || !marking.protectsMoreThan(before.marking())) {
            return -1;
        }
        before.add(line.part(begin, at));
        Marks marks = parser.at(line.text(), at, false);
        unnumbered(line, at, marks.end(), "", marks.marks());
        return marks.end();
    }

    private static boolean endsSentence(String text, int at) {
        int last = at - 1;
        while (last >= 0 && at - last <= 3 && text.charAt(last) == ' ') {
            last--;
        }
        return last >= 0 && (SentenceEnd.isTerminal(text.charAt(last)) || SentenceEnd.isClosing(text.charAt(last)));
    }

    private void heading(int index, int count) {
        close();
        headed++;
        Line first = lines.get(index);
        Marks marks = parser.at(first.text(), 0, false);
        int from = marks.isSound() ? marks.end() : 0;
        PortionDraft draft = new PortionDraft(
                id("h" + headed),
                Role.HEADING,
                null,
                "",
                marks.isSound() ? marks.marks() : List.of(),
                first.place(0, trimmed(first, 0, from)));
        draft.add(first.from(from));
        for (Line further : lines.subList(index + 1, index + count)) {
            draft.add(further);
        }
        finish(draft);
        open = null;
        afterHeading = true;
    }

    /** Dashes under a heading or between blocks are markup; inside a table they are text. */
    private void rule(int index) {
        Line line = lines.get(index);
        boolean free = line.blankBefore()
                || index + 1 == lines.size()
                || lines.get(index + 1).blankBefore();
        PortionDraft before = open;
        if (afterHeading || before == null || free) {
            omissions.add(new Omission(Omission.What.MARKUP, line.span()));
        } else {
            before.add(line);
        }
    }

    private void sign(Line line) {
        close();
        PortionDraft draft = new PortionDraft(
                id("signature"), Role.SIGNATURE, null, "", List.of(), new Span(line.start(), line.start()));
        draft.add(line);
        finish(draft);
        parent = null;
    }

    private void close() {
        PortionDraft draft = open;
        open = null;
        if (draft != null) {
            finish(draft);
        }
    }

    private void finish(PortionDraft draft) {
        portions.add(draft.finish(source, parser));
    }

    /** The id, told apart where it stands for the second time: 7#2. */
    private String id(String name) {
        int count = ids.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "#" + count;
    }

    /** The end of a stretch without blanks. */
    private static int trimmed(Line line, int from, int to) {
        int end = Math.min(to, line.length());
        while (end > from && line.text().charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
