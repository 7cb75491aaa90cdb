package io.portmark.pipeline.book;

import io.portmark.check.BookFiles;
import io.portmark.check.EditedBook;
import io.portmark.check.RuleEngine;
import io.portmark.rule.Rule;
import io.portmark.rule.RuleBookException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What there is to say of an edited book before it is used.
 *
 * @param problems what keeps it from being used, or will be misread: file, line, rule, what
 * @param remarks what is missing and keeps nothing from running
 * @param rules how many rules it has
 */
public record BookVetting(List<String> problems, List<String> remarks, int rules) {
    public BookVetting {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /** Vets the book in a folder. Nothing of it is run. */
    public static BookVetting of(Path folder, boolean trusted, Map<String, String> environment) throws IOException {
        try {
            RuleEngine engine = EditedBook.load(folder, trusted, environment);
            BookFiles files = BookFiles.in(folder);
            List<Rule> rules = engine.book().rules();
            return new BookVetting(strays(files, rules), remarks(files, engine, rules), rules.size());
        } catch (RuleBookException e) {
            return new BookVetting(e.problems(), List.of(), 0);
        }
    }

    /** The last line for a person. */
    public String summary() {
        if (!problems.isEmpty()) {
            return problems.size() == 1
                    ? "1 problem. The book can't be used."
                    : problems.size() + " problems. The book can't be used.";
        }
        return "%d rules. Nothing is wrong with the book%s."
                .formatted(rules, remarks.isEmpty() ? "" : "; what is missing is listed above");
    }

    /** Explanations and cases of rules that are nowhere. */
    private static List<String> strays(BookFiles files, List<Rule> rules) {
        List<String> ids = rules.stream().map(Rule::id).toList();
        List<String> strays = new ArrayList<>();
        for (String name : files.all().keySet()) {
            if (name.matches("[a-z]+/[A-Z]+-\\d+\\.md")) {
                String id = name.substring(name.indexOf('/') + 1, name.length() - 3);
                if (!ids.contains(id)) {
                    strays.add("%s: there is no rule \"%s\" in DRL".formatted(files.path(name), id));
                }
            }
        }
        for (BookCase it : BookCase.of(files)) {
            if (!ids.contains(it.rule())) {
                strays.add("%s: there is no rule %s".formatted(it.path(), it.rule()));
            }
        }
        return strays;
    }

    private static List<String> remarks(BookFiles files, RuleEngine engine, List<Rule> rules) throws IOException {
        Map<String, List<BookCase>> cases = BookCase.of(files).stream()
                .collect(Collectors.groupingBy(BookCase::rule, TreeMap::new, Collectors.toList()));
        List<String> remarks = new ArrayList<>();
        for (Rule rule : rules) {
            List<BookCase> own = cases.getOrDefault(rule.id(), List.of());
            List<String> missing = new ArrayList<>();
            if (engine.book().explanation(rule).isEmpty()) {
                missing.add("explanation");
            }
            if (!rule.fact() && own.stream().noneMatch(BookCase::isBad)) {
                missing.add("bad case");
            }
            if (own.stream().allMatch(BookCase::isBad)) {
                missing.add("good case");
            }
            if (!missing.isEmpty()) {
                remarks.add("%s  has no %s".formatted(rule.id(), String.join(", no ", missing)));
            }
        }
        return remarks;
    }
}
