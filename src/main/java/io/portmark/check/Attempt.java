package io.portmark.check;

import io.portmark.rule.Finding;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** One run of edited rules over the facts of a document, on a thread of its own and under watch. */
final class Attempt {
    private static final String GENERATED = "portmark.rules.";
    private static final long GLANCE_MILLIS = 20;

    private final KieBase base;
    private final Findings findings;
    private final List<Object> facts;
    private final Predicate<String> rule;
    private final Map<String, String> thrown = new LinkedHashMap<>();
    private final Map<String, Integer> firings = new HashMap<>();
    private List<Finding> found = List.of();
    private volatile String firing = "";
    private volatile @Nullable Throwable failure;
    private volatile boolean tooOften;

    Attempt(KieBase base, Findings findings, List<Object> facts, Predicate<String> rule) {
        this.base = base;
        this.findings = findings;
        this.facts = facts;
        this.rule = rule;
    }

    /**
     * How an attempt ended.
     *
     * @param isDone true when every rule that was not stopped has run
     * @param isLeftBehind true when the thread still runs
     * @param stopped names of rules and why they were stopped
     * @param reason why it ended early, where no rule can be named
     */
    record Result(boolean isDone, boolean isLeftBehind, Map<String, String> stopped, String reason) {}

    /** What was found, after an attempt that is done. */
    List<Finding> findings() {
        return found;
    }

    /** Runs to the end, or to the end of patience. */
    Result run(Patience patience, Function<String, List<String>> owners) {
        var thread = new Thread(null, () -> fire(patience), "portmark-edited-rules", 0);
        thread.setDaemon(true);
        thread.start();
        if (!ends(thread, patience)) {
            StackTraceElement[] stack = thread.getStackTrace();
            thread.interrupt();
            String reason =
                    "it did not end within %d seconds".formatted(patience.work().toSeconds());
            return new Result(false, true, named(stack, owners, reason), reason);
        }
        Throwable cause = failure;
        if (tooOften) {
            String reason = "it fires again and again";
            return new Result(false, false, Map.of(mostFired(), reason), reason);
        }
        if (cause != null) {
            String reason = "it failed (%s)".formatted(root(cause).getClass().getSimpleName());
            return new Result(false, false, named(root(cause).getStackTrace(), owners, reason), reason);
        }
        return new Result(true, false, thrown, "");
    }

    private void fire(Patience patience) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", findings);
            facts.forEach(session::insert);
            int limit = patience.firings(facts.size());
            while (!tooOften) {
                try {
                    tooOften = session.fireAllRules(this::mayFire, limit) >= limit;
                    break;
                } catch (ConsequenceException e) {
                    thrown.put(
                            e.getRule().getName(),
                            "it failed (%s)".formatted(root(e).getClass().getSimpleName()));
                }
            }
            found = findings.list();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            failure = e;
        } finally {
            session.dispose();
        }
    }

    private boolean mayFire(Match match) {
        String name = match.getRule().getName();
        if (thrown.containsKey(name) || !rule.test(RuleBook.id(name))) {
            return false;
        }
        firing = name;
        firings.merge(name, 1, Integer::sum);
        return true;
    }

    /** Processor time is what counts: on a busy machine a rule may wait for its turn. */
    private static boolean ends(Thread thread, Patience patience) {
        long begin = System.nanoTime();
        try {
            while (true) {
                thread.join(GLANCE_MILLIS);
                if (!thread.isAlive()) {
                    return true;
                }
                long work = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
                long waited = System.nanoTime() - begin;
                if (work > patience.work().toNanos()
                        || waited > patience.waiting().toNanos()) {
                    return false;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The rules whose code stands on a stack; the one that was firing where none does. */
    private Map<String, String> named(StackTraceElement[] stack, Function<String, List<String>> owners, String reason) {
        List<String> names = new ArrayList<>();
        for (StackTraceElement frame : stack) {
            if (frame.getClassName().startsWith(GENERATED)) {
                names.addAll(owners.apply(frame.getClassName().replace('.', '/')));
            }
        }
        if (!firing.isEmpty() && (names.isEmpty() || names.contains(firing))) {
            names = List.of(firing);
        }
        Map<String, String> named = new LinkedHashMap<>();
        names.forEach(name -> named.put(name, reason));
        return named;
    }

    private String mostFired() {
        return firings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<String, Integer>comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
