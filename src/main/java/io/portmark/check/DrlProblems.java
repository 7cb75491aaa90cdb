package io.portmark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * Finds out what is wrong with DRL that does not compile, and where. Drools names no rule for an unknown type or property and only a
 * generated class for a mistake in a consequence: so each rule is compiled alone, with the others blanked out, so that lines stay.
 */
final class DrlProblems {
    private static final Pattern RULE = Pattern.compile("(?ms)^rule\\s+\"([^\"\\n]*)\".*?^end\\b");
    private static final Pattern GENERATED = Pattern.compile("(?s)\\s*\\(at line -?\\d+\\).*");

    private DrlProblems() {}

    /** Every problem: "hdr/hdr.drl:20 rule "HDR-03": …". At least one is returned. */
    static List<String> find(Map<String, String> drl) {
        List<String> problems = new ArrayList<>();
        drl.forEach((file, text) -> {
            List<Message> errors = compile(file, text);
            List<Message> syntax = errors.stream().filter(DrlProblems::isSyntax).toList();
            if (!syntax.isEmpty()) {
                syntax.forEach(error -> problems.add("%s:%d: %s".formatted(file, error.getLine(), words(error))));
            } else if (!errors.isEmpty()) {
                problems.addAll(inFile(file, text));
            }
        });
        return problems.isEmpty() ? compileAll(drl) : problems;
    }

    private static List<String> inFile(String file, String text) {
        List<String> problems = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            String alone = blankRulesOutside(text, rule.start(), rule.end());
            for (Message error : compile(file, alone)) {
                if (speaks(error)) {
                    problems.add("%s:%d rule \"%s\": %s"
                            .formatted(file, lineOf(text, rule.start()), rule.group(1), words(error)));
                }
            }
        }
        if (problems.isEmpty()) { // outside of any rule, or a rule without an end
            compile(file, text)
                    .forEach(error ->
                            problems.add("%s:%d: %s".formatted(file, Math.max(1, error.getLine()), words(error))));
        }
        return problems.stream().distinct().toList();
    }

    private static List<Message> compile(String file, String text) {
        return RuleCompiler.errors(RuleCompiler.build(Map.of(file, text)));
    }

    private static List<String> compileAll(Map<String, String> drl) {
        return RuleCompiler.errors(RuleCompiler.build(drl)).stream()
                .map(error -> "%s: %s".formatted(error.getPath(), words(error)))
                .toList();
    }

    private static String blankRulesOutside(String text, int start, int end) {
        var blanked = new StringBuilder(text);
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            if (rule.start() != start || rule.end() != end) {
                for (int i = rule.start(); i < rule.end(); i++) {
                    if (text.charAt(i) != '\n') {
                        blanked.setCharAt(i, ' ');
                    }
                }
            }
        }
        return blanked.toString();
    }

    /** A mistake of syntax knows its line, and hides all others of its file. */
    private static boolean isSyntax(Message error) {
        return error.getText().contains("[ERR ");
    }

    /** Drools also prints generated classes whole, which tells nobody anything. */
    private static boolean speaks(Message error) {
        return !error.getText().startsWith("Java source of");
    }

    private static int lineOf(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private static String words(Message error) {
        return GENERATED
                .matcher(error.getText())
                .replaceFirst("")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
