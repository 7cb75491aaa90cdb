package io.portmark.parse.telegram;

import io.portmark.document.Portion;
import io.portmark.document.Role;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.marking.Marking;
import io.portmark.marking.PortionMark;
import io.portmark.parse.PortionMarkParser;
import io.portmark.parse.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A portion while its lines are being collected. */
final class PortionDraft {
    private static final Pattern LIST_ITEM =
            Pattern.compile("(?:-{1,2}|\\*|\u2022|\\u00b7|\\([0-9a-zA-Z]{1,3}\\)|[0-9a-zA-Z]{1,2}[.)]) ?(?=\\S)");

    /** Fewer lines make no column. */
    private static final int COLUMN = 3;

    final String id;
    final Role role;
    final @Nullable Integer number;
    private final String printed;
    private final List<PortionMark> marks = new ArrayList<>();
    private final List<Span> body = new ArrayList<>();
    private final List<Span> cuts = new ArrayList<>();
    private final int start;
    private int end;
    private boolean inList;
    private String lastLine = "";

    /**
     * Begins a portion.
     *
     * @param head its number and marks in the source; an empty span where it has neither
     */
    PortionDraft(String id, Role role, @Nullable Integer number, String printed, List<PortionMark> marks, Span head) {
        this.id = id;
        this.role = role;
        this.number = number;
        this.printed = printed;
        this.marks.addAll(marks);
        this.start = head.start();
        this.end = head.end();
    }

    /** Adds a line, or a part of one. */
    void add(Line line) {
        if (line.length() == 0) {
            return;
        }
        body.add(line.span());
        cuts.addAll(Markup.in(line));
        end = line.end();
        boolean item = line.begins(LIST_ITEM);
        inList = item || (inList && !line.blankBefore());
        lastLine = line.text();
    }

    /** Leaves a mark out of the text: one that stands behind "Summary:". */
    void cut(PortionMark mark, Span place) {
        marks.add(mark);
        cuts.add(place);
    }

    boolean isMarked() {
        return !marks.isEmpty();
    }

    /** The letter of a subparagraph, empty where it is none: "a" of "2a". */
    String letter() {
        String digits = id.replaceFirst("#.*", "").replaceAll("[0-9]", "");
        return role == Role.SUBPARAGRAPH ? digits : "";
    }

    boolean isNumbered() {
        return role == Role.PARAGRAPH && number != null;
    }

    /** True when its text so far ends with a sentence. */
    boolean isComplete() {
        return SentenceEnd.at(lastLine);
    }

    boolean isEmpty() {
        return body.isEmpty();
    }

    int end() {
        return end;
    }

    String lastLine() {
        return lastLine;
    }

    /** True when a list or a table stands at its end, where no full stop is to be expected. */
    boolean endsInList() {
        return inList || lastLine.contains("   ");
    }

    /** What its marks say so far; unclassified where it has none. */
    Marking marking() {
        Marking highest = Marking.UNCLASSIFIED;
        for (PortionMark mark : marks) {
            Marking marking = mark.marking();
            highest = marking == null ? highest : highest.or(marking);
        }
        return highest;
    }

    /** The finished portion with its joined text. */
    Finished finish(SourceText source, PortionMarkParser parser) {
        JoinedText joined = JoinedText.of(source, body, cuts);
        Optional<Span> trailing = marks.isEmpty() ? trailingMark(joined, parser) : Optional.empty();
        if (trailing.isPresent()) {
            shorten(source, trailing.get().start());
            joined = JoinedText.of(source, body, cuts);
        }
        Span text = body.isEmpty()
                ? new Span(end, end)
                : new Span(body.get(0).start(), body.get(body.size() - 1).end());
        Portion portion = new Portion(id, role, number, printed, marks, new Span(start, end), text, joined.text());
        Span last = body.isEmpty() ? portion.span() : body.get(body.size() - 1);
        return new Finished(portion, joined, last, endsInList(), longestLine(), endsInColumn());
    }

    /**
     * A portion and what notes are made from.
     *
     * @param lastLine where its last line stands
     * @param list true when a list or table stands at its end
     * @param longestLine how many characters its longest line has
     * @param column true when its last lines are short, as those of an address or a schedule are
     */
    record Finished(Portion portion, JoinedText joined, Span lastLine, boolean list, int longestLine, boolean column) {}

    private int longestLine() {
        return body.stream().mapToInt(Span::length).max().orElse(0);
    }

    private boolean endsInColumn() {
        int lines = body.size();
        return lines >= COLUMN && body.get(lines - 2).length() * 3 < longestLine() * 2;
    }

    /** 5 CFR 1312.8(a)(7), until 2003: marks stood at the beginning or at the end of a portion. */
    private Optional<Span> trailingMark(JoinedText joined, PortionMarkParser parser) {
        String text = joined.plain().stripTrailing();
        Optional<PortionMark> mark = parser.atEnd(text);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        int from = text.length() - mark.get().printed().length();
        String before = text.substring(0, from).stripTrailing();
        boolean behindSentence = !before.isEmpty() && SentenceEnd.at(before) && !before.endsWith(")");
        boolean behindTitle = !before.isEmpty() && (role == Role.SUBJECT || role == Role.HEADING);
        if (!behindSentence && !behindTitle) {
            return Optional.empty();
        }
        marks.add(mark.get());
        return Optional.of(joined.place(from, text.length()));
    }

    /** Ends the body before a place. */
    private void shorten(SourceText source, int place) {
        while (!body.isEmpty() && body.get(body.size() - 1).start() >= place) {
            body.remove(body.size() - 1);
        }
        if (body.isEmpty()) {
            return;
        }
        Span last = body.remove(body.size() - 1);
        int to = Math.min(place, last.end());
        while (to > last.start() && WhiteSpace.is(source.text().charAt(to - 1))) {
            to--;
        }
        if (to > last.start()) {
            body.add(new Span(last.start(), to));
        }
    }
}
