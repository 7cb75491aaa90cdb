package io.portmark.check;

import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.Portion;
import io.portmark.marking.BannerLine;
import io.portmark.rule.RuleTrace;
import io.portmark.rule.RuleTrace.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Walks through the conditions of a rule over the facts of a document. Each beginning of the rule, constraint by constraint, is
 * compiled as a rule of its own and run: what holds is told by the engine itself, and never by a second reading of the conditions.
 */
public final class RuleTracer {
    private static final Pattern IMPORTS = Pattern.compile("(?m)^import\\s.*$");

    private final RuleEngine engine;
    private final ConditionWords words;
    private final SortedMap<String, String> drl = new TreeMap<>();

    /** Traces the rules of a book. */
    public RuleTracer(RuleEngine engine, BookFiles book) throws IOException {
        this.engine = engine;
        this.words = new ConditionWords(Vocabulary.load(), book);
        book.all().keySet().stream()
                .filter(name -> name.endsWith(".drl"))
                .forEach(name -> drl.put(name, book.text(name).orElseThrow()));
    }

    /** A step as it is asked, and the conditions that ask it. */
    private record Probe(Step step, String conditions, Condition condition, int constraints) {}

    /** The traces of the sets of conditions that bear the rule's id; none where no DRL has it. */
    public List<RuleTrace> trace(String id, Document document, DocumentLevels levels) throws IOException {
        List<RuleTrace> traces = new ArrayList<>();
        for (String text : drl.values()) {
            var parsed = DrlFile.parse(text);
            for (RuleDescr rule : parsed.isPresent() ? parsed.get().getRules() : List.<RuleDescr>of()) {
                if (RuleBook.id(rule.getName()).equals(id)) {
                    traces.add(trace(rule, text, document, levels));
                }
            }
        }
        return traces;
    }

    /** The conditions of the rule in words, for the sets that bear its id: name of the set to its clauses. */
    public Map<String, List<String>> conditions(String id) {
        Map<String, List<String>> sets = new LinkedHashMap<>();
        for (String text : drl.values()) {
            DrlFile.parse(text)
                    .ifPresent(parsed -> parsed.getRules().stream()
                            .filter(rule -> RuleBook.id(rule.getName()).equals(id))
                            .forEach(rule -> sets.put(rule.getName(), clauses(rule, text))));
        }
        return sets;
    }

    private List<String> clauses(RuleDescr rule, String text) {
        return probes(Condition.of(rule, text)).stream()
                .filter(probe -> !isBare(probe))
                .map(probe -> probe.step().subject() + ": " + probe.step().says())
                .toList();
    }

    private RuleTrace trace(RuleDescr rule, String text, Document document, DocumentLevels levels) throws IOException {
        List<Probe> probes = probes(Condition.of(rule, text));
        List<Set<Object>> reached = run(probes, text, engine.facts(document, levels));
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < probes.size(); i++) {
            Probe probe = probes.get(i);
            if (!reached.get(i).isEmpty()) {
                if (!isBare(probe)) {
                    steps.add(probe.step());
                }
                continue;
            }
            Set<Object> before = probe.constraints() > 0 ? reached.get(i - 1) : blockers(probe, text, document, levels);
            Step step = probe.step();
            steps.add(new Step(step.subject(), step.says(), false, found(probe, before, document)));
            break;
        }
        return new RuleTrace(rule.getName(), steps);
    }

    /** That a fact is there needs no line of its own where something is asked of it. */
    private static boolean isBare(Probe probe) {
        return probe.constraints() == 0 && !probe.condition().constraints().isEmpty();
    }

    private List<Probe> probes(List<Condition> conditions) {
        List<Probe> probes = new ArrayList<>();
        var before = new StringBuilder();
        for (Condition condition : conditions) {
            if (condition.kind() == Condition.Kind.FACT || condition.kind() == Condition.Kind.EXISTS) {
                for (int kept = 0; kept <= condition.constraints().size(); kept++) {
                    String says = kept == 0
                            ? "is there"
                            : words.say(
                                    condition.type(), condition.constraints().get(kept - 1));
                    var step = new Step(words.noun(condition.type()), says, true, List.of());
                    probes.add(new Probe(step, before + condition.positive(kept), condition, kept));
                }
            } else {
                var step = new Step(
                        condition.type().isEmpty() ? "facts" : words.noun(condition.type()),
                        words.say(condition),
                        true,
                        List.of());
                probes.add(new Probe(step, before + condition.text(), condition, -1));
            }
            before.append(condition.text()).append("\n    ");
        }
        return probes;
    }

    /** The facts on which a condition that none may meet was met. */
    private Set<Object> blockers(Probe probe, String text, Document document, DocumentLevels levels)
            throws IOException {
        Condition condition = probe.condition();
        if (condition.kind() != Condition.Kind.NOT) {
            return Set.of();
        }
        String asked = probe.conditions();
        String before = asked.substring(0, asked.length() - condition.text().length());
        var positive = new Probe(
                probe.step(),
                before + condition.positive(condition.constraints().size()),
                condition,
                condition.constraints().size());
        return run(List.of(positive), text, engine.facts(document, levels)).get(0);
    }

    private List<String> found(Probe probe, Set<Object> facts, Document document) {
        List<String> found = new ArrayList<>();
        String noun = probe.step().subject();
        boolean negated = probe.condition().kind() == Condition.Kind.NOT;
        if (facts.isEmpty()) {
            found.add(negated || probe.constraints() < 0 ? "This is not so here." : "There is none in this record.");
            return found;
        }
        if (facts.size() > 1 && !negated) {
            found.add("Of none of the %d here is this so.".formatted(facts.size()));
        }
        List<Object> portions = facts.stream().filter(Portion.class::isInstance).toList();
        found.addAll(Because.of(document, portions.isEmpty() ? List.copyOf(facts) : List.of(portions)));
        BannerLine banner = document.banner();
        if (facts.contains(document) && banner != null) {
            found.addAll(Because.of(document, List.of(banner)));
        }
        if (found.isEmpty()) {
            found.add(negated ? "One is there: a %s.".formatted(noun) : "The %s here is not so.".formatted(noun));
        }
        return found;
    }

    /** The last facts of every match of each probe, in the order of the probes. */
    private static List<Set<Object>> run(List<Probe> probes, String drl, List<Object> facts) throws IOException {
        var text = new StringBuilder("package portmark.rules.trace;\n");
        IMPORTS.matcher(drl)
                .results()
                .map(MatchResult::group)
                .forEach(line -> text.append(line).append('\n'));
        for (int i = 0; i < probes.size(); i++) {
            text.append("rule \"%d\"\nwhen\n    %s\nthen\nend\n"
                    .formatted(i, probes.get(i).conditions()));
        }
        Map<Integer, Set<Object>> reached = new TreeMap<>(Comparator.naturalOrder());
        KieSession session = base(text.toString()).newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(match -> {
                List<Object> objects = match.getObjects();
                reached.computeIfAbsent(Integer.valueOf(match.getRule().getName()), index -> new LinkedHashSet<>())
                        .add(objects.isEmpty() ? "" : objects.get(objects.size() - 1));
                return false;
            });
        } finally {
            session.dispose();
        }
        List<Set<Object>> sets = new ArrayList<>();
        for (int i = 0; i < probes.size(); i++) {
            sets.add(reached.getOrDefault(i, Set.of()));
        }
        return sets;
    }

    private static KieBase base(String drl) throws IOException {
        var built = RuleCompiler.build(Map.of("trace/trace.drl", drl));
        if (!RuleCompiler.errors(built).isEmpty()) {
            throw new IllegalStateException("conditions of a rule can't be compiled by themselves: "
                    + RuleCompiler.errors(built).get(0).getText());
        }
        var files = RuleCompiler.classFiles(built);
        String index = new String(files.getOrDefault(CompiledRules.INDEX, new byte[0]), StandardCharsets.UTF_8);
        try {
            return KieBaseBuilder.createKieBaseFromModel(CompiledRules.models(
                    new RuleClasses(EditedGroups.classes(files), RuleTracer.class.getClassLoader()),
                    index,
                    group -> true));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled conditions can't be loaded", e);
        }
    }
}
