package io.portmark.redact.word;

import io.portmark.decide.ReleasedText;
import io.portmark.decide.ReleasedText.CodeMeaning;
import io.portmark.decide.ReleasedText.Statement;
import java.io.IOException;
import java.util.List;

/** What the department says: stamp and statements before the record, closing line and legend after it. */
final class WordDetermination {
    private static final double FRAME = 492;
    private static final double ASIDE_SIZE = 11;

    private final Xml xml;
    private final ReleasedText release;

    WordDetermination(Xml xml, ReleasedText release) {
        this.xml = xml;
        this.release = release;
    }

    /** Writes stamp and statements. */
    void head() throws IOException {
        stamp();
        List<Statement> statements = release.statements();
        for (int i = 0; i < statements.size(); i++) {
            boolean last = i + 1 == statements.size();
            statement(statements.get(i), last);
        }
    }

    /** Writes closing line and legend; on the sheet of a denied record the legend comes first. */
    void foot() throws IOException {
        if (release.isDenied()) {
            legend(ParagraphStyle.LEGEND_DENIED, 84, 84);
            if (!release.closing().isEmpty()) {
                try (var paragraph = new WordParagraph(xml, ParagraphStyle.DETERMINED)) {
                    paragraph.text(release.closing());
                }
            }
        } else {
            closing();
            legend(ParagraphStyle.LEGEND, 108, 44);
        }
    }

    private void stamp() throws IOException {
        ParagraphStyle style = release.isDenied() ? ParagraphStyle.STAMP_DENIED : ParagraphStyle.STAMP;
        double size = release.isDenied() ? 20 : 15;
        try (var paragraph = new WordParagraph(xml, style)) {
            paragraph.text(release.stamp());
            if (release.aside().isEmpty()) {
                return;
            }
            double width = Advance.of(release.stamp(), size * 1.05) + Advance.of(release.aside(), ASIDE_SIZE);
            if (width > FRAME) {
                paragraph.lineBreak();
            } else {
                paragraph.tab();
            }
            paragraph.text(release.aside(), CharacterStyle.ASIDE);
        }
    }

    private void statement(Statement statement, boolean last) throws IOException {
        ParagraphStyle style = ParagraphStyle.STATEMENT_DENIED;
        Layout own = last ? Layout.INHERITED.after(14) : Layout.INHERITED;
        if (!release.isDenied()) {
            style = last ? ParagraphStyle.STATEMENT_LAST : ParagraphStyle.STATEMENT;
            own = Layout.INHERITED;
        }
        try (var paragraph = new WordParagraph(xml, style, own)) {
            paragraph
                    .text(statement.term(), CharacterStyle.TERM)
                    .tab()
                    .text(statement.strong(), CharacterStyle.STRONG)
                    .text(statement.text());
        }
    }

    private void closing() throws IOException {
        if (release.closing().isEmpty()) {
            return;
        }
        try (var paragraph = new WordParagraph(xml, ParagraphStyle.CLOSING)) {
            paragraph.hairline().gap().text(release.closing()).gap().hairline();
        }
    }

    /** Codes and meanings in two columns; the first is as wide as its longest code. */
    private void legend(ParagraphStyle style, double column, double hanging) throws IOException {
        double widest = release.legend().stream()
                .mapToDouble(meaning -> Advance.of(meaning.code(), 9) + 8)
                .max()
                .orElse(0);
        double more = Math.max(0, Math.min(widest - hanging, 120));
        Layout own = more == 0 ? Layout.INHERITED : Layout.INHERITED.indent(column + more, 52, hanging + more);
        for (CodeMeaning meaning : release.legend()) {
            try (var paragraph = new WordParagraph(xml, style, own)) {
                paragraph.text(meaning.code(), CharacterStyle.STRONG).tab().text(meaning.meaning());
            }
        }
    }
}
