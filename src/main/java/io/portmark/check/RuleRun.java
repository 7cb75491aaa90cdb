package io.portmark.check;

import io.portmark.document.Document;
import io.portmark.rule.Finding;
import java.util.List;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Runs rules over facts. */
interface RuleRun {
    /**
     * Runs a session over facts in that order; the order makes no difference to what is found.
     *
     * @param rule tells, by id, which rules may speak
     */
    Checked run(Document document, List<Object> facts, Predicate<String> rule);

    /** The rules that the build compiled: they were tested, and end. */
    static RuleRun plain(KieBase rules, RuleBook book) {
        return (document, facts, rule) -> {
            KieSession session = rules.newKieSession();
            try {
                var findings = new Findings(book, document);
                session.setGlobal("findings", findings);
                facts.forEach(session::insert);
                session.fireAllRules(
                        match -> rule.test(RuleBook.id(match.getRule().getName())));
                List<Finding> found = findings.list();
                return new Checked(found, List.of());
            } finally {
                session.dispose();
            }
        };
    }
}
