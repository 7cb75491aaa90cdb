package io.portmark.pipeline.book;

import io.portmark.check.RuleEngine;
import io.portmark.pipeline.Checker;
import io.portmark.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs the cases of a rule book and says, rule by rule, what does not come out as written beside it. */
public final class BookTest {
    private BookTest() {}

    /**
     * What came of the cases of a rule.
     *
     * @param rule the rule
     * @param cases how many it has
     * @param faults what is not as it should be, a line each; empty where all is
     */
    public record RuleResult(Rule rule, int cases, List<String> faults) {
        public RuleResult {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Runs the cases of the rules that are wanted, by id, in the order of the book. A rule without an explanation, a bad or a good case
     * is not as it should be either.
     */
    public static List<RuleResult> run(Checker checker, Predicate<String> wanted) throws IOException {
        RuleEngine engine = checker.engine();
        Map<String, List<BookCase>> cases = BookCase.of(checker.files()).stream()
                .collect(Collectors.groupingBy(BookCase::rule, TreeMap::new, Collectors.toList()));
        List<RuleResult> results = new ArrayList<>();
        for (Rule rule : engine.book().rules()) {
            if (wanted.test(rule.id())) {
                List<BookCase> own = cases.getOrDefault(rule.id(), List.of());
                List<String> faults = new ArrayList<>(missing(rule, own, engine));
                own.forEach(it -> faults.addAll(faults(it, engine)));
                results.add(new RuleResult(rule, own.size(), faults));
            }
        }
        return results;
    }

    private static List<String> missing(Rule rule, List<BookCase> cases, RuleEngine engine) throws IOException {
        List<String> missing = new ArrayList<>();
        String beginning = rule.group() + '/' + rule.id();
        if (engine.book().explanation(rule).isEmpty()) {
            missing.add("there is no explanation %s.md".formatted(beginning));
        }
        if (!rule.fact() && cases.stream().noneMatch(BookCase::isBad)) {
            missing.add("there is no bad case %s-bad-….txt".formatted(beginning));
        }
        if (cases.stream().allMatch(BookCase::isBad)) {
            missing.add("there is no good case %s-good-….txt".formatted(beginning));
        }
        return missing;
    }

    private static List<String> faults(BookCase tested, RuleEngine engine) {
        List<String> expected;
        List<String> found;
        try {
            expected = tested.expected();
            found = tested.found(engine, rule -> true);
        } catch (RuntimeException e) { // a plan or a date that says something which is none
            return List.of("%s: the case can't be read (%s)"
                    .formatted(tested.name(), e.getClass().getSimpleName()));
        }
        List<String> faults = new ArrayList<>();
        expected.stream()
                .filter(line -> !found.contains(line))
                .forEach(line -> faults.add("%s: did not give %s".formatted(tested.name(), line)));
        found.stream()
                .filter(line -> !expected.contains(line))
                .forEach(line -> faults.add("%s: gives %s, which is not listed".formatted(tested.name(), line)));
        boolean speaks = expected.stream().anyMatch(line -> line.matches("(?:\\S+ )?" + tested.rule() + " .*"));
        if (speaks != tested.isBad()) {
            faults.add("%s: a %s case %s of its rule"
                    .formatted(
                            tested.name(),
                            tested.isBad() ? "bad" : "good",
                            speaks ? "lists a finding" : "lists no finding"));
        }
        return faults;
    }
}
