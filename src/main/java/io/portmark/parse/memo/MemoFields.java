package io.portmark.parse.memo;

import io.portmark.document.HeaderLine;
import io.portmark.parse.telegram.Line;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes by which the lines of a memorandum's or letter's head are told. */
final class MemoFields {
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE;

    private static final Pattern FIELD = Pattern.compile(
            "(TO|FROM|THROUGH|THRU|VIA|CC|BCC|INFO|DATE|SENT|SUBJECT|SUBJ|RE|REF|REFS|REFERENCES?|MEMORANDUM (?:FOR|TO)(?: THE)?|ATTN|ATTENTION|PARTICIPANTS|PLACE|TIME(?: AND PLACE)?) ?:(?: +|$)",
            IGNORE_CASE);

    private static final Pattern TITLE = Pattern.compile(
            "(?:(?:ACTION|INFORMATION|INFO|BRIEFING|DECISION|SCOPE|BRIEFING CHECKLIST) )?(?:MEMORANDUM|MEMO)\\b[^.]{0,90}|(?:AIRGRAM|AIDE[- ]MEMOIRE|NON-?PAPER|DIPLOMATIC NOTE|TALKING POINTS|BRIEFING PAPER|DECISION PAPER)\\b[^.]{0,60}|IN REPLY REFER TO\\b.{0,40}",
            IGNORE_CASE);

    private static final Pattern OFFICE = Pattern.compile(
            "(?:THE )?(?:UNITED STATES|U\\. ?S\\.|AMERICAN)\\b.{0,60}|.{0,40}\\b(?:DEPARTMENT|EMBASSY|CONSULATE|MISSION|OFFICE|BUREAU|AGENCY|COUNCIL|WHITE HOUSE|JOINT CHIEFS|COMMAND|DIRECTORATE|COMMISSION)\\b.{0,60}",
            IGNORE_CASE);

    /** The lines of the classification authority block (32 CFR 2001.21(a), 2001.22). */
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:\\([A-Z/]{1,6}\\) *)?(?:CLASSIFIED BY|DERIVED FROM|REASONS?(?: FOR CLASSIFICATION)?|DECLASSIFY ON|DECL(?:ASSIFICATION)? ON|DECL|DOWNGRADE(?: TO [A-Z]+)?(?: ON)?|DATE OF SOURCES?|CLASSIFICATION AUTHORITY) ?:",
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
            case "DATE", "SENT", "PLACE", "TIME", "TIME AND PLACE", "PARTICIPANTS" -> HeaderLine.Kind.REMARK;
            default -> HeaderLine.Kind.ATTENTION;
        };
    }

    static boolean isTitle(Line line) {
        return line.is(TITLE);
    }

    static boolean isOffice(Line line) {
        return line.length() <= 80 && line.is(OFFICE) && !line.text().endsWith(".");
    }

    static boolean isAuthority(Line line) {
        return line.begins(AUTHORITY);
    }

    /** A line of the designation block; its other lines count only beside the one that says "Controlled by". */
    static boolean isDesignation(Line line, boolean begun) {
        return line.begins(begun ? DESIGNATION : CONTROLLED_BY);
    }
}
