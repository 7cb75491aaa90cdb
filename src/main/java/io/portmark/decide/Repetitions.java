package io.portmark.decide;

import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.Portion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for sentences of withheld portions that stand in released ones too. */
final class Repetitions {
    /** A run of that many words is no turn of speech. */
    private static final int RUN = 8;
    /** A whole sentence is one earlier. */
    private static final int SENTENCE = 5;

    private static final String HEADER = "header";
    private static final Pattern END = Pattern.compile("(?<=[.!?:;])\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final Map<String, String> released = new HashMap<>();

    private Repetitions() {}

    /** The repetitions of a record, in source order; one a pair of places. */
    static List<Repetition> of(Document document, WithheldText withheld) {
        if (withheld.pieces().isEmpty()) {
            return List.of();
        }
        var repetitions = new Repetitions();
        Set<String> ids = new LinkedHashSet<>();
        withheld.pieces().forEach(piece -> ids.add(piece.id()));
        for (Portion portion : document.portions()) {
            if (!ids.contains(portion.id())) {
                phrases(portion.text()).forEach(phrase -> repetitions.released.putIfAbsent(phrase, portion.id()));
            }
        }
        for (HeaderLine line : document.header()) {
            boolean element = ids.stream().anyMatch(id -> PortionDecider.isOf(id, line.kind()));
            if (line.kind() != HeaderLine.Kind.WRAPPER && line.kind() != HeaderLine.Kind.SUBJECT && !element) {
                phrases(line.text()).forEach(phrase -> repetitions.released.putIfAbsent(phrase, HEADER));
            }
        }
        Set<Repetition> found = new LinkedHashSet<>();
        for (WithheldText.Piece piece : withheld.pieces()) {
            for (String phrase : phrases(piece.text())) {
                String elsewhere = repetitions.released.get(phrase);
                if (elsewhere != null) {
                    found.add(new Repetition(piece.id(), elsewhere));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Every run of eight words, and every shorter sentence whole. */
    private static Set<String> phrases(String text) {
        Set<String> phrases = new LinkedHashSet<>();
        List<String> all = words(text);
        for (int i = 0; i + RUN <= all.size(); i++) {
            phrases.add(String.join(" ", all.subList(i, i + RUN)));
        }
        for (String sentence : END.split(text, -1)) {
            List<String> words = words(sentence);
            if (words.size() >= SENTENCE && words.size() < RUN) {
                phrases.add(String.join(" ", words));
            }
        }
        return phrases;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
