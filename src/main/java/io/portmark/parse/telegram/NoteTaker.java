package io.portmark.parse.telegram;

import io.portmark.document.ParseNote;
import io.portmark.document.ParseNote.Kind;
import io.portmark.document.Portion;
import io.portmark.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the finished portions for what rules speak of: gaps in the numbers, lost words, captions and references in the text. */
final class NoteTaker {
    private static final Pattern CAPTION = Pattern.compile(
            "(?<=[\\p{L},;'\"\u201d)] )SIPDIS(?= [\\p{L}(\"\u201c])(?! (?:caption|distribution|cable|message|list|channel)s?\\b)");
    private static final Pattern LISTED_TAGS = Pattern.compile("[A-Z]{8,12}");

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
     * @param scanned notes of the scan
     * @param listed letters that the REF lines list
     * @param unlettered true when there is a REF line and it lists no letters: "REF: ALMATY 4144"
     */
    List<ParseNote> take(List<ParseNote> scanned, List<String> listed, boolean unlettered) {
        notes.addAll(NumberSeries.check(
                portions.stream().map(PortionDraft.Finished::portion).toList(), scanned));
        for (PortionDraft.Finished finished : portions) {
            ending(finished);
            mark(finished.portion());
            captions(finished);
        }
        damage();
        notes.addAll(TextBlocks.unclosed(portions));
        if (!unlettered) {
            references(listed);
        }
        return notes;
    }

    private void ending(PortionDraft.Finished finished) {
        Portion portion = finished.portion();
        boolean numbered = portion.isParagraph() && portion.number() != null;
        if (numbered
                && BrokenSentence.at(finished)
                && !(lost && endsInHeading(finished.joined().plain()))) {
            notes.add(new ParseNote(Kind.ENDS_IN_MID_SENTENCE, List.of(portion.id()), finished.lastLine(), ""));
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

    /** One note for each portion, at its first damaged word. */
    private void damage() {
        var damage = new WordDamage(portions);
        for (PortionDraft.Finished finished : portions) {
            List<Span> places = damage.in(finished);
            if (!places.isEmpty()) {
                notes.add(new ParseNote(
                        Kind.WORD_DAMAGED, List.of(finished.portion().id()), places.get(0), "" + places.size()));
            }
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
}
