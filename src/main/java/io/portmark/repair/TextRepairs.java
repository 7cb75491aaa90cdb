package io.portmark.repair;

import io.portmark.document.Document;
import io.portmark.document.Portion;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.rule.Edit;
import io.portmark.rule.Finding;
import java.util.List;
import java.util.Optional;

/** Repairs of what transmission did to the text: numbers, captions inside sentences, broken words. */
final class TextRepairs {
    private TextRepairs() {}

    /** The true number where a paragraph sign came out as the digit 1. */
    static List<Edit> pilcrow(Document document, Finding finding) {
        Optional<Portion> portion = Optional.ofNullable(finding.portion()).flatMap(document::portion);
        if (portion.isEmpty() || portion.get().number() == null) {
            return List.of();
        }
        Portion it = portion.get();
        String number = "1" + it.number();
        int at = document.source().slice(it.span()).indexOf(number);
        boolean first = at >= 0 && at < it.printed().length();
        return first ? List.of(Edit.delete(it.span().start() + at, it.span().start() + at + 1)) : List.of();
    }

    /** A caption that stands inside a sentence is taken out. */
    static List<Edit> caption(Document document, Finding finding) {
        Span span = finding.span();
        return span == null || span.isEmpty() ? List.of() : List.of(cut(document, span));
    }

    /** A word that a line's end broke in two is joined, where that is all that is wrong. */
    static List<Edit> brokenWord(Document document, Finding finding) {
        Span span = finding.span();
        if (span == null) {
            return List.of();
        }
        String text = document.source().slice(span);
        int start = 0;
        while (start < text.length() && !isBreak(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        boolean joined = start > 0 && end < text.length() && end > start;
        return joined && Character.isLetter(text.charAt(start - 1)) && Character.isLetter(text.charAt(end))
                ? List.of(Edit.delete(span.start() + start, span.start() + end))
                : List.of();
    }

    /** Takes a stretch out with the white space that parted it from the rest: with its line where it stands alone. */
    static Edit cut(Document document, Span span) {
        String text = document.source().text();
        int start = span.start();
        int end = span.end();
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        boolean begins = start == 0 || isBreak(text.charAt(start - 1));
        boolean ends = end == text.length() || isBreak(text.charAt(end));
        if (begins && ends) {
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            return Edit.delete(start, Math.min(text.length(), end + (pair ? 2 : 1)));
        }
        return ends ? Edit.delete(start, span.end()) : Edit.delete(span.start(), end);
    }

    /** How the source ends its lines. */
    static String lineBreak(SourceText source) {
        String text = source.text();
        int at = text.indexOf('\n');
        if (at < 0) {
            return text.indexOf('\r') < 0 ? "\n" : "\r";
        }
        return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }
}
