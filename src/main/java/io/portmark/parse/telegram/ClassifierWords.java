package io.portmark.parse.telegram;

import io.portmark.marking.ClassificationAuthority.Naming;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells name and position apart in what stands behind "Classified By:". Only what is plainly a name alone or a position alone is
 * called so; offices, posts and abbreviations are too many to know, and whatever is not known counts as both.
 */
final class ClassifierWords {
    private static final Set<String> POSITIONS = Set.of(
            ("AMBASSADOR AMB CHARGE CHARGÉ CDA DCM ADCM MINISTER COUNSELOR COUNSELLOR COUNSELORS POLCOUNS ECONCOUNS POLMINCOUNS"
                            + " ECMIN POLMIN MINCOUNS POLOFF ECONOFF CONOFF EMBOFF CONGENOFF CONSUL CONSULAR CG PO PAO CAO IO RSO ARSO"
                            + " RAO RMO DATT ODC ATTACHE ATTACHÉ LEGATT CHIEF DIRECTOR DEPUTY ACTING OFFICER SECRETARY ASSISTANT"
                            + " UNDERSECRETARY COORDINATOR ADVISOR ADVISER REPRESENTATIVE REP ENVOY COMMISSIONER MANAGER PRINCIPAL HEAD"
                            + " ADMINISTRATOR ANALYST SPECIALIST AGENT COMMANDER COLONEL COL LTC LTCOL MAJOR CAPTAIN ADMIRAL DAS PDAS"
                            + " DESK TEAM LEADER SECTION UNIT MISSION EMBASSY POLITICAL ECONOMIC COMMERCIAL POL ECON POLEC POLECON MGT MGMT"
                            + " MANAGEMENT REFCOORD AFFAIRES AFFAIRS STAFF VICE PRESIDENT DELEGATE NEGOTIATOR SPECIAL SENIOR"
                            + " INTERIM PUBLIC REGIONAL SECURITY OFFICE ADCON POLCHIEF ECONCHIEF CONGEN")
                    .split(" ", -1));
    private static final Set<String> BETWEEN = Set.of("OF", "THE", "FOR", "AND", "TO", "A", "I", "D", "AD");
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "de", "der", "del", "la", "al", "el", "bin", "di", "du", "y");
    private static final Pattern NAME =
            Pattern.compile("(?:Mc|Mac|O'|O\u2019|D'|De|La|Di)?\\p{Lu}[\\p{Ll}'\u2019]+(?:[-'\u2019]\\p{Lu}\\p{Ll}+)*");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?|(?:Jr|Sr|JR|SR)\\.?|I{2,3}|IV");
    private static final Pattern CAPITALS = Pattern.compile("(?=.*[AEIOUY])\\p{Lu}{4,}(?:-\\p{Lu}{2,})*");
    private static final Pattern SUFFIX = Pattern.compile(",? +(?:Jr|Sr|JR|SR|II|III|IV)\\.?$");

    /** A name has a given name and a surname at least. */
    private static final int FEWEST_NAMES = 2;

    private static final int MOST_WORDS = 5;

    private ClassifierWords() {}

    /** What the words say of the person. */
    static Naming naming(String classifiedBy) {
        String words = SUFFIX.matcher(classifiedBy.strip()).replaceAll("");
        if (words.chars().anyMatch(Character::isDigit)) {
            return Naming.IDENTIFIER;
        }
        if (isPosition(words)) {
            return Naming.POSITION_ALONE;
        }
        return isName(words) ? Naming.NAME_ALONE : Naming.NAME_AND_POSITION;
    }

    private static boolean isPosition(String words) {
        List<String> all = Arrays.stream(words.toUpperCase(Locale.ROOT).split("[^\\p{Lu}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return all.stream().anyMatch(POSITIONS::contains)
                && all.stream().allMatch(word -> POSITIONS.contains(word) || BETWEEN.contains(word));
    }

    private static boolean isName(String words) {
        String[] all = words.split(" +", -1);
        int names = 0;
        for (String word : all) {
            boolean name = !isPositionWord(word)
                    && (NAME.matcher(word).matches() || CAPITALS.matcher(word).matches());
            names += name ? 1 : 0;
            if (!name && !INITIAL.matcher(word).matches() && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return names >= FEWEST_NAMES && all.length <= MOST_WORDS;
    }

    private static boolean isPositionWord(String word) {
        return POSITIONS.contains(word.toUpperCase(Locale.ROOT));
    }
}
