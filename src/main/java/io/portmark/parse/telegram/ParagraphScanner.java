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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the body of a telegram into portions (MARKINGS 2.9). Every line goes into exactly one of them; what begins none goes on with
 * the one before.
 */
final class ParagraphScanner {
    /** "Summary: (SBU) Japanese ...": the mark stands behind the word (PRT-07). */
    private static final Pattern LABEL = Pattern.compile(
            "(?:BEGIN )?(?:SUMMARY|COMMENT|INTRODUCTION|ACTION REQUEST(?:ED)?|NOTE|BACKGROUND|KEY POINTS|GUIDANCE)(?: AND [A-Z ]{3,20})?[ :.-]{1,4}(?=\\()",
            Pattern.CASE_INSENSITIVE);

    /** A number that ends a line behind such a word belongs to it: "December / 4. The CEC". */
    private static final Pattern NUMBER_WANTED = Pattern.compile(
            ".*\\b(?:January|February|March|April|May|June|July|August|September|October|November|December|paras?|paragraphs?|refs?|No|Nos|articles?|sections?|page)\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern TABLE_ROW =
            Pattern.compile(".*\\S {2,}[0-9$][0-9,.$]*(?: +[0-9.$][0-9,.$O/]*)+|.*\\t.*\\t.*");

    private final List<Line> lines;
    private final PortionMarkParser parser;
    private final BodyShape shape;
    private final boolean marked;
    private final HeadingFinder headings;
    private final SignatureFinder.@Nullable Place signature;
    private final Numbering numbering = new Numbering();
    private final PortionCollector portions;
    private final List<Omission> omissions = new ArrayList<>();
    private final List<ParseNote> notes = new ArrayList<>();
    private final ListLabels labels = new ListLabels();
    private boolean afterHeading;
    private boolean inClosing;

    /**
     * Scans these lines.
     *
     * @param shape what is known of them
     */
    ParagraphScanner(SourceText source, List<Line> lines, PortionMarkParser parser, BodyShape shape) {
        this.portions = new PortionCollector(source, parser);
        this.lines = lines;
        this.parser = parser;
        this.shape = shape;
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
        return new Body(portions.finished(), omissions, notes);
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
            portions.interrupt();
        }
        if (isSignature(index) || endsSection(index)) {
            portions.addSignature(line);
        } else if (shape.sectionHeads().contains(line)) {
            omissions.add(new Omission(Omission.What.PAGE_LINE, line.span()));
        } else if (line.isRule()) {
            rule(index);
        } else if (!number(line)) {
            return headingOrText(index);
        }
        return 1;
    }

    private int headingOrText(int index) {
        if (shape.closing().contains(lines.get(index))) {
            portions.addClosing(lines.get(index));
            inClosing = true;
            return 1;
        }
        int heading = headings.at(index, portions.isComplete(), portions.isNumbered());
        if (heading > 0) {
            portions.addHeading(lines.subList(index, index + heading));
            afterHeading = true;
            inClosing = false;
            return heading;
        }
        Line line = lines.get(index);
        if (!block(line) && !sibling(line)) {
            text(line);
        }
        afterHeading = false;
        inClosing = false;
        return 1;
    }

    private boolean isSignature(int index) {
        return signature != null && signature.line() == index && signature.from() == 0;
    }

    /** Each section of a long telegram has a signature. */
    private boolean endsSection(int index) {
        PortionDraft before = portions.open();
        return before != null
                && index + 1 < lines.size()
                && shape.sectionHeads().contains(lines.get(index + 1))
                && SignatureFinder.isBeneath(lines.get(index), before.lastLine());
    }

    private boolean isBarred(Line line) {
        PortionDraft before = portions.open();
        Integer barrier = before == null ? null : shape.barriers().ceiling(before.end());
        return barrier != null && barrier < line.start();
    }

    /** Behind a blank line a row of a numbered table begins no paragraph unless its number is due. */
    private Numbering.Place place(Line line, ParagraphStart start) {
        Numbering.Place place = place(line);
        boolean row = place == Numbering.Place.BLOCK
                && !start.marks().isSound()
                && TABLE_ROW.matcher(line.text().substring(start.textFrom())).matches();
        return row ? Numbering.Place.LINE : place;
    }

    private Numbering.Place place(Line line) {
        PortionDraft before = portions.open();
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
        Optional<Integer> number = numbering.accept(start.get(), place(line, start.get()), line.isLost());
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
            Span place = line.head(0, start.textFrom());
            notes.add(new ParseNote(ParseNote.Kind.START_REJECTED, List.of(), place, start.printed()));
        }
    }

    private void begin(Line line, ParagraphStart start, int number, boolean misread) {
        PortionDraft draft = portions.beginParagraph(line, start, number);
        if (misread) {
            Span place = line.place(start.from(), start.from() + start.printed().length());
            notes.add(new ParseNote(ParseNote.Kind.PILCROW_AS_DIGIT, List.of(draft.id), place, start.printed()));
        }
        afterHeading = false;
        inClosing = false;
        labels.clear();
        if (start.marks().marks().isEmpty()) {
            markBehindLabel(line, start.textFrom(), draft);
        }
    }

    private void markBehindLabel(Line line, int from, PortionDraft draft) {
        Matcher label = LABEL.matcher(line.text()).region(from, line.length());
        if (!label.lookingAt()) {
            return;
        }
        Optional<PortionMark> mark = parser.soundAt(line.text(), label.end());
        if (mark.isPresent()) {
            int end = parser.at(line.text(), label.end(), false).end();
            Span place = line.place(label.end(), end);
            draft.cut(mark.get(), place);
            notes.add(new ParseNote(ParseNote.Kind.MARK_MISPLACED, List.of(draft.id), place, "behind a label"));
        }
    }

    /** A subparagraph, bullet or block with its own mark is a portion of its own, or a lower mark before it would cover it. */
    private boolean block(Line line) {
        Optional<BlockStart> start = BlockStart.read(line, parser);
        if (start.isEmpty()) {
            return false;
        }
        Marks marks = start.get().marks();
        if (start.get().printed().isEmpty() && labels.counts(marks.marks().get(0))) {
            return false;
        }
        Optional<Integer> number = number(start.get());
        if (number.isPresent()) {
            portions.beginSubparagraph(line, start.get(), number.get());
        } else if (beginsBlock(line, start.get())) {
            portions.beginUnnumbered(line, 0, marks.end(), start.get().printed(), marks.marks());
        } else {
            return false;
        }
        rest(line, marks.end());
        return true;
    }

    /** "b. The board" behind "a. (U) The press": a subparagraph without a mark is none of the marked one's text. */
    private boolean sibling(Line line) {
        PortionDraft before = portions.open();
        if (before == null || before.role != Role.SUBPARAGRAPH || before.number == null) {
            return false;
        }
        Optional<BlockStart> start = BlockStart.unmarked(line, before.letter());
        start.ifPresent(found -> {
            portions.beginSubparagraph(line, found, before.number);
            rest(line, found.marks().end());
        });
        return start.isPresent();
    }

    /** The number of the paragraph to which a subparagraph belongs. */
    private Optional<Integer> number(BlockStart start) {
        PortionDraft above = portions.paragraph();
        Integer number = start.number() == null && above != null ? above.number : start.number();
        return start.isLettered() ? Optional.ofNullable(number) : Optional.empty();
    }

    private boolean beginsBlock(Line line, BlockStart start) {
        boolean begins = !start.printed().isEmpty() || line.blankBefore() || portions.isComplete();
        return begins && start.marks().end() < line.length();
    }

    /** A line that begins nothing: it goes on with the portion before, or is an unnumbered paragraph. */
    private void text(Line line) {
        PortionDraft before = portions.open();
        if (before != null && isBehindPage(line, before)) {
            portions.beginNote(line);
        } else if (before == null || endsBefore(line, before)) {
            portions.beginUnnumbered(line, 0, 0, "", List.of());
        }
        rest(line, 0);
    }

    /**
     * Blank lines inside do not end a numbered paragraph: pages break there. They end an unnumbered one, and one that is marked lower
     * than the paragraph around it, unless a sentence goes on.
     */
    private boolean endsBefore(Line line, PortionDraft before) {
        if (!line.blankBefore()) {
            return inClosing;
        }
        if (before.isNumbered()) {
            return !shape.isTelegram() && isParted(line, before);
        }
        boolean goesOn = !before.isComplete()
                && (line.pageBefore() || Character.isLowerCase(line.text().charAt(0)));
        if (before.role == Role.SUBPARAGRAPH) {
            PortionDraft parent = portions.paragraph();
            boolean lower = parent != null && parent.marking().protectsMoreThan(before.marking());
            return lower && !goesOn;
        }
        return !goesOn;
    }

    /**
     * A sentence behind a finished paragraph and a page break goes on with it, or is a paragraph without a mark. Nobody can tell: it
     * is protected like the latter, and not blamed for the missing mark.
     */
    private boolean isBehindPage(Line line, PortionDraft before) {
        return !shape.isTelegram()
                && before.isNumbered()
                && line.pageBefore()
                && before.isComplete()
                && !before.endsInList()
                && Character.isUpperCase(line.text().charAt(0));
    }

    /** Documents need not number their paragraphs: a sentence behind a blank line and a finished one belongs to no number. */
    private static boolean isParted(Line line, PortionDraft before) {
        return before.isComplete()
                && !before.endsInList()
                && !line.pageBefore()
                && Character.isUpperCase(line.text().charAt(0));
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
        portions.add(line.part(Math.min(begin, end), end));
        if (end < line.length()) {
            portions.addSignature(line.part(end, line.length()));
        }
    }

    private boolean signsInside(Line line) {
        return signature != null
                && signature.from() > 0
                && lines.get(signature.line()).span().contains(line.span());
    }

    private void noteLabel(String text, int at) {
        PortionDraft draft = portions.open();
        boolean single = text.charAt(at) == '(' && at + 2 < text.length() && text.charAt(at + 2) == ')';
        if (draft != null && single) {
            labels.add(text.charAt(at + 1));
        }
    }

    /** Begins a portion inside a line where one begins; returns where its text begins, or -1. */
    private int beginsInside(Line line, int begin, int at) {
        boolean sentence = endsSentence(line.text(), at);
        if (line.text().charAt(at) == '(') {
            return sentence ? raise(line, begin, at) : -1;
        }
        PortionDraft before = portions.open();
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
        PortionDraft before = portions.open();
        Optional<PortionMark> mark = parser.soundAt(line.text(), at);
        if (mark.isEmpty() || before == null) {
            return -1;
        }
        int end = at + mark.get().printed().length();
        String after = line.text().substring(end, Math.min(line.length(), end + 3));
        boolean text = after.startsWith(" ")
                && !after.isBlank()
                && !Character.isLowerCase(after.strip().charAt(0));
        Marking marking = mark.get().marking();
        if (!text || labels.counts(mark.get()) || marking == null) {
            return -1;
        }
        nested(mark.get(), marking, before, line.place(at, end));
        if (!marking.protectsMoreThan(before.marking())) {
            return -1;
        }
        before.add(line.part(begin, at));
        Marks marks = parser.at(line.text(), at, false);
        portions.beginUnnumbered(line, at, marks.end(), "", marks.marks());
        return marks.end();
    }

    /** A mark inside a marked portion that says something else (PRT-15). */
    private void nested(PortionMark mark, Marking marking, PortionDraft before, Span place) {
        if (before.isMarked() && !marking.symbol().equals(before.marking().symbol())) {
            notes.add(new ParseNote(ParseNote.Kind.NESTED_MARK, List.of(before.id), place, mark.symbol()));
        }
    }

    private static boolean endsSentence(String text, int at) {
        int last = at - 1;
        while (last >= 0 && at - last <= 3 && text.charAt(last) == ' ') {
            last--;
        }
        return last >= 0 && (SentenceEnd.isTerminal(text.charAt(last)) || SentenceEnd.isClosing(text.charAt(last)));
    }

    /** Dashes under a heading or between blocks are markup; inside a table they are text. */
    private void rule(int index) {
        Line line = lines.get(index);
        boolean free = line.blankBefore()
                || index + 1 == lines.size()
                || lines.get(index + 1).blankBefore();
        PortionDraft before = portions.open();
        if (afterHeading || before == null || free) {
            omissions.add(new Omission(Omission.What.MARKUP, line.span()));
        } else {
            before.add(line);
        }
    }
}
