package io.portmark.pipeline.book;

import io.portmark.check.BookFiles;
import io.portmark.check.RuleTracer;
import io.portmark.pipeline.Checker;
import io.portmark.rule.Rule;
import io.portmark.rule.RulePage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what a book says of its rules: explanation, conditions in words, cases. */
public final class RulePages {
    private final Checker checker;
    private final List<BookCase> cases;
    private final RuleTracer tracer;

    /** Reads the book of a checker. */
    public RulePages(Checker checker) throws IOException {
        BookFiles files = checker.files();
        this.checker = checker;
        this.cases = BookCase.of(files);
        this.tracer = new RuleTracer(checker.engine(), files);
    }

    /** The pages of all rules, in the order of their ids. */
    public List<RulePage> all() throws IOException {
        List<RulePage> pages = new ArrayList<>();
        for (Rule rule : checker.rules()) {
            pages.add(page(rule));
        }
        return pages;
    }

    /** The page of the rule with that id. */
    public Optional<RulePage> of(String id) throws IOException {
        Optional<Rule> rule =
                checker.rules().stream().filter(found -> found.id().equals(id)).findFirst();
        return rule.isPresent() ? Optional.of(page(rule.get())) : Optional.empty();
    }

    private RulePage page(Rule rule) throws IOException {
        List<RulePage.Example> own = cases.stream()
                .filter(found -> found.rule().equals(rule.id()))
                .map(found -> new RulePage.Example(
                        found.name(), found.isBad(), found.isDocument(), found.text(), found.expected()))
                .toList();
        String explanation = checker.engine().book().explanation(rule);
        return new RulePage(rule, sections(explanation), tracer.conditions(rule.id()), own);
    }

    private static Map<String, String> sections(String explanation) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String section : explanation.split("(?m)^## ", -1)) {
            int end = section.indexOf('\n');
            if (end > 0) {
                sections.put(
                        section.substring(0, end).strip(),
                        section.substring(end + 1).strip());
            }
        }
        return sections;
    }
}
