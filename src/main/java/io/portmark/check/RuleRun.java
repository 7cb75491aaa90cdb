package io.portmark.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Runs rules over facts. */
interface RuleRun {
    /**
     * Runs a session over facts in that order; the order makes no difference to what is found.
     *
     * @param findings makes what collects
     * @param rule tells, by id, which rules may speak
     */
    Checked run(Supplier<Findings> findings, List<Object> facts, Predicate<String> rule);

    /** The rules that the build compiled: they were tested, and end. */
    static RuleRun plain(KieBase rules) {
        return (findings, facts, rule) -> {
            Findings collector = findings.get();
            fire(rules, collector, facts, rule);
            return new Checked(collector.list(), List.of());
        };
    }

    /** Runs one session whose findings go to that collector. */
    static void fire(KieBase rules, Findings collector, List<Object> facts, Predicate<String> rule) {
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("findings", collector);
            facts.forEach(session::insert);
            session.fireAllRules(match -> rule.test(RuleBook.id(match.getRule().getName())));
        } finally {
            session.dispose();
        }
    }
}
