package io.portmark.redact.pdf;

import static io.portmark.redact.pdf.PageLayout.LEFT;
import static io.portmark.redact.pdf.PageLayout.MARK_LEFT;
import static io.portmark.redact.pdf.PageLayout.MARK_RIGHT;
import static io.portmark.redact.pdf.PageLayout.MARK_WIDTH;
import static io.portmark.redact.pdf.PageLayout.NUMBER_RIGHT;
import static io.portmark.redact.pdf.PageLayout.TEXT_LEADING;
import static io.portmark.redact.pdf.PageLayout.TEXT_LEFT;
import static io.portmark.redact.pdf.PageLayout.TEXT_RIGHT;

import io.portmark.decide.ReleaseBlock.Paragraph;
import io.portmark.decide.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a paragraph: number, marks and text in three columns. What its column can't hold runs in: the text of the first line begins
 * behind it. Where less than half a line would be left, number and marks take lines of their own.
 */
final class ParagraphSetter {
    private static final double STRIKE = 0.8;
    private static final double RUN_IN_GAP = 4;
    private static final double RUN_IN_LIMIT = TEXT_LEFT + PageLayout.MEASURE / 2;

    private static final Style MARK = Style.TEXT;
    private static final Style STRUCK_MARK = Style.TEXT.in(Ink.SECOND).struck(STRIKE);

    private final Galley galley;
    private final Tag tag;

    ParagraphSetter(Galley galley, Tag tag) {
        this.galley = galley;
        this.tag = tag;
    }

    void set(Paragraph paragraph) {
        Passage number = number(paragraph.number());
        Passage marks = marks(paragraph.marks());
        Passage text = BodySetter.runs(paragraph.runs(), Style.TEXT, Style.TEXT.struck(STRIKE), tag);

        double numberWidth = visibleWidth(number);
        boolean numberFits = numberWidth <= NUMBER_RIGHT - LEFT;
        double numberLeft = numberFits ? NUMBER_RIGHT - numberWidth : LEFT;
        double numberEnd = number.isEmpty() ? LEFT : numberLeft + numberWidth;

        double markWidth = visibleWidth(marks);
        boolean markFits = markWidth <= MARK_WIDTH && numberFits;
        double markLeft =
                markFits ? Math.min(MARK_LEFT, MARK_RIGHT - markWidth) : Math.max(MARK_LEFT, numberEnd + RUN_IN_GAP);
        double leadEnd = marks.isEmpty() ? numberEnd : markLeft + markWidth;

        if (leadEnd + RUN_IN_GAP > RUN_IN_LIMIT) {
            ownLines(number, numberLeft, marks, text);
            return;
        }
        List<Drawn> lead = new ArrayList<>(Typesetter.line(number, numberLeft, TEXT_LEADING));
        lead.addAll(Typesetter.line(marks, markLeft, TEXT_LEADING));
        double firstLeft = Math.max(TEXT_LEFT, leadEnd + RUN_IN_GAP);
        add(lead, Typesetter.lines(text, firstLeft, TEXT_LEFT, TEXT_RIGHT, TEXT_LEADING));
    }

    private void add(List<Drawn> lead, List<List<Drawn>> lines) {
        List<List<Drawn>> all = new ArrayList<>(lines);
        List<Drawn> first = new ArrayList<>(lead);
        first.addAll(lines.get(0));
        all.set(0, first);
        galley.addParagraph(TEXT_LEADING, all);
    }

    /** Number and marks above the text, as wide as the page lets them be. */
    private void ownLines(Passage number, double numberLeft, Passage marks, Passage text) {
        List<List<Drawn>> lead = new ArrayList<>();
        if (visibleWidth(number) > NUMBER_RIGHT - LEFT) {
            lead.addAll(Typesetter.lines(number, LEFT, TEXT_RIGHT - LEFT, TEXT_LEADING));
            lead.addAll(marks.isEmpty() ? List.of() : markLines(marks));
        } else {
            lead.addAll(markLines(marks));
            List<Drawn> first = new ArrayList<>(Typesetter.line(number, numberLeft, TEXT_LEADING));
            first.addAll(lead.get(0));
            lead.set(0, first);
        }
        galley.addUndivided(TEXT_LEADING, lead);
        galley.keepTogether();
        add(List.of(), Typesetter.lines(text, TEXT_LEFT, TEXT_RIGHT - TEXT_LEFT, TEXT_LEADING));
    }

    private static List<List<Drawn>> markLines(Passage marks) {
        return Typesetter.lines(marks, MARK_LEFT, TEXT_RIGHT - MARK_LEFT, TEXT_LEADING);
    }

    private Passage number(String number) {
        return number.isEmpty() ? new Passage() : new Passage().add(number + " ", Style.TEXT, tag);
    }

    /** The marks with a blank between them and one behind, so that words stay apart also where only the words are read. */
    private Passage marks(List<Run> marks) {
        Passage passage = new Passage();
        for (Run mark : marks) {
            passage.add(mark.text(), mark.isStruck() ? STRUCK_MARK : MARK, meaning(mark));
            if (!mark.text().endsWith(" ")) {
                passage.add(" ", MARK, tag);
            }
        }
        return passage;
    }

    private Tag meaning(Run mark) {
        return mark.isStruck() ? tag.spoken(mark.spoken()) : tag;
    }

    /** The width without the blank at the end. */
    private static double visibleWidth(Passage passage) {
        return passage.isEmpty() ? 0 : passage.width() - Style.TEXT.width(" ");
    }
}
