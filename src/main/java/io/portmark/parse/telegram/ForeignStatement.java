package io.portmark.parse.telegram;

import io.portmark.document.ParseNote;
import io.portmark.document.Portion;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "This document contains United Kingdom information" (32 CFR 2001.24(c)). */
public final class ForeignStatement {
    private static final Pattern WORDS = Pattern.compile(
            "\\bTHIS\\s{1,8}(?:DOCUMENT|RECORD|TELEGRAM|MESSAGE|CABLE|REPORT|MEMORANDUM|LETTER)\\s{1,8}CONTAINS\\s{1,8}"
                    + "(?!(?:CLASSIFIED|UNCLASSIFIED|SENSITIVE|PRIVILEGED|PERSONAL|PROPRIETARY|PRIVACY|CONTROLLED|CONFIDENTIAL|PROTECTED"
                    + "|NO|THE|SOME|ALL|OTHER|FURTHER|MORE|NEW)\\b)"
                    + "(?:[A-Z.,'()/-]{2,20}\\s{1,8}){1,6}INFORMATION\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST_LINES = 3;

    private ForeignStatement() {}

    /** How many lines from there on, up to a blank one, are a statement and nothing else; 0 where they are none. */
    public static int lines(List<Line> lines, int at) {
        if (!lines.get(at).text().regionMatches(true, 0, "THIS ", 0, "THIS ".length())) {
            return 0;
        }
        StringBuilder text = new StringBuilder();
        int count = 0;
        while (at + count < lines.size()
                && count < MOST_LINES
                && (count == 0 || !lines.get(at + count).blankBefore())) {
            text.append(count == 0 ? "" : " ").append(lines.get(at + count).text());
            count++;
        }
        boolean ended = at + count == lines.size() || lines.get(at + count).blankBefore();
        String said = text.toString().endsWith(".") ? text.substring(0, text.length() - 1) : text.toString();
        return ended && WORDS.matcher(said).matches() ? count : 0;
    }

    /** The statement, where a portion is marked as foreign and the text has one. */
    static Optional<ParseNote> in(SourceText source, List<Portion> portions) {
        return portions.stream().anyMatch(Portion::isMarkedForeign) ? find(source) : Optional.empty();
    }

    private static Optional<ParseNote> find(SourceText source) {
        Matcher matcher = WORDS.matcher(source.text());
        return matcher.find()
                ? Optional.of(new ParseNote(
                        ParseNote.Kind.FOREIGN_STATEMENT, List.of(), new Span(matcher.start(), matcher.end()), ""))
                : Optional.empty();
    }
}
