package io.portmark.parse.telegram;

import io.portmark.marking.ClassificationAuthority;
import io.portmark.marking.ClassificationAuthority.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the classification authority in all the forms of MARKINGS 2.8. */
final class AuthorityParser {
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE;

    /** Where an authority begins, with a mark before it or not. */
    static final Pattern BEGINNING = Pattern.compile(
            "(?:\\((?:TS|S|C|U|SBU)\\) *)?(?:CLASSIFIED +(?:BY|AUTHORITY)\\b|CLASS(?:IFIER)? ?: |DERIVED +FROM\\b|REASONS? ?: ?1\\.|DECLASSIFY +ON\\b)",
            IGNORE_CASE);

    /** "1. (C - ENTIRE TEXT)", "CONFIDENTIAL ENTIRE TEXT.", "ENTIRE TEXT CONFIDENTIAL." */
    static final Pattern ENTIRE_TEXT = Pattern.compile(
            "\\(?(?:(?:TOP SECRET|SECRET|CONFIDENTIAL|LIMITED OFFICIAL USE|UNCLASSIFIED|TS|S|C|U|SBU|LOU)[ ,.:)-]*)?\\(? ?ENTIRE (?:TEXT|MESSAGE|CABLE)\\b",
            IGNORE_CASE);

    private static final Pattern CLASSIFIED_BY = Pattern.compile("\\bCLASSIFIED +BY\\b(?: *[:;.])? *", IGNORE_CASE);
    private static final Pattern MARK = Pattern.compile("\\((?:TS|S|C|U|SBU)\\) *");
    private static final Pattern NAME_END = Pattern.compile(
            "[ ,;:.(-]*(?:\\b(?:FOR|PER|UNDER|PURSUANT TO|BASED ON|IN ACCORDANCE WITH)\\b(?: THE)?(?: FOLLOWING)? *)?(?:\\bE\\.? ?O\\.? ?[0-9]{5}[ ,:;]*)?(?:\\bREASONS?\\b|\\bREASONING\\b|\\bRSNS?\\b|\\bSECTIONS?\\b *1\\.|\\b1\\.[3-6]\\b|\\bDECL(?:ASSIFY ON)?\\b *:|\\bDERIVED +FROM\\b)",
            IGNORE_CASE);
    private static final Pattern SECTION = Pattern.compile("(?<![0-9.])1\\.([3-6])(?![0-9])");
    private static final Pattern LETTER = Pattern.compile(
            "(?:\\.(?=[A-Z(]))?[ ,;/&+-]*(?:AND\\b|OR\\b|A ?ND\\b|AN ?D\\b)?[ ,;/&+-]*(?:(?:SECTIONS? *)?1\\.[3-6](?![0-9])[ ,]*)?(?:\\( *([A-Z])(?: *[/,&] *([A-Z]))?(?: *[/,&] *([A-Z]))? *(?:\\)|(?=[ ,.]|$))|([A-Z])(?![A-Z'\u2019]))",
            IGNORE_CASE);
    private static final Pattern DERIVED = Pattern.compile(
            "\\b(?:DERIVED|DRV|DERV) +FROM\\b *[:;.]? *(.{1,300}?)[ .,;]*(?=\\bDECLASSIFY\\b|\\bREASONS?\\b|\\bCLASSIFIED +BY\\b|\\bDECL *:|$)",
            IGNORE_CASE);
    /** Under older orders "Classified by: Multiple Sources" was the form of a derivative classification. */
    private static final Pattern MULTIPLE = Pattern.compile("MULTIPLE SOURCES", IGNORE_CASE);

    private static final Pattern DECLASSIFY = Pattern.compile(
            "\\b(?:DECLASSIFY +ON|DECL) *[:;] *(.{1,80}?)(?=\\bREASONS?\\b|\\bCLASSIFIED\\b|\\bDERIVED\\b|\\bDECLASSIFY\\b|\\bDECL *[:;]|$)",
            IGNORE_CASE);
    private static final Pattern UNFINISHED = Pattern.compile("(?:,|\\band|\\([^)]{0,20}) *$", IGNORE_CASE);
    private static final Pattern INITIAL_END = Pattern.compile("(?:\\b[A-Z]|\\bJr|\\bSr|\\bJR|\\bSR|U\\.S)\\.$");

    private static final Pattern REASON_TO_COME =
            Pattern.compile("\\bREASONS?\\b|\\b1\\.[3-6]\\b|\\bDECLASSIFY +ON\\b|\\bDERIVED +FROM\\b", IGNORE_CASE);
    private static final Pattern MORE_LETTERS = Pattern.compile(
            "(?:\\([A-Z]\\)|[A-Z]\\)|AND\\b *\\(|nd\\b|d\\b|1\\.[3-6]|REASON|DECLASSIFY|DERIVED|DECL\\b)", IGNORE_CASE);

    /** A line beneath an unfinished list of letters holds the rest of it, not a sentence. */
    private static final int SHORT = 30;

    /** An authority line is a few lines; patterns look no further. */
    private static final int LONGEST = 1_000;

    /** The authority that a text states, if it states one. */
    Optional<ClassificationAuthority> read(String written) {
        String text = written.substring(0, Math.min(LONGEST, written.length()));
        boolean entire = ENTIRE_TEXT.matcher(text).lookingAt()
                || text.toUpperCase(Locale.ROOT).contains("ENTIRE TEXT");
        boolean authority = BEGINNING.matcher(text).lookingAt()
                || CLASSIFIED_BY.matcher(text).find();
        if (!entire && !authority) {
            return Optional.empty();
        }
        Matcher section = SECTION.matcher(text);
        boolean cited = section.find();
        String by = classifiedBy(text);
        boolean several = by != null && MULTIPLE.matcher(by).lookingAt();
        String from = several ? by : group(DERIVED, text);
        return Optional.of(new ClassificationAuthority(
                several ? null : by,
                several || by == null ? Naming.NOBODY : ClassifierWords.naming(by),
                from,
                cited ? section.group() : null,
                cited ? letters(text, section.end()) : List.of(),
                UNFINISHED.matcher(text.strip()).find(),
                entire));
    }

    /** The declassification instructions inside an authority, in order. */
    List<String> declassifyOn(String text) {
        return DECLASSIFY
                .matcher(text.substring(0, Math.min(LONGEST, text.length())))
                .results()
                .map(found -> found.group(1).strip())
                .filter(found -> !found.isEmpty())
                .toList();
    }

    /**
     * Where the authority ends in a text that goes on: behind the letters of its reason and the punctuation there; the text's length
     * where no reason is cited.
     */
    int end(String text) {
        Matcher section = SECTION.matcher(text);
        if (!section.find()) {
            return text.length();
        }
        int at = section.end();
        Matcher letter = LETTER.matcher(text).region(at, text.length());
        while (letter.lookingAt() && !isArticle(text, letter)) {
            at = letter.end();
            letter.region(at, text.length());
        }
        while (at < text.length() && ".,;) ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /**
     * True when an authority goes on in the next line: its reason is still to come, and does come in one of the lines that follow, or
     * its letters go on.
     */
    boolean goesOn(String soFar, List<String> following) {
        if (!SECTION.matcher(soFar).find()) {
            return following.stream()
                    .anyMatch(line -> REASON_TO_COME.matcher(line).find());
        }
        boolean letters =
                !following.isEmpty() && MORE_LETTERS.matcher(following.get(0)).lookingAt();
        return letters
                || (UNFINISHED.matcher(soFar).find()
                        && soFar.length() < LONGEST
                        && !following.isEmpty()
                        && following.get(0).length() < SHORT);
    }

    private static @Nullable String classifiedBy(String text) {
        Matcher label = CLASSIFIED_BY.matcher(text);
        if (!label.find()) {
            return null;
        }
        int from = label.end();
        Matcher again = CLASSIFIED_BY.matcher(text).region(from, text.length());
        Matcher mark = MARK.matcher(text).region(from, text.length());
        if (mark.lookingAt()) {
            from = mark.end();
            again.region(from, text.length());
        }
        from = again.lookingAt() ? again.end() : from;
        Matcher end = NAME_END.matcher(text).region(from, text.length());
        int to = end.find() ? end.start() : text.length();
        boolean abbreviated = to < text.length()
                && text.charAt(to) == '.'
                && text.substring(from, to).matches("(?i).*\\b[JS]r");
        String name = text.substring(from, abbreviated ? to + 1 : to).strip();
        return name.isEmpty() ? null : withoutPunctuation(name);
    }

    private static @Nullable String withoutPunctuation(String name) {
        int end = name.length();
        while (end > 0 && ",;:.-( ".indexOf(name.charAt(end - 1)) >= 0) {
            if (INITIAL_END.matcher(name.substring(Math.max(0, end - 6), end)).find()) {
                break;
            }
            end--;
        }
        return end == 0 ? null : name.substring(0, end);
    }

    private static List<String> letters(String text, int from) {
        List<String> letters = new ArrayList<>();
        Matcher letter = LETTER.matcher(text).region(from, text.length());
        while (letter.lookingAt() && !isArticle(text, letter)) {
            for (int group = 1; group <= letter.groupCount(); group++) {
                add(letters, letter.group(group));
            }
            letter.region(letter.end(), text.length());
        }
        return letters;
    }

    /** "1.4 (b) a senior official": a bare letter followed by a word is an article, no reason. */
    private static boolean isArticle(String text, Matcher letter) {
        if (letter.group(4) == null) {
            return false;
        }
        String after = text.substring(letter.end(), Math.min(text.length(), letter.end() + 12));
        return after.matches("(?is) +(?!and\\b|or\\b|nd\\b)[a-z]{2,}.*");
    }

    private static void add(List<String> letters, @Nullable String letter) {
        if (letter != null && !letters.contains(letter.toLowerCase(Locale.ROOT))) {
            letters.add(letter.toLowerCase(Locale.ROOT));
        }
    }

    private static @Nullable String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() && !matcher.group(1).isBlank() ? matcher.group(1).strip() : null;
    }
}
