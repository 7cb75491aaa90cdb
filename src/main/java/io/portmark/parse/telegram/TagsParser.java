package io.portmark.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a TAGS line. Commas part terms; where there are none, blanks do. A name in parentheses belongs to the tag before it. */
final class TagsParser {
    /** No TAGS line is longer; what goes on behind is other text on the same line. */
    private static final int LONGEST = 1_000;

    private static final Pattern TERM = Pattern.compile("(?:\\([^()]*\\)|[^,;()]|[()])+");
    private static final Pattern CODES = Pattern.compile("[A-Z]{2,5}(?: +[A-Z]{2,5})+");
    private static final Pattern BLANK_PARTED = Pattern.compile("[^ (]+(?: *\\([^()]*\\))?|\\([^()]*\\)?");

    /** Marks around a term that are no part of it: "-MASS", "PINT:", "BL.". */
    private static final Pattern PUNCTUATION = Pattern.compile("^[-:.*]+ *|(?<=[A-Z]{2}) *[.:*]+$");

    private TagsParser() {}

    static List<String> split(String line) {
        String text = line.substring(0, Math.min(LONGEST, line.length()));
        List<String> tags = new ArrayList<>();
        boolean commas = text.replaceAll("\\([^()]*\\)", "").matches("(?s).*[,;].*");
        Matcher terms = (commas ? TERM : BLANK_PARTED).matcher(text);
        while (terms.find()) {
            String term = PUNCTUATION.matcher(terms.group().strip()).replaceAll("");
            if (CODES.matcher(term).matches()) {
                tags.addAll(List.of(term.split(" +", -1)));
            } else if (!term.isEmpty()) {
                tags.add(term);
            }
        }
        return tags;
    }
}
