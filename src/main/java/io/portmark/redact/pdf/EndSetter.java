package io.portmark.redact.pdf;

import static io.portmark.redact.pdf.PageLayout.END_GAP;
import static io.portmark.redact.pdf.PageLayout.MEASURE;
import static io.portmark.redact.pdf.PageLayout.STATEMENT_LEADING;
import static io.portmark.redact.pdf.PageLayout.TEXT_LEFT;
import static io.portmark.redact.pdf.PageLayout.TEXT_RIGHT;

import io.portmark.decide.ReleasedText.CodeMeaning;
import io.portmark.redact.pdf.Meaning.Artifact;
import java.util.ArrayList;
import java.util.List;

/** Sets what stands behind the body: the closing line, the meaning of each code, and what signs stand for. */
final class EndSetter {
    private static final double LEGEND_GAP = 10;
    private static final double ROW_GAP = 2;
    private static final double CODE_GAP = 8;
    private static final double HAIRLINE_GAP = 8;
    private static final double LONGEST_CENTRED = MEASURE - 100;

    private final Galley galley;
    private final Tag root;

    EndSetter(Galley galley, Tag root) {
        this.galley = galley;
        this.root = root;
    }

    /** "End of the record" between hairlines; a longer closing as a paragraph. Never alone on its page. */
    void closing(String words) {
        if (words.isEmpty()) {
            return;
        }
        Passage passage = new Passage().add(words, Style.TERM, root.child("P"));
        galley.space(END_GAP);
        galley.keepTogether();
        double width = passage.width();
        if (width > LONGEST_CENTRED) {
            galley.addParagraph(STATEMENT_LEADING, Typesetter.lines(passage, TEXT_LEFT, MEASURE, STATEMENT_LEADING));
            return;
        }
        double x = TEXT_LEFT + (MEASURE - width) / 2;
        double hairline = x - HAIRLINE_GAP - TEXT_LEFT;
        List<Drawn> row = new ArrayList<>(Typesetter.line(passage, x, STATEMENT_LEADING));
        double middle = STATEMENT_LEADING / 2;
        row.add(new Drawn.Rule(TEXT_LEFT, middle, hairline, 0.5, Ink.HAIRLINE, Artifact.LAYOUT));
        row.add(new Drawn.Rule(TEXT_RIGHT - hairline, middle, hairline, 0.5, Ink.HAIRLINE, Artifact.LAYOUT));
        galley.add(STATEMENT_LEADING, row);
    }

    /** On the sheet of a record withheld in full: who determined it, across the page. */
    void statement(String words, double above) {
        if (!words.isEmpty()) {
            Passage passage = new Passage().add(words, Style.TERM, root.child("P"));
            galley.space(above);
            galley.addParagraph(
                    STATEMENT_LEADING, Typesetter.lines(passage, PageLayout.LEFT, PageLayout.WIDTH, STATEMENT_LEADING));
        }
    }

    /**
     * The codes with their meaning, then the signs with their codes.
     *
     * @param left where the codes begin
     * @param column least width of their column in points; longer codes widen it
     * @param right where the meanings end
     */
    void legend(List<CodeMeaning> legend, Signs signs, double left, double column, double right) {
        galley.space(LEGEND_GAP);
        galley.keepTogether();
        double widest = column - CODE_GAP;
        for (CodeMeaning code : legend) {
            widest = Math.max(widest, Style.STATEMENT_BOLD.width(Characters.printable(code.code()) + " "));
        }
        double width = Math.min(widest + CODE_GAP, (right - left) / 2);
        Tag list = root.child("L");
        for (CodeMeaning code : legend) {
            Tag item = list.child("LI");
            Passage term = new Passage().add(code.code() + " ", Style.STATEMENT_BOLD, item.child("Lbl"));
            Passage meaning = new Passage().add(code.meaning(), Style.STATEMENT, item.child("LBody"));
            Definitions.set(galley, term, meaning, left, width, right, CODE_GAP, STATEMENT_LEADING);
            nextRow();
        }
        for (Signs.Entry entry : signs.entries()) {
            sign(entry, list.child("LI"), left, width, right);
        }
    }

    private void sign(Signs.Entry entry, Tag item, double left, double width, double right) {
        Passage codes = new Passage().add(String.join(", ", entry.codes()), Style.STATEMENT_BOLD, item.child("LBody"));
        List<List<Drawn>> lines =
                new ArrayList<>(Typesetter.lines(codes, left + width, right - left - width, STATEMENT_LEADING));
        double baseline = Style.STATEMENT.baseline(STATEMENT_LEADING);
        List<Drawn> first = new ArrayList<>(Signs.drawn(entry.sign(), left, baseline, item.child("Lbl")));
        first.addAll(lines.get(0));
        lines.set(0, first);
        galley.addParagraph(STATEMENT_LEADING, lines);
        nextRow();
    }

    /** A legend is short, and is looked up: its rows stand on one page. */
    private void nextRow() {
        galley.space(ROW_GAP);
        galley.keepTogether();
    }
}
