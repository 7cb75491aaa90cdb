package io.portmark.parse.telegram;

import io.portmark.parse.PortionMarkParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the signature (MARKINGS 2.9.9): a surname in capitals alone at the end, or the last word of a line that lost its breaks. */
final class SignatureFinder {
    private static final Pattern NAME =
            Pattern.compile("[A-Z][A-Z'\u2019-]{1,20}(?: [A-Z]\\.| [A-Z][A-Z'\u2019-]{1,20}){0,2}");
    private static final Pattern SURNAME = Pattern.compile("[A-Z][A-Z'\u2019-]{2,20}");
    private static final Pattern LAST_WORD =
            Pattern.compile("[.?!\"')\u201d\u3002\uff01\uff1f\u061f\u06d4] {1,3}([A-Z][A-Z'\u2019-]{2,20})$");
    /** The communications centre writes beneath signatures. */
    private static final Pattern OPERATOR = Pattern.compile("NOTE BY OC");

    private static final Set<String> NO_NAMES = Set.of(
            "SUMMARY",
            "COMMENT",
            "COMMENTS",
            "NOTE",
            "NOTES",
            "BACKGROUND",
            "INTRODUCTION",
            "CONCLUSION",
            "CONCLUSIONS",
            "ACTION",
            "RECOMMENDATION",
            "RECOMMENDATIONS",
            "UNQUOTE",
            "QUOTE",
            "TEXT",
            "ANNEX",
            "ATTACHMENT",
            "SIPDIS",
            "SENSITIVE",
            "SECRET",
            "CONFIDENTIAL",
            "UNCLASSIFIED",
            "UNCLAS",
            "NOFORN",
            "NODIS",
            "EXDIS",
            "NOTAL",
            "END",
            "REFTEL",
            "SEPTEL");

    private SignatureFinder() {}

    /**
     * Where the signature stands.
     *
     * @param line index of its line
     * @param from where it begins in that line
     */
    record Place(int line, int from) {}

    /** The signature among the lines of a body. */
    static Optional<Place> find(List<Line> lines, PortionMarkParser marks) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            boolean last = i == lines.size() - 1;
            if (isName(line, last ? NAME : SURNAME) && stands(lines, i)) {
                return Optional.of(new Place(i, 0));
            }
            if (last && (i > 0 || line.isLost())) {
                Optional<Place> inLine = lastWord(line, i);
                if (inLine.isPresent()) {
                    return inLine;
                }
            }
            if (ParagraphStart.read(line, 0, marks, false).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** True for a surname that stands behind a sentence: the signature beneath an earlier section. */
    static boolean isBeneath(Line line, String before) {
        return isName(line, SURNAME) && SentenceEnd.at(before);
    }

    private static boolean isName(Line line, Pattern shape) {
        return line.is(shape) && !NO_NAMES.contains(line.text()) && !line.text().startsWith("END ");
    }

    /** Alone between blank lines, or behind the end of a sentence. */
    private static boolean stands(List<Line> lines, int index) {
        boolean followed = index + 1 < lines.size();
        boolean blankAfter = !followed
                || lines.get(index + 1).blankBefore()
                || lines.get(index + 1).begins(OPERATOR);
        boolean sentenceBefore =
                index > 0 && SentenceEnd.at(lines.get(index - 1).text());
        boolean alone = lines.get(index).blankBefore();
        boolean several = lines.get(index).text().indexOf(' ') > 0;
        boolean free = several ? alone && sentenceBefore : sentenceBefore || (alone && !followed);
        return index > 0 && blankAfter && free;
    }

    private static Optional<Place> lastWord(Line line, int index) {
        int tail = Math.max(0, line.length() - 40);
        Matcher matcher = LAST_WORD.matcher(line.text()).region(tail, line.length());
        boolean found = matcher.find() && !NO_NAMES.contains(matcher.group(1));
        return found ? Optional.of(new Place(index, matcher.start(1))) : Optional.empty();
    }
}
