package io.portmark.parse.telegram;

import io.portmark.document.ParseNote;
import io.portmark.document.ParseNote.Kind;
import io.portmark.document.Portion;
import io.portmark.document.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows the numbers of paragraphs. A number that begins anew at 1, without a mark, opens an inner series: a list, a quotation, an
 * enclosure with numbers of its own. The outer series goes on where its next number comes.
 */
final class NumberSeries {
    private final List<Portion> paragraphs;
    /** Numbers of paragraphs that stand in parts only: 2a., 2b. */
    private final Set<Integer> parts = new HashSet<>();

    private final List<ParseNote> rejected;
    private final List<ParseNote> notes = new ArrayList<>();
    private final Deque<Series> open = new ArrayDeque<>();

    private static final class Series {
        final boolean marked;
        final Set<Integer> seen = new HashSet<>();
        int last;

        Series(Portion first, int number) {
            this.marked = first.isMarked();
            take(number);
        }

        void take(int number) {
            seen.add(number);
            last = Math.max(last, number);
        }
    }

    private NumberSeries(List<Portion> portions, List<ParseNote> scanned) {
        this.paragraphs = portions.stream()
                .filter(portion -> portion.role() == Role.PARAGRAPH && portion.number() != null)
                .toList();
        for (Portion portion : portions) {
            if (portion.role() == Role.SUBPARAGRAPH && portion.number() != null) {
                parts.add(portion.number());
            }
        }
        this.rejected = scanned.stream()
                .filter(note -> note.kind() == Kind.START_REJECTED)
                .toList();
    }

    /**
     * What is wrong with the numbers.
     *
     * @param portions all portions in order
     * @param scanned notes of the scan, which tell numbers that were not taken as the beginning of a paragraph
     */
    static List<ParseNote> check(List<Portion> portions, List<ParseNote> scanned) {
        var series = new NumberSeries(portions, scanned);
        for (int i = 0; i < series.paragraphs.size(); i++) {
            series.next(i);
        }
        return series.notes;
    }

    private void next(int index) {
        Portion portion = paragraphs.get(index);
        int number = number(portion);
        if (open.isEmpty()) {
            open.push(new Series(portion, number));
            if (number != 1 && isContinued(index, number)) {
                note(Kind.NUMBER_START, portion, Integer.toString(number));
            }
        } else if (!follows(portion, number)) {
            strays(index, portion, number);
        }
    }

    /** A number that no next one follows numbers no paragraph: an item of an agenda, the number of a message. */
    private boolean isContinued(int index, int number) {
        return paragraphs.subList(index + 1, paragraphs.size()).stream().anyMatch(next -> number(next) == number + 1);
    }

    /** True where it is the next number of the innermost series or of one around it, or begins a series. */
    private boolean follows(Portion portion, int number) {
        while (open.size() > 1 && portion.isMarked() && !series().marked) {
            open.pop(); // a marked paragraph belongs to no list of unmarked ones
        }
        Series found = open.stream()
                .filter(series -> series.last + 1 == number)
                .findFirst()
                .orElse(null);
        if (found != null) {
            while (series() != found) {
                open.pop();
            }
            found.take(number);
            return true;
        }
        if (number == 1 && !portion.isMarked()) {
            open.push(new Series(portion, number));
            return true;
        }
        return false;
    }

    private void strays(int index, Portion portion, int number) {
        Series series = series();
        int last = series.last;
        boolean seen = series.seen.contains(number);
        if (number <= last && isRejected(number - 1, paragraphs.get(index - 1), portion)) {
            open.push(new Series(portion, number)); // the beginning of a list stands there, and was not taken for one
        } else if (seen) {
            note(Kind.NUMBER_TWICE, portion, Integer.toString(number));
            if (number == 1) {
                open.push(new Series(portion, number));
            }
        } else if (number < last) {
            note(Kind.NUMBER_OUT_OF_ORDER, portion, last + ", " + number);
            series.take(number);
        } else {
            if (isMissing(index, last, number)) {
                note(Kind.NUMBER_GAP, portion, last + ", " + number);
            }
            series.take(number);
        }
    }

    /** True unless every number between the two stands further down, or was seen between the two and not taken for a beginning. */
    private boolean isMissing(int index, int last, int number) {
        Portion before = paragraphs.get(index - 1);
        List<Integer> later = paragraphs.subList(index + 1, paragraphs.size()).stream()
                .map(NumberSeries::number)
                .toList();
        for (int missing = last + 1; missing < number; missing++) {
            if (!later.contains(missing)
                    && !parts.contains(missing)
                    && !isRejected(missing, before, paragraphs.get(index))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRejected(int number, Portion from, Portion to) {
        return rejected.stream()
                .filter(note -> note.detail().equals(number + "."))
                .map(ParseNote::span)
                .anyMatch(span -> span != null
                        && span.start() >= from.span().start()
                        && span.start() < to.span().start());
    }

    private Series series() {
        return open.getFirst();
    }

    private static int number(Portion portion) {
        Integer number = portion.number();
        if (number == null) {
            throw new IllegalArgumentException(portion + " has no number");
        }
        return number;
    }

    private void note(Kind kind, Portion portion, String detail) {
        notes.add(new ParseNote(kind, List.of(portion.id()), portion.span(), detail));
    }
}
