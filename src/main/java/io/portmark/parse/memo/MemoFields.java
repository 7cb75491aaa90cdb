package io.portmark.parse.memo;

import io.portmark.document.HeaderLine;
import io.portmark.parse.telegram.Line;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes by which the lines of a memorandum's or letter's head are told. */
final class MemoFields {
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE;
    private static final int LONGEST = 80;
    private static final int LONGEST_AUTHORITY = 200;
    private static final int SMALL_WORDS = 2;
    private static final int SENTENCE = 6;

    private static final Pattern FIELD = Pattern.compile(
            "(TO|FROM|THROUGH|THRU|VIA|CC|BCC|INFO|DATE|SENT|SUBJECT|SUBJ|RE|REF|REFS|REFERENCES?|MEMORANDUM (?:FOR|TO)(?: THE)?|ATTN|ATTENTION) ?:(?: +|$)",
            IGNORE_CASE);

    private static final Pattern TITLE = Pattern.compile(
            "(?:(?:ACTION|INFORMATION|INFO|BRIEFING|DECISION|SCOPE) )?(?:MEMORANDUM|MEMO)(?: (?:FOR|TO) .{1,80}| OF CONVERSATION)?|AIRGRAM|AIDE[- ]MEMOIRE|NON-?PAPER|DIPLOMATIC NOTE|TALKING POINTS|BRIEFING PAPER|IN REPLY REFER TO:? ?[A-Z0-9/-]{0,20}",
            IGNORE_CASE);

    private static final Pattern UNFINISHED =
            Pattern.compile("(?:FINAL )?DRAFT|WORKING (?:PAPERS?|DRAFT)|PRE-?DECISIONAL(?: DRAFT)?", IGNORE_CASE);

    private static final String BODIES =
            "(?:DEPARTMENT|EMBASSY|CONSULATE(?: GENERAL)?|MISSION|OFFICE|BUREAU|AGENCY|COUNCIL|COMMAND|DIRECTORATE|COMMISSION|LIAISON OFFICE|INTERESTS SECTION|STAFF|HOUSE)";

    /** Who writes, in capitals or title case and nothing else: header lines are released, so that no sentence may pass for one. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:THE )?(?:(?:UNITED STATES|U\\. ?S\\.|AMERICAN|NATIONAL|FEDERAL) (?:[A-Z]+ ){0,4})?" + BODIES
                    + "(?: (?:OF|FOR|AT|TO) [A-Z][A-Z ,.&'-]{1,50})?|(?:THE )?(?:[A-Z]+ ){1,4}" + BODIES,
            IGNORE_CASE);

    /** "Washington, D.C. 20520", "Harbor". */
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Z][A-Za-z. ]{2,30},? ?(?:D\\. ?C\\.|DC|[A-Z]{2})?,? ?[0-9]{5}(?:-[0-9]{4})?|Washington(?:, D\\. ?C\\.)?|WASHINGTON(?:, D\\. ?C\\.)?");

    /** Small words that stand in names and titles. */
    private static final Set<String> IN_NAMES = Set.of("of", "for", "the", "and", "to", "at", "in", "on", "de", "la");

    /** The lines of the classification authority block (32 CFR 2001.21(a), 2001.22). */
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:\\([A-Z/]{1,6}\\) *)?(?:CLASSIFIED BY|DERIVED FROM|REASONS?(?: FOR CLASSIFICATION)?(?= ?: *(?:E\\.? ?O|SECTION|1\\.[3-6]|[(]?[A-H][),]))|DECLASSIFY ON|DECL(?:ASSIFICATION)? ON|DECL|DOWNGRADE(?: TO [A-Z]+)?(?: ON)?|DATE OF SOURCES?|CLASSIFICATION AUTHORITY) ?:",
            IGNORE_CASE);

    /** The designation block of controlled unclassified information (32 CFR 2002.20(c)). */
    private static final Pattern DESIGNATION = Pattern.compile(
            "(?:CONTROLLED BY|CUI CATEGOR(?:Y|IES)|CATEGOR(?:Y|IES)|(?:LIMITED )?(?:DISTRIBUTION/)?DISSEMINATION(?: CONTROLS?)?|DISTRIBUTION(?: STATEMENT)?|POC|POINT OF CONTACT|DECONTROL(?:LED)? ON) ?:",
            IGNORE_CASE);

    private static final Pattern CONTROLLED_BY = Pattern.compile("CONTROLLED BY ?:", IGNORE_CASE);

    private MemoFields() {}

    /**
     * A field at the beginning of a line.
     *
     * @param kind what kind of header line it makes
     * @param name its name in capitals: SUBJECT
     * @param end where its value begins
     */
    record Field(HeaderLine.Kind kind, String name, int end) {
        boolean isSubject() {
            return kind == HeaderLine.Kind.SUBJECT;
        }

        boolean isDate() {
            return name.equals("DATE") || name.equals("SENT");
        }
    }

    /** The field with which a line begins, if it begins with one. */
    static Optional<Field> field(Line line) {
        Matcher matcher = line.begin(FIELD);
        if (matcher == null || line.isLong()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toUpperCase(Locale.ROOT);
        return Optional.of(new Field(kind(name), name, matcher.end()));
    }

    private static HeaderLine.Kind kind(String name) {
        return switch (name) {
            case "TO" -> HeaderLine.Kind.TO;
            case "FROM" -> HeaderLine.Kind.FROM;
            case "CC", "BCC", "INFO" -> HeaderLine.Kind.INFO;
            case "SUBJECT", "SUBJ", "RE" -> HeaderLine.Kind.SUBJECT;
            case "REF", "REFS", "REFERENCE", "REFERENCES" -> HeaderLine.Kind.REF;
            case "DATE", "SENT" -> HeaderLine.Kind.REMARK;
            default -> HeaderLine.Kind.ATTENTION;
        };
    }

    /** A sentence, or running text: no header line, whatever it begins with. */
    static boolean isProse(String text) {
        String[] words = text.strip().split(" +", -1);
        int small = 0;
        for (String word : words) {
            boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            small += lower && !IN_NAMES.contains(word) && word.indexOf('@') < 0 ? 1 : 0;
        }
        return small > SMALL_WORDS || (text.endsWith(".") && words.length > SENTENCE);
    }

    static boolean isTitle(Line line) {
        return line.is(TITLE);
    }

    /** What a document that is not finished says of itself. */
    static boolean isUnfinished(Line line) {
        return line.is(UNFINISHED);
    }

    static boolean isOffice(Line line) {
        return line.length() <= LONGEST && line.is(OFFICE) && !isProse(line.text()) && isTitleCase(line.text());
    }

    static boolean isAddress(Line line) {
        return line.is(ADDRESS);
    }

    private static boolean isTitleCase(String text) {
        for (String word : text.split("[ ,.]+", -1)) {
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !IN_NAMES.contains(word)) {
                return false;
            }
        }
        return true;
    }

    static boolean isAuthority(Line line) {
        return line.begins(AUTHORITY) && line.length() <= LONGEST_AUTHORITY;
    }

    /** A line of the designation block; its other lines count only beside the one that says "Controlled by". */
    static boolean isDesignation(Line line, boolean begun) {
        return line.begins(begun ? DESIGNATION : CONTROLLED_BY) && line.length() <= LONGEST_AUTHORITY;
    }
}
