package io.portmark.parse.memo;

import io.portmark.marking.Control;
import io.portmark.marking.MarkFault;
import io.portmark.marking.Marking;
import io.portmark.parse.MarkReading;
import io.portmark.parse.PortionMarkParser;
import io.portmark.parse.telegram.ClassificationLine;
import io.portmark.parse.telegram.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The banner line of a document (32 CFR 2001.21(b); CAPCO section D.1): a line that says a level in full words, controls, and nothing
 * else but a page number.
 *
 * @param line the line
 * @param printed the words of the banner in it
 * @param from where they begin in the line
 * @param reading what they say
 */
record DocumentBanner(Line line, String printed, int from, MarkReading reading) {
    private static final int LONGEST = 120;

    /** What a banner begins with; a symbol such as S//NF does only where two slashes follow. */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:TOP ?SECRET|SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|UNCLAS|SENSITIVE BUT UNCLASSIFIED|SBU|CUI|CONTROLLED"
                    + "|LIMITED OFFICIAL USE|OFFICIAL USE ONLY|FOR OFFICIAL USE ONLY|LAW ENFORCEMENT SENSITIVE|NATO [A-Z]|COSMIC TOP SECRET"
                    + "|//[A-Z]|(?:TS|S|C|U)//[A-Z])(?![a-z]).*");

    /** "Page 2 of 5", "- 2 -", "2". */
    private static final String NUMBER = "(?:[Pp](?:AGE|age) )?-? ?[0-9ivx]{1,4} ?-?(?: (?:of|OF) [0-9]{1,4})?";

    private static final Pattern PAGE_BEFORE = Pattern.compile(NUMBER + "(?: {2,}|, )(?=[A-Z/])");
    private static final Pattern PAGE_BEHIND = Pattern.compile(" {2,}" + NUMBER);
    private static final Pattern ORNAMENT = Pattern.compile("[*_~ -]*");
    private static final Pattern SPACED = Pattern.compile("(?:[A-Z/] {1,3}){4,}[A-Z](?: .*)?");

    /** The banner that a line is; empty for every other line. */
    static Optional<DocumentBanner> read(Line line, PortionMarkParser marks) {
        if (line.length() > LONGEST || line.markedUp()) {
            return Optional.empty();
        }
        String text = line.text();
        int from = after(PAGE_BEFORE, text, after(ORNAMENT, text, 0));
        int to = text.length();
        Matcher page = PAGE_BEHIND.matcher(text).region(from, to);
        if (page.find() && page.end() == text.length()) {
            to = page.start();
        }
        while (to > from && "*_~ -".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String printed = text.substring(from, to);
        String words = SPACED.matcher(printed).matches() ? closedUp(printed) : printed;
        if (!BEGINNING.matcher(words).matches()) {
            return Optional.empty();
        }
        int begin = from;
        return marks.words(normal(words))
                .filter(reading -> !reading.faults().contains(MarkFault.UNKNOWN_PART))
                .filter(reading -> !reading.faults().contains(MarkFault.RUN_TOGETHER))
                .map(reading -> new DocumentBanner(line, printed, begin, reading));
    }

    /** What the banner says. */
    Marking marking() {
        return reading.marking();
    }

    /** True when the level or a control stands for controlled unclassified information. */
    boolean isCui() {
        return !marking().isClassified() && marking().control() == Control.CUI;
    }

    /** True when the register would write it otherwise (HDR-10). */
    boolean isMisshapen() {
        boolean symbols = printed.matches("(?:TS|S|C|U)//.*|.*//(?:NF|OC|XD|ND|PR|IMC)\\b.*");
        return symbols || !reading.faults().isEmpty();
    }

    /** As a line of a header: the whole of it is struck where the release is of another level. */
    ClassificationLine classificationLine() {
        Marking marking = marking();
        boolean restricted = printed.startsWith("RESTRICTED");
        return new ClassificationLine(
                printed,
                marking.classification(),
                marking.control(),
                restricted ? "RESTRICTED" : marking.bannerWords(),
                from + printed.length(),
                marking.dissemination(),
                null,
                null,
                null,
                null,
                false,
                marking);
    }

    private static String normal(String words) {
        return switch (words) {
            case "CONTROLLED" -> "CUI";
            case "TOPSECRET" -> "TOP SECRET";
            case "RESTRICTED" -> "R";
            default -> words.startsWith("CONTROLLED//") ? "CUI" + words.substring("CONTROLLED".length()) : words;
        };
    }

    /** "S E C R E T" is SECRET, "T O P  S E C R E T" TOP SECRET. */
    private static String closedUp(String spaced) {
        String words = spaced.replaceAll("(?<=\\b[A-Z]) (?=[A-Z]\\b)", "").replaceAll(" {2,}", " ");
        return words.replace("TOPSECRET", "TOP SECRET");
    }

    private static int after(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() : from;
    }

    /** Names of what it says, for comparing two banners: level, control, dissemination. */
    List<String> dissemination() {
        return marking().dissemination().stream().sorted().toList();
    }
}
