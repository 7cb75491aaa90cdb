package io.portmark.redact.text;

import io.portmark.decide.ReleaseBlock;
import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleaseBlock.Header;
import io.portmark.decide.ReleaseBlock.Heading;
import io.portmark.decide.ReleaseBlock.Paragraph;
import io.portmark.decide.ReleaseBlock.Signature;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.ReleasedText.CodeMeaning;
import io.portmark.decide.ReleasedText.Statement;
import io.portmark.decide.Run;
import java.util.ArrayList;
import java.util.List;

/** The lines of a release before they are set on pages. */
final class TextBody {
    private static final int INDENT = 4;
    private static final int TERM = 14;
    private static final int CODE = 9;
    private static final int DENIED_FROM_TOP = 10;
    private static final String HEAVY = "=".repeat(TextWrap.COLUMNS);
    private static final String LIGHT = "-".repeat(TextWrap.COLUMNS);

    private final Characters characters;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line of text.
     *
     * @param text without an end
     * @param keep true when the page may not end here
     */
    record Line(String text, boolean keep) {
        boolean isBlank() {
            return text.isEmpty();
        }
    }

    TextBody(Characters characters) {
        this.characters = characters;
    }

    /** All lines, in order. */
    List<Line> lines(ReleasedText release) {
        if (release.isDenied()) {
            for (int i = 0; i < DENIED_FROM_TOP; i++) {
                lines.add(new Line("", false));
            }
        }
        determination(release);
        if (!release.isDenied()) {
            together(List.of(LIGHT));
        }
        gap();
        for (ReleaseBlock block : release.blocks()) {
            block(block);
        }
        gap();
        if (release.isDenied()) {
            legend(release.legend());
            gap();
            together(TextWrap.wrap(characters.prose(release.closing()), 0));
            together(List.of(LIGHT));
        } else {
            closing(characters.prose(release.closing()));
            gap();
            legend(release.legend());
        }
        return lines;
    }

    private void determination(ReleasedText release) {
        keep(List.of(HEAVY));
        keep(TextWrap.apart(characters.prose(release.stamp()), characters.prose(release.aside())));
        keep(List.of(LIGHT));
        for (Statement statement : release.statements()) {
            String text = characters.prose(statement.strong() + statement.text());
            together(hung(characters.prose(statement.term()), TERM, text));
        }
    }

    private void block(ReleaseBlock block) {
        if (block instanceof Header header) {
            together(TextWrap.wrap(characters.columns(spoken(header.runs())), 0));
        } else if (block instanceof Heading heading) {
            gap();
            keep(indented(spoken(heading.runs())));
            gap();
        } else if (block instanceof Paragraph paragraph) {
            gap();
            paragraph(paragraph);
            gap();
        } else if (block instanceof Signature signature) {
            gap();
            together(indented(signature.text()));
            gap();
        } else if (block instanceof Box box) {
            box(box);
        }
    }

    private void paragraph(Paragraph paragraph) {
        String marks = spoken(paragraph.marks());
        String text = (marks.isEmpty() ? "" : marks + " ") + spoken(paragraph.runs());
        for (String line : numbered(paragraph.number(), text)) {
            lines.add(new Line(line, false));
        }
    }

    private void box(Box box) {
        String codes = String.join(", ", box.codes());
        String separator = codes.isEmpty() || box.amount().isEmpty() ? "" : ", ";
        String content = codes + separator + box.amount();
        String words = "[" + box.label() + (content.isEmpty() ? "" : ": " + content) + "]";
        switch (box.kind()) {
            case PARAGRAPH -> {
                gap();
                together(numbered(box.number(), words));
                gap();
            }
            case HEADING -> {
                gap();
                keep(indented(words));
                gap();
            }
            case SUBJECT, LINE -> {
                String term = box.number().isEmpty() ? "" : box.number() + " ";
                together(TextWrap.wrap(characters.columns(term + words), INDENT));
            }
            case RECORD -> {
                gap();
                together(TextWrap.wrap(characters.prose(words), INDENT));
                gap();
            }
        }
    }

    private void closing(String closing) {
        int dashes = TextWrap.COLUMNS - TextWrap.width(closing) - 2;
        if (closing.isEmpty()) {
            return;
        }
        if (dashes < 2) {
            together(TextWrap.wrap(closing, 0));
        } else {
            together(List.of("-".repeat(dashes / 2) + " " + closing + " " + "-".repeat(dashes - dashes / 2)));
        }
    }

    private void legend(List<CodeMeaning> legend) {
        int column = legend.stream()
                .mapToInt(meaning -> TextWrap.width(meaning.code()) + 2)
                .filter(width -> width <= TextWrap.COLUMNS / 3)
                .reduce(CODE, Math::max);
        for (CodeMeaning meaning : legend) {
            together(hung(characters.prose(meaning.code()), column, characters.prose(meaning.meaning())));
        }
    }

    /** A term in its column, the text hanging beside it. */
    private static List<String> hung(String term, int column, String text) {
        int blanks = Math.max(1, column - TextWrap.width(term));
        return TextWrap.wrap(term + " ".repeat(blanks) + text, column);
    }

    /** A number right-aligned before its text: " 1. text", "12. text". */
    private List<String> numbered(String number, String text) {
        String printed = characters.prose(number);
        int blanks = Math.max(0, INDENT - 1 - TextWrap.width(printed));
        return TextWrap.wrap(" ".repeat(blanks) + printed + " " + characters.prose(text), INDENT);
    }

    private List<String> indented(String text) {
        return TextWrap.wrap(" ".repeat(INDENT) + characters.prose(text), INDENT);
    }

    /** Lines of which none but the last may end a page. */
    private void together(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new Line(texts.get(i), i + 1 < texts.size()));
        }
    }

    /** Lines of which none may end a page. */
    private void keep(List<String> texts) {
        texts.forEach(text -> lines.add(new Line(text, true)));
    }

    /** One blank line, which holds to its neighbours as strongly as the line above. */
    private void gap() {
        if (!lines.isEmpty()) {
            Line last = lines.get(lines.size() - 1);
            if (!last.isBlank()) {
                lines.add(new Line("", last.keep()));
            }
        }
    }

    private static String spoken(List<Run> runs) {
        var spoken = new StringBuilder();
        runs.forEach(run -> spoken.append(run.spoken()));
        return spoken.toString();
    }
}
