package io.portmark.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of references: those that REF lines list, and those that the text cites. */
final class References {
    private static final Pattern LISTED = Pattern.compile(
            "(?<![A-Za-z0-9.])\\(?([A-Z])(?:\\)|\\.|:)\\)? {0,8}(?=[(A-Z0-9])|\\bREFS?+ ?\\(?([A-Z])\\)? ?:");
    private static final Pattern CITED = Pattern.compile(
            "\\b[Rr](?:ef|EF)(?:erences?|s|S|tels?|TELS?)?\\.? {1,2}\\(?([A-Z])\\)?(?![A-Za-z0-9'\u2019.&/])"
                    + "((?:(?:,| and| AND|, and|, AND|/| or| OR) {0,2}(?:[Rr](?:ef|EF)s? )?\\(?[A-Z]\\)?(?![A-Za-z0-9'\u2019.])){0,12})");
    private static final Pattern LETTER = Pattern.compile("(?<![A-Za-z])[A-Z](?![A-Za-z])");

    private References() {}

    /** The letters that reference lines list, in order. */
    static List<String> listed(List<String> lines) {
        TreeSet<String> letters = new TreeSet<>();
        for (String line : lines) {
            Matcher matcher = LISTED.matcher(line);
            while (matcher.find()) {
                letters.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        return List.copyOf(letters);
    }

    /** The letters that a text cites: "Ref A", "refs B and C". "Reftel" and "septel" cite none. */
    static List<String> cited(String text) {
        List<String> letters = new ArrayList<>();
        if (!mayCite(text)) {
            return letters;
        }
        Matcher matcher = CITED.matcher(text);
        while (matcher.find()) {
            letters.add(matcher.group(1));
            Matcher further = LETTER.matcher(
                    matcher.group(2).replaceAll("\\b[Rr](?:ef|EF)s? ", " ").replaceAll("and|AND|or|OR", " "));
            while (further.find()) {
                letters.add(further.group());
            }
        }
        return letters;
    }

    private static boolean mayCite(String text) {
        return text.contains("ref") || text.contains("Ref") || text.contains("REF");
    }
}
