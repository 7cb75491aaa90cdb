package io.portmark.parse.telegram;

import io.portmark.document.ParseNote;
import io.portmark.document.ParseNote.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks that open and should close in words (SEQ-10): BEGIN SUMMARY and END SUMMARY, a long "(Note: " and "End note". */
final class TextBlocks {
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:(B(?:EGIN|egin))|E(?:ND|nd)) (?:OF |of )?([A-Za-z]{3,9})(?: [Tt][Ee][Xx][Tt])?(?=[ .:;)]|$)");
    private static final Pattern BRACKET = Pattern.compile("\\((NOTE|COMMENT|Note|Comment): ");
    private static final List<String> NAMES = List.of("summary", "comment", "note", "text", "quote", "fyi");

    /** A bracketed note of up to this many characters needs no closing words. */
    private static final int SHORT_NOTE = 600;

    private TextBlocks() {}

    /** Blocks that stay open: the first of each name in each portion. */
    static List<ParseNote> unclosed(List<PortionDraft.Finished> portions) {
        List<ParseNote> notes = new ArrayList<>();
        Map<String, ParseNote> open = new LinkedHashMap<>();
        for (PortionDraft.Finished finished : portions) {
            String text = finished.joined().plain();
            if (text.contains("egin") || text.contains("BEGIN") || text.contains("nd ") || text.contains("END ")) {
                words(finished, text, open);
            }
            if (text.contains("(N") || text.contains("(C")) {
                brackets(finished, text, notes);
            }
        }
        notes.addAll(open.values());
        return notes;
    }

    private static void words(PortionDraft.Finished finished, String text, Map<String, ParseNote> open) {
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            String name = words.group(2).toLowerCase(Locale.ROOT);
            if (!NAMES.contains(name)) {
                continue;
            }
            if (words.group(1) != null) {
                open.putIfAbsent(
                        name, note(finished, words.start(), words.end(), "BEGIN " + name.toUpperCase(Locale.ROOT)));
            } else {
                open.remove(name);
            }
        }
    }

    private static void brackets(PortionDraft.Finished finished, String text, List<ParseNote> notes) {
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            String name = bracket.group(1).toUpperCase(Locale.ROOT);
            String rest = text.substring(bracket.end());
            boolean inWords = rest.toUpperCase(Locale.ROOT).contains("END " + name);
            if (!inWords && lengthOf(rest) > SHORT_NOTE) {
                notes.add(note(finished, bracket.start(), bracket.end() - 1, name));
                return;
            }
        }
    }

    /** How many characters there are up to the bracket that closes the one before; of one that never closes, more than any note. */
    private static int lengthOf(String rest) {
        int depth = 1;
        for (int i = 0; i < rest.length(); i++) {
            depth += rest.charAt(i) == '(' ? 1 : rest.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static ParseNote note(PortionDraft.Finished finished, int from, int to, String name) {
        return new ParseNote(
                Kind.BLOCK_NOT_CLOSED,
                List.of(finished.portion().id()),
                finished.joined().place(from, to),
                name);
    }
}
