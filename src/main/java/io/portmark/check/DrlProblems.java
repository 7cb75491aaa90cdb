package io.portmark.check;

import io.portmark.rule.NearestName;
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
    private static final Pattern GENERATED = Pattern.compile("(?s)\\s*\\(at line -?\\d+\\).*|\\s*Problem stacktrace.*");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+(io\\.portmark\\.[\\w.]+)");

    private final Vocabulary vocabulary;

    private DrlProblems(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A mistake as the compiler tells it. */
    private record Mistake(int line, String path, String text) {}

    /** Every problem: "hdr/hdr.drl:20 rule "HDR-03": …". At least one is returned. */
    static List<String> find(Map<String, String> drl, Vocabulary vocabulary) {
        var finder = new DrlProblems(vocabulary);
        List<String> problems = new ArrayList<>();
        drl.forEach((file, text) -> problems.addAll(finder.problems(file, text)));
        return problems.isEmpty() ? compileAll(drl) : problems;
    }

    private List<String> problems(String file, String text) {
        List<Mistake> mistakes = compile(file, text);
        List<String> problems = new ArrayList<>();
        List<Mistake> syntax = mistakes.stream().filter(DrlProblems::isSyntax).toList();
        if (!syntax.isEmpty()) { // it knows its line, and hides all others of its file
            syntax.forEach(mistake -> problems.add(DrlFile.problem(
                    file,
                    mistake.line(),
                    "",
                    new DrlWords(vocabulary, text).say(mistake.text()).words())));
        } else if (!mistakes.isEmpty()) {
            problems.addAll(imports(file, text));
            problems.addAll(problems.isEmpty() ? rules(file, text) : List.of());
        }
        return problems;
    }

    /** An import of nothing makes every rule fail: it is told alone. */
    private List<String> imports(String file, String text) {
        List<String> problems = new ArrayList<>();
        List<String> known =
                vocabulary.types().stream().map(type -> type.replace('$', '.')).toList();
        for (var name : IMPORT.matcher(text).results().toList()) {
            String type = String.valueOf(name.group(1));
            if (!known.contains(type) && !exists(type)) {
                problems.add(DrlFile.problem(
                        file,
                        line(text, name.start()),
                        "",
                        "unknown fact %s%s".formatted(type, NearestName.hint(type, known))));
            }
        }
        return problems;
    }

    private static boolean exists(String type) {
        try {
            Class.forName(type, false, DrlProblems.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            int dot = type.lastIndexOf('.');
            return type.substring(0, dot).matches(".*\\.[A-Z]\\w*")
                    && exists(type.substring(0, dot) + '$' + type.substring(dot + 1));
        }
    }

    private List<String> rules(String file, String text) {
        List<String> problems = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            var words = new DrlWords(vocabulary, rule.group());
            List<Mistake> mistakes = compile(file, blankRulesOutside(text, rule.start(), rule.end()));
            for (Mistake mistake : specific(mistakes)) {
                DrlWords.Said said = words.say(mistake.text());
                int line = line(text, rule.start()) + words.line(said.name());
                problems.add(DrlFile.problem(file, line, String.valueOf(rule.group(1)), said.words()));
            }
        }
        if (problems.isEmpty()) { // outside of any rule, or a rule without an end
            for (Mistake mistake : compile(file, text)) {
                problems.add(DrlFile.problem(file, Math.max(1, mistake.line()), "", mistake.text()));
            }
        }
        return problems.stream().distinct().toList();
    }

    /** One mistake often gives a second, vaguer message: that an expression can't be analysed. */
    private static List<Mistake> specific(List<Mistake> mistakes) {
        List<Mistake> exact = mistakes.stream()
                .filter(mistake -> !mistake.text().startsWith("Unable to Analyse"))
                .filter(mistake -> !mistake.text().contains("arguments [class java.lang.Object]"))
                .toList();
        return exact.isEmpty() ? mistakes : exact;
    }

    private static List<Mistake> compile(String file, String text) {
        try {
            return RuleCompiler.errors(RuleCompiler.build(Map.of(file, text))).stream()
                    .filter(DrlProblems::speaks)
                    .map(error -> new Mistake(error.getLine(), error.getPath(), words(error)))
                    .toList();
        } catch (RuntimeException e) { // a wrong literal is thrown out of the builder
            return List.of(new Mistake(1, file, String.valueOf(e.getMessage())));
        }
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

    private static boolean isSyntax(Mistake mistake) {
        return mistake.line() > 0 && mistake.text().startsWith("[ERR");
    }

    /** The compiler adds the whole generated source, and that nothing came of the parse. */
    private static boolean speaks(Message error) {
        return !error.getText().startsWith("Java source of") && !error.getText().startsWith("Parser returned a null");
    }

    private static int line(String text, int offset) {
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
