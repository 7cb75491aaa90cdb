package io.portmark.parse.telegram;

import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.parse.EditDistance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of a level at the beginning of a line, closed up or letter-spaced: "UNCLAS", "C O N F I D E N T I A L".
 *
 * @param level the level
 * @param control LOU for LIMITED OFFICIAL USE, which is a control of unclassified information
 * @param words the words closed up
 * @param end where they end in the line
 * @param repaired true when the letters had to be repaired
 */
record LevelWords(@Nullable ClassificationLevel level, Control control, String words, int end, boolean repaired) {
    private record Term(String letters, ClassificationLevel level, Control control, String words) {}

    private static final List<Term> TERMS = List.of(
            new Term("UNCLASSIFIED", ClassificationLevel.UNCLASSIFIED, Control.NONE, "UNCLASSIFIED"),
            new Term("UNCLAS", ClassificationLevel.UNCLASSIFIED, Control.NONE, "UNCLAS"),
            new Term("CONFIDENTIAL", ClassificationLevel.CONFIDENTIAL, Control.NONE, "CONFIDENTIAL"),
            new Term("SECRET", ClassificationLevel.SECRET, Control.NONE, "SECRET"),
            new Term("TOPSECRET", ClassificationLevel.TOP_SECRET, Control.NONE, "TOP SECRET"),
            // Abolished in 1953 (E.O. 10501); protected as the lowest level that is left.
            new Term("RESTRICTED", ClassificationLevel.CONFIDENTIAL, Control.NONE, "RESTRICTED"),
            new Term("LIMITEDOFFICIALUSE", ClassificationLevel.UNCLASSIFIED, Control.LOU, "LIMITED OFFICIAL USE"),
            new Term("LIMOFFUSE", ClassificationLevel.UNCLASSIFIED, Control.LOU, "LIMITED OFFICIAL USE"),
            new Term("OFFICIALUSEONLY", ClassificationLevel.UNCLASSIFIED, Control.LOU, "OFFICIAL USE ONLY"),
            new Term(
                    "SENSITIVEBUTUNCLASSIFIED",
                    ClassificationLevel.UNCLASSIFIED,
                    Control.SBU,
                    "SENSITIVE BUT UNCLASSIFIED"));

    /** Letter spacing is repaired up to two letters wrong, missing or too many (HDR-03). */
    private static final int REPAIRABLE = 2;

    private static final int LONGEST = 60;

    /** The words of a level with which a line begins, nothing repaired. */
    static Optional<LevelWords> exact(String line) {
        LevelWords longest = null;
        for (Term term : TERMS) {
            int end = matchLetters(line, term.letters);
            if (end > 0 && (longest == null || end > longest.end)) {
                longest = new LevelWords(term.level, term.control, term.words, end, false);
            }
        }
        return Optional.ofNullable(longest);
    }

    /**
     * The nearest level where a line begins with spaced letters that spell none. Only where the line goes on as a classification line
     * does: C O R R E C T E D  C O P Y is a remark.
     */
    static Optional<LevelWords> repaired(String line) {
        LevelWords best = null;
        int bestDistance = REPAIRABLE + 1;
        boolean unique = true;
        StringBuilder letters = new StringBuilder();
        int end = 0;
        while (isSpacedLetter(line, end)) {
            letters.append(line.charAt(end));
            int after = end + 1;
            for (Term term : TERMS) {
                int distance = EditDistance.between(letters, term.letters, REPAIRABLE);
                boolean spelled = letters.length() >= 5 && distance <= REPAIRABLE;
                if (spelled && distance < bestDistance) {
                    bestDistance = distance;
                    unique = true;
                    best = new LevelWords(term.level, term.control, term.words, after, true);
                } else if (spelled && distance == bestDistance && best != null && best.level != term.level) {
                    unique = false;
                } else if (spelled && distance == bestDistance && best != null) {
                    best = new LevelWords(term.level, term.control, term.words, after, true);
                }
            }
            end = skipBlanks(line, after);
        }
        return unique ? Optional.ofNullable(best) : Optional.empty();
    }

    /**
     * The one level that closed-up words are a letter or two away from: LIMITED OFFFICIAL USE. Never CLASSIFIED or SENSITIVE, which say
     * something else.
     */
    static Optional<LevelWords> respelled(String printed) {
        String letters = printed.replace(" ", "");
        if (OTHER_WORDS.contains(letters)) {
            return Optional.empty();
        }
        Term best = null;
        int bestDistance = REPAIRABLE + 1;
        boolean unique = true;
        for (Term term : TERMS) {
            int distance = EditDistance.between(letters, term.letters, REPAIRABLE);
            if (distance < bestDistance) {
                best = term;
                bestDistance = distance;
                unique = true;
            } else if (distance == bestDistance && best != null && best.level != term.level) {
                unique = false;
            }
        }
        for (String other : OTHER_WORDS) {
            unique &= EditDistance.between(letters, other, REPAIRABLE) > bestDistance;
        }
        return best == null || !unique
                ? Optional.empty()
                : Optional.of(new LevelWords(best.level, best.control, best.words, printed.length(), true));
    }

    private static final List<String> OTHER_WORDS =
            List.of("CLASSIFIED", "DECLASSIFIED", "SENSITIVE", "SECRETARY", "SECRETARIAT");

    private static boolean isSpacedLetter(String line, int at) {
        return at < Math.min(line.length(), LONGEST)
                && isCapital(line.charAt(at))
                && (at + 1 == line.length() || line.charAt(at + 1) == ' ')
                && (at == 0 || line.charAt(at - 1) == ' ');
    }

    /** Where the letters end that a line begins with, blanks between them allowed; 0 where it does not, or where a word goes on. */
    private static int matchLetters(String line, String letters) {
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = skipBlanks(line, at);
            if (at >= line.length() || line.charAt(at) != letters.charAt(i)) {
                return 0;
            }
            at++;
        }
        boolean wordGoesOn = at < line.length() && Character.isLetterOrDigit(line.charAt(at));
        return wordGoesOn ? 0 : at;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
