package io.portmark.parse.telegram;

import io.portmark.document.Role;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.marking.PortionMark;
import io.portmark.parse.PortionMarkParser;
import io.portmark.parse.PortionMarkParser.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the portions of a body and gives them their ids. At most one portion is open; beginning another closes it. */
final class PortionCollector {
    private final SourceText source;
    private final PortionMarkParser parser;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<PortionDraft.Finished> finished = new ArrayList<>();
    private @Nullable PortionDraft open;
    private @Nullable PortionDraft paragraph;
    private int unnumbered;
    private int headings;

    PortionCollector(SourceText source, PortionMarkParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /** The portion to which lines that begin none are added, null where there is none. */
    @Nullable
    PortionDraft open() {
        return open;
    }

    /** The numbered paragraph to which subparagraphs belong, null where there is none. */
    @Nullable
    PortionDraft paragraph() {
        return paragraph;
    }

    /** True where nothing is open or what is open ends with a sentence. */
    boolean isComplete() {
        PortionDraft before = open;
        return before == null || before.isComplete();
    }

    /** True where a numbered paragraph is open. */
    boolean isNumbered() {
        PortionDraft before = open;
        return before != null && before.isNumbered();
    }

    void add(Line part) {
        PortionDraft draft = open;
        if (draft != null) {
            draft.add(part);
        }
    }

    PortionDraft beginParagraph(Line line, ParagraphStart start, int number) {
        close();
        PortionDraft draft = new PortionDraft(
                id(Integer.toString(number)),
                Role.PARAGRAPH,
                number,
                start.printed(),
                start.marks().marks(),
                line.head(start.from(), start.textFrom()));
        open = draft;
        paragraph = draft;
        return draft;
    }

    void beginSubparagraph(Line line, BlockStart start, int number) {
        close();
        open = new PortionDraft(
                id(number + start.letter()),
                Role.SUBPARAGRAPH,
                number,
                start.printed(),
                start.marks().marks(),
                line.head(0, start.marks().end()));
    }

    /**
     * Begins an unnumbered paragraph.
     *
     * @param from where it begins in the line
     * @param textFrom where its text begins
     */
    void beginUnnumbered(Line line, int from, int textFrom, String printed, List<PortionMark> marks) {
        close();
        unnumbered++;
        open = new PortionDraft(id("p" + unnumbered), Role.PARAGRAPH, null, printed, marks, line.head(from, textFrom));
    }

    /** Adds a line that is no paragraph to those before it, or begins with it. */
    void addClosing(Line line) {
        PortionDraft before = open;
        if (before == null || before.role != Role.NOTE || line.blankBefore()) {
            beginNote(line);
        }
        add(line);
        paragraph = null;
    }

    /** Begins a portion that is no paragraph. */
    void beginNote(Line line) {
        close();
        unnumbered++;
        Span head = new Span(line.start(), line.start());
        open = new PortionDraft(id("p" + unnumbered), Role.NOTE, null, "", List.of(), head);
    }

    void addHeading(List<Line> lines) {
        close();
        headings++;
        Line first = lines.get(0);
        Marks read = parser.at(first.text(), 0, false);
        int from = read.isSound() ? read.end() : 0;
        List<PortionMark> marks = read.isSound() ? read.marks() : List.of();
        PortionDraft draft = new PortionDraft(id("h" + headings), Role.HEADING, null, "", marks, first.head(0, from));
        draft.add(first.from(from));
        lines.stream().skip(1).forEach(draft::add);
        finish(draft);
    }

    void addSignature(Line line) {
        close();
        Span head = new Span(line.start(), line.start());
        PortionDraft draft = new PortionDraft(id("signature"), Role.SIGNATURE, null, "", List.of(), head);
        draft.add(line);
        finish(draft);
        paragraph = null;
    }

    /** Ends what is open, and the paragraph around it: a header line stands between. */
    void interrupt() {
        close();
        paragraph = null;
    }

    /** The portions, the last one closed. */
    List<PortionDraft.Finished> finished() {
        close();
        return finished;
    }

    private void close() {
        PortionDraft draft = open;
        open = null;
        if (draft != null) {
            finish(draft);
        }
    }

    private void finish(PortionDraft draft) {
        finished.add(draft.finish(source, parser));
    }

    /** The id, told apart where it stands for the second time: 7#2. */
    private String id(String name) {
        int count = ids.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "#" + count;
    }
}
