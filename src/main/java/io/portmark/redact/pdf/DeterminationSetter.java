package io.portmark.redact.pdf;

import static io.portmark.redact.pdf.PageLayout.LEFT;
import static io.portmark.redact.pdf.PageLayout.RIGHT;
import static io.portmark.redact.pdf.PageLayout.WIDTH;

import io.portmark.decide.ReleasedText;
import io.portmark.decide.ReleasedText.Statement;
import io.portmark.redact.pdf.Meaning.Artifact;
import java.util.ArrayList;
import java.util.List;

/** Sets the determination: rule, stamp and aside, and a list of terms with a sentence each. */
final class DeterminationSetter {
    private static final double RULE = 2;
    private static final double STAMP_ABOVE = 7;
    private static final double STAMP_BELOW = 6;
    private static final double ROW_GAP = 3.2;
    private static final double TERM_GAP = 6;
    private static final double ASIDE_GAP = 18;
    private static final double CLOSING_RULE = 0.75;
    private static final double HAIRLINE = 0.5;

    private final Form form;
    private final Galley galley;
    private final Tag root;

    DeterminationSetter(boolean denied, Galley galley, Tag root) {
        form = denied ? Form.SHEET : Form.BLOCK;
        this.galley = galley;
        this.root = root;
    }

    /**
     * The measures of its two forms.
     *
     * @param stamp style of the stamp
     * @param stampLeading height of its line in points
     * @param termWidth width of the column of terms
     * @param above air above the first row
     * @param text style of the rows
     * @param leading height of their lines
     */
    private record Form(Style stamp, double stampLeading, double termWidth, double above, Style text, double leading) {
        /** At the head of a release. */
        static final Form BLOCK = new Form(stamp(15, 0.75), 18, 64, 7, Style.STATEMENT, 12);

        /** On the sheet of a record withheld in full. */
        static final Form SHEET = new Form(stamp(20, 1), 26, 84, 12, Style.STATEMENT.sized(10), 14);

        private static Style stamp(double size, double spacing) {
            return new Style(FontFace.SANS_BOLD, size, Ink.INK, spacing, 0);
        }
    }

    /** Sets stamp, aside and rows. */
    void set(ReleasedText release) {
        stamp(release.stamp(), release.aside());
        statements(release.statements());
    }

    /** Sets the rule that closes the block. */
    void close(double above) {
        galley.space(above);
        galley.keepTogether();
        galley.add(
                CLOSING_RULE,
                List.of(new Drawn.Rule(LEFT, CLOSING_RULE / 2, WIDTH, CLOSING_RULE, Ink.INK, Artifact.LAYOUT)));
    }

    private void stamp(String words, String aside) {
        galley.add(RULE, List.of(new Drawn.Rule(LEFT, RULE / 2, WIDTH, RULE, Ink.INK, Artifact.LAYOUT)));
        galley.space(STAMP_ABOVE);
        galley.keepTogether();
        Passage stamp = new Passage().add(words, form.stamp(), root.child("H1"));
        Style asideStyle = Style.STATEMENT_BOLD.sized(11);
        Passage right = new Passage().add(aside, asideStyle, root.child("P"));
        boolean beside = stamp.width() + ASIDE_GAP + right.width() <= WIDTH;
        List<List<Drawn>> lines = new ArrayList<>(Typesetter.lines(stamp, LEFT, WIDTH, form.stampLeading()));
        if (beside && !right.isEmpty()) {
            List<Drawn> line = new ArrayList<>(lines.get(0));
            line.add(new Drawn.Text(
                    RIGHT - right.width(),
                    form.stamp().baseline(form.stampLeading()),
                    asideStyle,
                    right.text(),
                    right.segments().get(0).meaning()));
            lines.set(0, line);
        }
        galley.addUndivided(form.stampLeading(), lines);
        if (!beside) {
            galley.keepTogether();
            galley.addUndivided(15, Typesetter.lines(right, LEFT, WIDTH, 15));
        }
        galley.space(STAMP_BELOW);
        galley.keepTogether();
        galley.add(
                HAIRLINE, List.of(new Drawn.Rule(LEFT, HAIRLINE / 2, WIDTH, HAIRLINE, Ink.HAIRLINE, Artifact.LAYOUT)));
        galley.keepTogether();
    }

    private void statements(List<Statement> statements) {
        Tag list = root.child("L");
        double gap = form.above();
        for (Statement statement : statements) {
            galley.space(gap);
            gap = ROW_GAP;
            Tag item = list.child("LI");
            Tag body = item.child("LBody");
            Passage term = new Passage().add(statement.term() + " ", form.text().in(Ink.SECOND), item.child("Lbl"));
            Passage sentence = new Passage()
                    .add(
                            statement.strong(),
                            Style.STATEMENT_BOLD.sized(form.text().size()),
                            body)
                    .add(statement.text(), form.text(), body);
            Definitions.set(galley, term, sentence, LEFT, form.termWidth(), RIGHT, TERM_GAP, form.leading());
        }
    }
}
