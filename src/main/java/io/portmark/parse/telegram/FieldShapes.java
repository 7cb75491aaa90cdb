package io.portmark.parse.telegram;

import java.util.Optional;
import java.util.regex.Pattern;

/** The shapes by which the lines of a telegram's header are told (MARKINGS 2.1). */
final class FieldShapes {
    static final Pattern CHANNEL = Pattern.compile("V?ZCZC[A-Z0-9 ]{0,40}");
    static final Pattern PRECEDENCE = Pattern.compile("(ZZ|[O0]{2}|PP|RR) +R[A-Z]{3,7}(?: .*)?");
    static final Pattern INDICATORS = Pattern.compile("(?:R[A-Z]{4,7}|[A-Z]{7})(?:[ /]+(?:R[A-Z]{4,7}|[A-Z]{7}))*");

    /** Station, serial number, section, day, time; copies read 0 and 1 as O, I and l. */
    static final Pattern DE = Pattern.compile(
            "DE +(?=.*[0-9])(R[A-Z]{3,7})(?: *#? ?([0-9OIl]{1,5})(?![0-9OIl]))?(?:/([0-9]{1,2}))?(?: +([0-9OIl]{3}) ?([0-9OIl]{4})Z?(?![0-9]))?(?: .{0,20}|)");

    static final Pattern SECURITY = Pattern.compile("([Z2]N[RYV]) +([A-Z0-9]{3,7})(?:/[A-Z]{1,7})?(?: .{0,60})?");
    static final Pattern DTG = Pattern.compile(
            "((?:[ZOPRY] +){1,3}|) *([0-9OIl]{6}) ?Z ?([A-Z0-9]{3}) ?([0-9OIl]{4}|[0-9OIl]{2})(?: .{0,40})?");
    static final Pattern FROM = Pattern.compile("FM +([A-Z].{1,80})");
    static final Pattern TO = Pattern.compile("TO +([A-Z].{1,100})");
    static final Pattern INFO = Pattern.compile("INFO +([A-Z].{1,100})");

    /** Distribution within the Department, as archives print it: "ACTION ARA-20", "INFO OCT-01 ISO-00 AID-20". */
    static final Pattern DISTRIBUTION = Pattern.compile(
            "(?:(?:ACTION|ORIGIN|INFO) +)?[A-Z]{1,6}-[0-9]{2}(?: +[A-Z]{1,6}-[0-9]{2})*(?: +/?[0-9]{3} [A-Z])?(?: .{0,12})?");

    static final Pattern TAGS = Pattern.compile("(?:TAGS?\\b|Tags\\b) ?[:;.]? *");
    static final Pattern SUBJECT = Pattern.compile("(?:(?:SUBJECT|SUBJ|USBJ|Subject|Subj)\\b ?[:;.] ?|SUBJECT +)");
    static final Pattern REF = Pattern.compile(
            "(?:(?:REF(?:S|ERENCES?|TELS?)?|Ref(?:s|erences?|tels?)?)(?: ?\\(?[A-Z]\\)?)? ?[:;]|REFTELS?$|REFS? +(?:\\([A-Z]\\)|[A-Z][.)])) *");
    static final Pattern REF_ITEM = Pattern.compile(
            "\\(?[A-Z][.)]\\)? {0,3}(?:\\(?[A-Z]\\)? )?(?:[0-9]{2,4} )?[A-Za-z][A-Za-z .'/-]{1,40}? {0,3}[0-9]{2,7}\\b.{0,80}");

    /** An instruction on the line beneath "E.O. 12065:". */
    static final Pattern EO_MORE =
            Pattern.compile("\\(?(?:N ?/? ?A\\b|DECL|X?GDS|ADS|RDS|OADR|X[1-8]|25X|[0-9]{1,4}[/-]).{0,60}");

    /** Codes, names in parentheses, years. */
    static final Pattern TAGS_MORE = Pattern.compile(
            "(?:[,; ]|\\b[A-Z]{2,5}\\b|\\([A-Z ,.'-]{2,40}\\)|\\[[A-Z]{2,6}\\]\\(#\\)|\\b[0-9]{4}(?: [A-Z][a-z]{2,12})?){1,40}");

    /** A further line of references has a number or a date in it, and few words: "STATE 240150 OF 12/8/73". */
    static final Pattern REF_MORE =
            Pattern.compile("(?!SUMMARY|BEGIN|COMMENT|ACTION)(?=.*[0-9])\\S+(?: +\\S+){0,11}|\\(?NOTAL\\)?");

    static final Pattern REF_LETTERED = Pattern.compile("\\(?[A-Z][.)]\\)? {0,3}[A-Z0-9(].{1,80}");

    static final Pattern REMARK = Pattern.compile(
            "C ?O ?R ?R ?E ?C ?T ?E ?D {1,3}C ?O ?P ?Y.{0,80}|\\(?(?:CORRECTED COPY|COPY|NOTE BY OC/T|NOTE: |TEXT CORRECTED|PARA [0-9]+ CORRECTED|GARBLED|FIRST OF|LAST OF).{0,100}|DRAFTED BY.{0,80}|APPROVED BY.{0,80}|-{6,} *[0-9]{4,6}.{0,40}");
    static final Pattern CORRECTED =
            Pattern.compile("C ?O ?R ?R ?E ?C ?T ?E ?D {1,3}C ?O ?P ?Y.{0,80}|\\(?CORRECTED COPY.{0,100}");
    static final Pattern ATTENTION = Pattern.compile(
            "(?:[A-Z][A-Za-z/ .,()'&-]{1,40} )?(?:(?:ALSO )?FOR|PASS|ATTN|ATTENTION|PLEASE PASS|PLS PASS|INFO|ALSO FOR|PASS TO|FROM)\\b[ :].{1,120}");

    private FieldShapes() {}

    /** The field that begins a line of the header proper; empty for captions, attention lines and everything else. */
    enum Field {
        EO,
        TAGS,
        SUBJECT,
        REF,
        AUTHORITY
    }

    /** The field with which a line begins, if it begins with one. */
    static Optional<Field> field(Line line) {
        if (isEo(line)) {
            return Optional.of(Field.EO);
        }
        if (line.begins(TAGS)) {
            return Optional.of(Field.TAGS);
        }
        if (line.begins(SUBJECT)) {
            return Optional.of(Field.SUBJECT);
        }
        if (line.begins(AuthorityParser.BEGINNING) || line.begins(AuthorityParser.ENTIRE_TEXT)) {
            return Optional.of(Field.AUTHORITY);
        }
        return line.begins(REF) ? Optional.of(Field.REF) : Optional.empty();
    }

    static boolean isEo(Line line) {
        return line.begins(DeclassificationReader.LINE) || line.begins(DeclassificationReader.BARE_LINE);
    }

    /** True for lines that stand nowhere but in a telegram: where one stands, the page around the record has ended. */
    static boolean isRouting(Line line) {
        boolean mayBe = line.length() > 8
                && Character.isLetterOrDigit(line.text().charAt(1))
                && isCapitalOrDigit(line.text().charAt(0));
        boolean withBlank = line.length() > 8
                && line.text().charAt(1) == ' '
                && "ZOPRY".indexOf(line.text().charAt(0)) >= 0;
        return (mayBe || withBlank) && hasRoutingShape(line);
    }

    private static boolean isCapitalOrDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean hasRoutingShape(Line line) {
        return line.is(CHANNEL)
                || line.is(PRECEDENCE)
                || line.is(DE)
                || line.is(SECURITY)
                || isDtg(line)
                || line.is(FM_STATION);
    }

    /** "FM AMEMBASSY ASTANA", not "FM radio". */
    private static final Pattern FM_STATION = Pattern.compile(
            "FM +(?:R[A-Z]{4,7}/)?(?:AMEMB|AMCON|SECSTATE|USMISSION|USINT|USLO|USOFFICE|US |USUN|AMINT|USDEL|AIT |DEPT|DEPARTMENT|WHITE HOUSE|REO |IRPO|AMLEGATION)[A-Z ,.'-]{0,60}");

    static boolean isDtg(Line line) {
        var matcher = line.isLong() ? null : line.begin(DTG);
        // Behind letters of precedence a month may be damaged (RTE-07); without them three letters could be anything.
        return matcher != null
                && matcher.end() == line.length()
                && (!matcher.group(1).isEmpty() || DateWords.monthNumber(matcher.group(3)) > 0);
    }
}
