package io.portmark.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule with all that the book says of it.
 *
 * @param rule the rule
 * @param sections the explanation: headings to their Markdown, in order; empty where an edited book has none
 * @param conditions what it asks, in words: the name of each set of conditions to its clauses
 * @param cases its cases: small invented documents, and plans of releases
 */
public record RulePage(
        Rule rule, Map<String, String> sections, Map<String, List<String>> conditions, List<Example> cases) {
    public RulePage {
        sections = new LinkedHashMap<>(sections);
        conditions = new LinkedHashMap<>(conditions);
        cases = List.copyOf(cases);
    }

    /**
     * A case of the rule.
     *
     * @param name the name of its file
     * @param bad true where it shows the fault, false where it must give nothing of the rule
     * @param document true for a document, false for the plan of a release
     * @param text its text
     * @param expected the findings that it gives, as its file lists them
     */
    public record Example(String name, boolean bad, boolean document, String text, List<String> expected) {
        public Example {
            expected = List.copyOf(expected);
        }
    }
}
