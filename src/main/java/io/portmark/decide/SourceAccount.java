package io.portmark.decide;

import io.portmark.decide.ReleaseDetermination.Omitted;
import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.Omission;
import io.portmark.document.Portion;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Accounts for every character of a source: released, withheld, or left out and counted. Nothing of a source may vanish unseen, so
 * text that no part of the document claims makes the account wrong.
 */
final class SourceAccount {
    /** Where a character went. */
    enum Part {
        BLANK,
        RELEASED,
        WITHHELD,
        WRAPPER,
        MARKUP,
        PAGE_LINE,
        /** Header lines, subject and signature of a record withheld in full. */
        HEADER,
        /** The marks of withheld portions: a mark would say why. */
        MARK,
        UNCLAIMED;

        String what() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private final SourceText source;
    private final Part[] parts;
    private final Map<Part, Integer> pieces = new EnumMap<>(Part.class);

    private SourceAccount(SourceText source) {
        this.source = source;
        this.parts = new Part[source.text().length()];
        Arrays.fill(parts, Part.UNCLAIMED);
    }

    static SourceAccount of(Document document, List<PortionDetermination> determinations, boolean denied) {
        var account = new SourceAccount(document.source());
        Set<String> withheld = determinations.stream()
                .filter(PortionDetermination::isWithheld)
                .map(PortionDetermination::id)
                .collect(Collectors.toSet());
        for (HeaderLine line : document.header()) {
            if (line.kind() != HeaderLine.Kind.WRAPPER && line.kind() != HeaderLine.Kind.SUBJECT) {
                boolean element = withheld.stream().anyMatch(id -> PortionDecider.isOf(id, line.kind()));
                account.claim(line.span(), element ? Part.WITHHELD : denied ? Part.HEADER : Part.RELEASED);
            }
        }
        for (Portion portion : document.portions()) {
            account.claim(portion, withheld.contains(portion.id()), denied);
        }
        List<Span> hidden = determinations.stream()
                .flatMap(determination -> determination.withheld().stream())
                .toList();
        for (Omission omission : document.omissions()) {
            // Inside withheld text not even the pieces left out are told.
            if (hidden.stream().noneMatch(span -> span.contains(omission.span()))) {
                account.claim(omission.span(), part(omission.what()));
            }
        }
        account.blanks();
        return account;
    }

    private void claim(Portion portion, boolean withheld, boolean denied) {
        if (!withheld) {
            claim(portion.span(), denied ? Part.HEADER : Part.RELEASED);
            return;
        }
        int afterNumber = portion.span().start() + portion.printed().length();
        if (!portion.isMarked()) {
            claim(new Span(portion.span().start(), portion.body().start()), Part.RELEASED);
        } else if (afterNumber <= portion.body().start()) {
            claim(new Span(portion.span().start(), afterNumber), Part.RELEASED);
            claim(new Span(afterNumber, portion.body().start()), Part.MARK);
        } else {
            claim(new Span(portion.span().start(), portion.body().start()), Part.MARK);
        }
        claim(new Span(portion.body().start(), portion.span().end()), Part.WITHHELD);
    }

    private static Part part(Omission.What what) {
        return switch (what) {
            case WRAPPER -> Part.WRAPPER;
            case MARKUP -> Part.MARKUP;
            case PAGE_LINE -> Part.PAGE_LINE;
        };
    }

    private void claim(Span span, Part part) {
        Arrays.fill(parts, span.start(), span.end(), part);
        if (!span.isEmpty()) {
            pieces.merge(part, 1, Integer::sum);
        }
    }

    private void blanks() {
        String text = source.text();
        for (int i = 0; i < parts.length; i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT;
            if (parts[i] == Part.UNCLAIMED && blank) {
                parts[i] = Part.BLANK;
            }
        }
    }

    /** True when every character that is not white space was claimed. */
    boolean isComplete() {
        return Arrays.stream(parts).noneMatch(part -> part == Part.UNCLAIMED);
    }

    /** The first line that holds text which nothing claims, counted from 1; 0 where there is none. */
    int firstUnclaimedLine() {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == Part.UNCLAIMED) {
                return source.line(i);
            }
        }
        return 0;
    }

    /** How many code points went to a part. */
    int characters(Part part) {
        String text = source.text();
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            if (parts[i] == part && !second) {
                count++;
            }
        }
        return count;
    }

    /** What was left out, by kind, in fixed order; kinds of which there is nothing are not listed. */
    List<Omitted> omitted() {
        List<Omitted> omitted = new ArrayList<>();
        for (Part part : List.of(Part.WRAPPER, Part.MARKUP, Part.PAGE_LINE, Part.HEADER, Part.MARK)) {
            if (characters(part) > 0) {
                omitted.add(new Omitted(part.what(), pieces.getOrDefault(part, 0), characters(part)));
            }
        }
        if (characters(Part.BLANK) > 0) {
            omitted.add(new Omitted(Part.BLANK.what(), blankRuns(), characters(Part.BLANK)));
        }
        return omitted;
    }

    private int blankRuns() {
        int runs = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == Part.BLANK && (i == 0 || parts[i - 1] != Part.BLANK)) {
                runs++;
            }
        }
        return runs;
    }
}
