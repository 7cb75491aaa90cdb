package io.portmark.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codes of declassification instructions in every printed form, OCR's included, and their normal form. */
final class InstructionCodes {
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE;

    /** An I or l for the digit 1 is OCR's. "1.6X6", "1.6 (d)(6)" and "X-6" are one. */
    private static final Pattern INDEFINITE = Pattern.compile(
            "\\b(?<oadr>[O0]\\.?A\\.?D\\.?R\\b|ODAR\\b|ORIGINATING AGENCY'?S? DETERMINATION REQ(?:UIRED|'?D)\\b)"
                    + "|\\b(?<mr>M\\.?R\\b|MANUAL REVIEW\\b)"
                    + "|(?<![0-9A-Z])(?:1\\.[56] ?\\(?(?:D\\)?)? ?)?X ?[-.]? ?(?<x>[1-8]|[Il](?![A-Za-z]))(?![0-9A-Za-z])"
                    + "|\\b1\\.6 ?\\(?D\\)? ?\\(?(?<d>[1-8])\\)?"
                    + "|\\b(?<only>D[NC]I) ?-?ONLY\\b",
            IGNORE_CASE);

    private static final Pattern EXEMPTION = Pattern.compile(
            "\\b(?<years>25|50|75) ?X ?[-.]? ?(?<number>[1-9]|[Il](?![A-Za-z]))(?: ?[-\u2013,]? ?(?<kind>HUMAN|HUM|WMD)\\b)?(?![0-9])"
                    + "|\\bX ?G\\.?D\\.?S(?: ?-? ?\\(?(?<xgds>[1-4])\\)?)?",
            IGNORE_CASE);

    private InstructionCodes() {}

    /**
     * A code that stands in a text.
     *
     * @param name its normal form: OADR, X6, 25X1-HUMAN, XGDS-3
     */
    record Code(String name, int start, int end) {}

    /** OADR, MR, X1 to X8, DNI Only, DCI Only, in order; of several X codes the first. */
    static List<Code> indefinite(String text) {
        List<Code> codes = new ArrayList<>();
        String without = EXEMPTION.matcher(text).replaceAll(found -> " ".repeat(found.end() - found.start()));
        Matcher matcher = INDEFINITE.matcher(without);
        while (matcher.find()) {
            add(codes, indefinite(matcher), matcher);
        }
        return codes;
    }

    private static String indefinite(Matcher matcher) {
        if (matcher.group("oadr") != null) {
            return "OADR";
        }
        if (matcher.group("mr") != null) {
            return "MR";
        }
        if (matcher.group("only") != null) {
            return matcher.group("only").toUpperCase(Locale.ROOT) + " ONLY";
        }
        return "X" + (matcher.group("x") != null ? digit(matcher.group("x")) : matcher.group("d"));
    }

    /** 25X1 to 25X9, 50X, 75X, XGDS-1 to XGDS-4, in order; of several of one family the first. */
    static List<Code> exemptions(String text) {
        List<Code> codes = new ArrayList<>();
        Matcher matcher = EXEMPTION.matcher(text);
        while (matcher.find()) {
            add(codes, exemption(matcher), matcher);
        }
        return codes;
    }

    private static String exemption(Matcher matcher) {
        if (matcher.group("years") == null) {
            return matcher.group("xgds") == null ? "XGDS" : "XGDS-" + matcher.group("xgds");
        }
        String kind = matcher.group("kind");
        return matcher.group("years")
                + 'X'
                + digit(matcher.group("number"))
                + (kind == null ? "" : '-' + kind.toUpperCase(Locale.ROOT));
    }

    private static String digit(String printed) {
        return Character.isDigit(printed.charAt(0)) ? printed : "1";
    }

    /** Several reasons of one family are one instruction: "X1, X5, X6". */
    private static void add(List<Code> codes, String name, Matcher at) {
        if (codes.stream().noneMatch(code -> family(code.name()).equals(family(name)))) {
            codes.add(new Code(name, at.start(), at.end()));
        }
    }

    private static String family(String name) {
        int x = name.indexOf('X');
        return x < 0 ? name : name.substring(0, x + 1);
    }
}
