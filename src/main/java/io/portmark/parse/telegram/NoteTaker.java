package io.portmark.parse.telegram;

import io.portmark.document.ParseNote;
import io.portmark.document.ParseNote.Kind;
import io.portmark.document.Portion;
import io.portmark.document.Role;
import io.portmark.document.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the finished portions for what rules speak of: gaps in the numbers, lost words, captions and references in the text. */
final class NoteTaker {
    private static final Pattern CAPTION = Pattern.compile(
            "(?<=[\\p{L},;'\"\u201d)] )SIPDIS(?= [\\p{L}(\"\u201c])(?! (?:caption|distribution|cable|message|list|channel)s?\\b)");
    private static final Pattern LISTED_TAGS = Pattern.compile("[A-Z]{8,12}");

    /** Fewer words make a label or a list item, not a sentence. */
    private static final int FEW_WORDS = 4;

    private static final int LONGEST_HEADING = 90;

    private final List<PortionDraft.Finished> portions;
    private final boolean lost;
    private final List<ParseNote> notes = new ArrayList<>();

    /**
     * Looks at these portions.
     *
     * @param lost true when line breaks were lost, so that a heading stands at the end of the paragraph before it
     */
    NoteTaker(List<PortionDraft.Finished> portions, boolean lost) {
        this.portions = portions;
        this.lost = lost;
    }

    /**
     * The notes on text and numbers.
     *
     * @param listed letters that the REF lines list
     * @param unlettered true when there is a REF line and it lists no letters: "REF: ALMATY 4144"
     */
    List<ParseNote> take(List<String> listed, boolean unlettered) {
        numbers();
        for (PortionDraft.Finished finished : portions) {
            ending(finished);
            mark(finished.portion());
            captions(finished);
        }
        if (!unlettered) {
            references(listed);
        }
        return notes;
    }

    private void numbers() {
        Set<Integer> seen = new HashSet<>();
        int highest = 0;
        for (PortionDraft.Finished finished : portions) {
            Portion portion = finished.portion();
            Integer number = portion.number();
            if (portion.role() != Role.PARAGRAPH || number == null) {
                continue;
            }
            if (!seen.add(number)) {
                note(Kind.NUMBER_TWICE, portion, Integer.toString(number));
            } else if (highest == 0 && number != 1) {
                note(Kind.NUMBER_START, portion, Integer.toString(number));
            } else if (highest > 0 && number > highest + 1) {
                note(Kind.NUMBER_GAP, portion, highest + ", " + number);
            } else if (number < highest) {
                note(Kind.NUMBER_GAP, portion, highest + ", " + number);
            }
            highest = Math.max(highest, number);
        }
    }

    /** A paragraph's mark at its end (PRT-07). */
    private void mark(Portion portion) {
        boolean behind = portion.body().end() < portion.span().end();
        if (portion.isParagraph() && portion.isMarked() && behind) {
            Span place = new Span(portion.body().end(), portion.span().end());
            notes.add(new ParseNote(Kind.MARK_MISPLACED, List.of(portion.id()), place, "at the end"));
        }
    }

    private void ending(PortionDraft.Finished finished) {
        Portion portion = finished.portion();
        String text = finished.joined().plain();
        boolean sentence = portion.isParagraph()
                && portion.number() != null
                && !finished.list()
                && !SentenceEnd.at(text)
                && !(lost && endsInHeading(text));
        if (sentence && text.split(" +", FEW_WORDS + 1).length > FEW_WORDS) {
            notes.add(new ParseNote(Kind.ENDS_IN_MID_SENTENCE, List.of(portion.id()), finished.lastLine(), ""));
        }
    }

    private static boolean endsInHeading(String text) {
        int end = text.length() - 1;
        while (end >= 0 && !SentenceEnd.isTerminal(text.charAt(end)) && !SentenceEnd.isClosing(text.charAt(end))) {
            end--;
        }
        String tail = text.substring(end + 1).strip();
        return end >= 0 && tail.length() <= LONGEST_HEADING && HeadingFinder.isTitleCase(tail);
    }

    private void captions(PortionDraft.Finished finished) {
        if (!finished.portion().isParagraph() || !finished.portion().text().contains("SIPDIS")) {
            return;
        }
        Matcher caption = CAPTION.matcher(finished.joined().plain());
        while (caption.find()) {
            Span place = finished.joined().place(caption.start(), caption.end());
            notes.add(new ParseNote(
                    Kind.CAPTION_IN_SENTENCE, List.of(finished.portion().id()), place, caption.group()));
        }
    }

    private void references(List<String> listed) {
        TreeSet<String> missing = new TreeSet<>();
        List<String> citing = new ArrayList<>();
        Span first = null;
        for (PortionDraft.Finished finished : portions) {
            List<String> cited =
                    new ArrayList<>(References.cited(finished.joined().plain()));
            cited.removeAll(listed);
            if (!cited.isEmpty() && finished.portion().isParagraph()) {
                missing.addAll(cited);
                citing.add(finished.portion().id());
                first = first == null ? finished.portion().span() : first;
            }
        }
        if (!missing.isEmpty()) {
            notes.add(new ParseNote(Kind.REFERENCE_NOT_LISTED, citing, first, String.join(", ", missing)));
        }
    }

    /** How many tags are damaged: marked up as links, or two run together (TAG-04). */
    static int damagedTags(List<String> tags, int markedUp) {
        long together = tags.stream().filter(NoteTaker::isTwo).count();
        return markedUp + (int) together;
    }

    private static boolean isTwo(String tag) {
        if (!LISTED_TAGS.matcher(tag).matches()) {
            return false;
        }
        return SubjectTags.isKnown(tag.substring(0, 4)) && SubjectTags.isKnown(tag.substring(4, 8));
    }

    private void note(Kind kind, Portion portion, String detail) {
        notes.add(new ParseNote(kind, List.of(portion.id()), portion.span(), detail));
    }
}
