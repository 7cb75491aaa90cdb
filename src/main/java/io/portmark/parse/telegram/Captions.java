package io.portmark.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The captions of telegrams (MARKINGS 2.5). A caption line holds captions only; the word in a sentence is none. */
final class Captions {
    /** As {@code captions.csv} lists them; a test keeps the two together. */
    static final String WORDS =
            "SIPDIS|SENSITIVE|NOFORN|NF|NODIS|EXDIS|STADIS|LIMDIS|NOCONTRACT|NOCONTRACTOR|PROPIN|ORCON|EXCON"
                    + "|NO FOREIGN DISSEM(?:INATION)?|NOT RELEASABLE TO FOREIGN NATIONALS|REL TO [A-Z]{3}(?:, ?[A-Z]{3,4})*"
                    + "|NO DISTRIBUTION(?: OUTSIDE DEPARTMENT)?|EXCLUSIVE DISTRIBUTION|LIMIT(?:ED)? DISTRIBUTION"
                    + "|(?:ROGER|DISSENT|AGREMENT|AGR\u00c9MENT|DIRGEN|MED|DS|TM|SY|DEA|HR|PERSONNEL) CHANNEL(?: ONLY)?"
                    + "|DIRGEN|AGREMENT|AGR\u00c9MENT"
                    + "|OFFICIAL[ -]INFORMAL|INFORM CONSULS|INFORM ALL STATE EMPLOYEES"
                    + "|AIDAC|TERREPS?|VISAS? (?:VIPER|DONKEY|MANTIS|EAGLE|CONDOR|BEAR|HORSE)|NOT FOR INTERNET DISTRIBUTION"
                    + "|EYES ONLY|CHEROKEE|DOCKLAMP|MARIGOLD|CEDAR|HARVAN(?: DOUBLE)?(?: PLUS)?|PINTA|NOTAL"
                    + "|ENCRYPTED FOR TRANSMISSION ONLY|EFTO|E F T O"
                    + "|FOR OFFICIAL USE ONLY|FOUO|SBU";

    /** With a name or a number in them; in a classification line SECTO 10190 is post and serial number. */
    private static final String NUMBERED = "(?:CODEL|STAFFDEL) [A-Z][A-Z'-]{1,20}|(?:TOSEC|SECTO) [0-9]{4,6}";

    private static final Pattern ONE = Pattern.compile("(" + WORDS + '|' + NUMBERED + ")(?=[ ,;/.]|$)[ ,;/.]*");
    private static final Pattern FOR_ONLY =
            Pattern.compile("(?:EYES ONLY )?FOR [A-Z][A-Z ,./&'-]{1,60}(?: ONLY| EYES ONLY)");

    private Captions() {}

    /** The captions of a line that holds nothing else, in order; empty where it holds anything else. */
    static Optional<List<String>> line(String text) {
        if (text.length() > 120) {
            return Optional.empty();
        }
        if (FOR_ONLY.matcher(text).matches()) {
            return Optional.of(List.of(text));
        }
        List<String> captions = new ArrayList<>();
        int end = leading(text, captions);
        return end == text.length() && !captions.isEmpty() ? Optional.of(captions) : Optional.empty();
    }

    /** Collects the captions with which a text begins; returns where they end. */
    static int leading(String text, List<String> captions) {
        Matcher matcher = ONE.matcher(text);
        int at = 0;
        while (at < text.length() && matcher.region(at, text.length()).lookingAt()) {
            captions.add(matcher.group(1));
            at = matcher.end();
        }
        return at;
    }
}
