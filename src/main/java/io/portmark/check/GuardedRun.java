package io.portmark.check;

import io.portmark.rule.StoppedRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.kie.api.KieBase;

/**
 * Runs the rules of an edited book. A rule that throws or does not end is stopped and named, and the others run without it. A thread
 * that does not end can't be stopped from outside in Java: it is left behind, and its rule does not run again.
 */
final class GuardedRun implements RuleRun {
    private final RuleModels models;
    private final Set<String> edited;
    private final Function<String, List<String>> owners;
    private final Patience patience;
    private final ConcurrentMap<Set<String>, KieBase> bases = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> endless = new ConcurrentHashMap<>();

    /**
     * Guards a book.
     *
     * @param edited the names of the rules that are not the built-in ones
     * @param owners gives the rules that a compiled class belongs to
     * @param patience how long a run may take
     */
    GuardedRun(RuleModels models, Set<String> edited, Function<String, List<String>> owners, Patience patience) {
        this.models = models;
        this.edited = Set.copyOf(edited);
        this.owners = owners;
        this.patience = patience;
    }

    /** The rules and severities of the whole book. */
    KieBase all() {
        return base(Set.of());
    }

    @Override
    public Checked run(Supplier<Findings> findings, List<Object> facts, Predicate<String> rule) {
        Map<String, String> stopped = new LinkedHashMap<>(endless);
        while (true) {
            var attempt = new Attempt(base(Set.copyOf(new TreeSet<>(stopped.keySet()))), findings.get(), facts, rule);
            Attempt.Result result = attempt.run(patience, owners);
            if (result.isDone() || edited.isEmpty() || stopped.keySet().containsAll(edited)) {
                stopped.putAll(result.stopped());
                return new Checked(attempt.findings(), list(stopped));
            }
            if (stopped.keySet().containsAll(result.stopped().keySet())) { // none, or none that is still there
                edited.forEach(name -> stopped.putIfAbsent(
                        name,
                        "one of the rules of this book failed, and which" + " can't be told: " + result.reason()));
            }
            result.stopped().forEach(stopped::putIfAbsent);
            if (result.isLeftBehind()) {
                endless.putAll(result.stopped());
            }
        }
    }

    private KieBase base(Set<String> without) {
        return bases.computeIfAbsent(without, models::without);
    }

    private static List<StoppedRule> list(Map<String, String> stopped) {
        return stopped.entrySet().stream()
                .map(entry -> new StoppedRule(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.rule().compareTo(other.rule()))
                .toList();
    }
}
