package io.portmark.check;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/** The text of a DRL file: its parsed form, and where a rule stands in it. */
final class DrlFile {
    private DrlFile() {}

    /** Its parsed form; empty where its syntax is broken, which the compiler tells with its line. */
    static Optional<PackageDescr> parse(String text) {
        try {
            var parser = new DrlParser();
            PackageDescr parsed = parser.parse(false, text);
            return parsed == null || parser.hasErrors() ? Optional.empty() : Optional.of(parsed);
        } catch (DroolsParserException e) {
            return Optional.empty();
        }
    }

    /** The line on which a rule begins, counted from 1; 1 where it is not found. */
    static int line(SortedMap<String, String> drl, String rule) {
        String text = drl.getOrDefault(holding(drl, rule), "");
        Matcher found = beginning(rule).matcher(text);
        return found.find()
                ? 1
                        + (int) text.substring(0, found.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                : 1;
    }

    /** The file of a group that holds a rule; the first where none does. */
    static String holding(SortedMap<String, String> drl, String rule) {
        return drl.entrySet().stream()
                .filter(file -> beginning(rule).matcher(file.getValue()).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(drl.firstKey());
    }

    /** How a problem is told: hdr/hdr.drl:20 rule "HDR-03": what. */
    static String problem(String path, int line, String rule, String what) {
        return rule.isEmpty()
                ? "%s:%d: %s".formatted(path, line, what)
                : "%s:%d rule \"%s\": %s".formatted(path, line, rule, what);
    }

    private static Pattern beginning(String rule) {
        return Pattern.compile("(?m)^\\s*rule\\s+[\"']?" + Pattern.quote(rule) + "[\"']?(?=\\s|$)");
    }
}
