package io.portmark.parse.stamp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of exemption codes as scans give them: {@code 1.4(B),B1,B5,1.4(D)}, {@code B1,1 4(D)}, {@code 1.4(B}. */
final class Codes {
    private static final Pattern CODE =
            Pattern.compile("B ?3 (?<statute>ARMSEXP|CIA(?: PERS/ORG)?|EXPORT CONTROL|FS ACT|INA|IRAN"
                    + "|NATSECACT ?1947|DIA/NRO/NGA|[A-Z]{3,}(?:[ /][A-Z0-9]{3,}){0,3})"
                    + "|B ?7\\(?(?<letter>[A-F])\\)?(?![A-Za-z])"
                    + "|\\(?b\\)?\\((?<paren>[1-9])\\)(?:\\((?<parenLetter>[A-F])\\))?"
                    + "|B(?<number>\\d{1,2})(?![\\w(])"
                    + "|1[. ]{1,2}[45] ?\\(?(?<reason>[A-Za-z]|13|1i)(?:\\)|:|(?![A-Za-z0-9]))1?"
                    + "|(?<exempt>(?:25|50)X[1-9](?:-HUM|-WMD)?)(?![\\w])"
                    + "|3\\.3 ?\\([bB]\\) ?\\((?<ground>[1-9])\\)"
                    + "|(?<privacy>\\([djk]\\)\\([1-7]\\))"
                    + "|(?<word>NR|SBU|FOUO|LOU|CUI|LES)(?![\\w])");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;.&'\u2019]*");
    private static final Pattern STATUTE = Pattern.compile("[A-Z]{2,}(?:[ /][A-Z0-9]{2,}){0,3}");

    private Codes() {}

    /** The codes of a text that holds nothing else, normalised; empty where it holds anything else, or nothing. */
    static Optional<List<String>> all(String text) {
        List<String> codes = new ArrayList<>();
        int end = leading(text, codes);
        return codes.isEmpty() || end < text.length() ? Optional.empty() : Optional.of(codes);
    }

    /** Reads the codes at the beginning of a text and returns where they end. */
    static int leading(String text, List<String> codes) {
        Matcher between = BETWEEN.matcher(text);
        Matcher code = CODE.matcher(text);
        int at = 0;
        while (true) {
            between.region(at, text.length());
            int begin = between.lookingAt() ? between.end() : at;
            code.region(begin, text.length());
            code.useTransparentBounds(true);
            if (begin >= text.length() || !code.lookingAt()) {
                return begin >= text.length() ? text.length() : at;
            }
            String read = normal(code);
            if (!codes.contains(read)) {
                codes.add(read);
            }
            at = code.end();
        }
    }

    /** True for words that may name the statute of a B3 on the line above. */
    static boolean isStatute(String text) {
        return STATUTE.matcher(text).matches();
    }

    private static String normal(Matcher code) {
        if (code.group("statute") != null) {
            return "B3 " + code.group("statute").replace("NATSECACT 1947", "NATSECACT1947");
        }
        if (code.group("letter") != null) {
            return "B7(" + code.group("letter") + ")";
        }
        if (code.group("paren") != null) {
            String letter = code.group("parenLetter");
            return "B" + code.group("paren") + (letter == null ? "" : "(" + letter + ")");
        }
        if (code.group("number") != null) {
            return number(code.group("number"));
        }
        if (code.group("reason") != null) {
            return "1.4(" + letter(code.group("reason")) + ")";
        }
        if (code.group("ground") != null) {
            return "3.3(b)(" + code.group("ground") + ")";
        }
        return code.group().strip();
    }

    /** A stroke beside a code comes out of a scan as the digit 1: B61. There is no B1 but one. */
    private static String number(String digits) {
        boolean stroke = digits.length() == 2 && digits.charAt(1) == '1' && digits.charAt(0) > '1';
        return "B" + (stroke ? digits.substring(0, 1) : digits);
    }

    /** B comes out as 13. */
    private static String letter(String read) {
        return read.equals("13") || read.equals("1i") ? "B" : read.toUpperCase(Locale.ROOT);
    }
}
