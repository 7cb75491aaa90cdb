package io.portmark.check;

import io.portmark.check.safety.ClassRestrictions;
import io.portmark.check.safety.DrlRestrictions;
import io.portmark.check.safety.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.drl.ast.descr.PackageDescr;
import org.kie.api.builder.KieBuilder;

/** Compiles the groups of a book that are not the built-in ones, each once, and refuses what a rule may not do. */
final class EditedGroups {
    private final BuiltInBook builtIn;
    private final Vocabulary vocabulary;
    private final RuleCache cache;
    private final boolean trusted;
    private final RuleFolder book;

    EditedGroups(RuleFolder book, boolean trusted, RuleCache cache) throws IOException {
        this.builtIn = BuiltInBook.load();
        this.vocabulary = Vocabulary.load();
        this.cache = cache;
        this.trusted = trusted;
        this.book = book;
    }

    /** True when a group is the built-in one, file for file. */
    boolean isBuiltIn(String group, SortedMap<String, String> drl) {
        return builtIn.drl(group).equals(List.copyOf(drl.keySet()))
                && drl.entrySet().stream().allMatch(file -> builtIn.has(file.getKey(), file.getValue()));
    }

    /**
     * The class files of a group.
     *
     * @param problems takes what is wrong with it; then the answer is empty
     */
    Optional<SortedMap<String, byte[]>> compile(String group, SortedMap<String, String> drl, List<String> problems)
            throws IOException {
        String key = key(drl);
        Optional<SortedMap<String, byte[]>> kept = cache.get(key);
        SortedMap<String, byte[]> files;
        if (kept.isPresent()) {
            files = kept.get();
        } else {
            List<String> found = restrictions(group, drl);
            files = found.isEmpty() ? compile(drl, found) : new TreeMap<>();
            if (!found.isEmpty()) {
                problems.addAll(found);
                return Optional.empty();
            }
        }
        List<String> found = trusted ? List.of() : violations(drl, classes(files));
        problems.addAll(found);
        if (!found.isEmpty()) {
            return Optional.empty();
        }
        if (kept.isEmpty()) {
            cache.put(key, files);
        }
        return Optional.of(files);
    }

    /** What goes into it, and with which restrictions. */
    private String key(SortedMap<String, String> drl) {
        var digest = new Sha256().add(builtIn.model()).add(trusted ? "trusted" : "restricted");
        drl.forEach((name, text) -> digest.add(name).add(text));
        return digest.hex();
    }

    private List<String> restrictions(String group, SortedMap<String, String> drl) {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, String> file : trusted ? Map.<String, String>of().entrySet() : drl.entrySet()) {
            Optional<PackageDescr> parsed = DrlFile.parse(file.getValue());
            parsed.ifPresent(found -> DrlRestrictions.check(found, group, this::isFact)
                    .forEach(line -> problems.add(DrlFile.problem(
                            book.path(file.getKey()), line.line(), line.rule(), "not allowed: " + line.what()))));
        }
        return problems;
    }

    private boolean isFact(String type) {
        return vocabulary.types().stream()
                .anyMatch(word -> word.replace('$', '.').equals(type));
    }

    private SortedMap<String, byte[]> compile(SortedMap<String, String> drl, List<String> problems) throws IOException {
        try {
            KieBuilder built = RuleCompiler.build(drl);
            if (RuleCompiler.errors(built).isEmpty()) {
                return RuleCompiler.classFiles(built);
            }
        } catch (RuntimeException e) {
            // a wrong literal is thrown out of the builder; it is found again below, by its rule
        }
        DrlProblems.find(drl, vocabulary).forEach(problem -> problems.add(book.path(problem)));
        return new TreeMap<>();
    }

    private List<String> violations(SortedMap<String, String> drl, SortedMap<String, byte[]> classes)
            throws IOException {
        List<String> problems = new ArrayList<>();
        for (Violation violation : new ClassRestrictions(vocabulary::holds).check(classes)) {
            String what = "not allowed: " + violation.what();
            if (violation.rules().isEmpty()) {
                problems.add("%s: %s".formatted(book.path(drl.firstKey()), what));
            }
            for (String rule : violation.rules()) {
                problems.add(
                        DrlFile.problem(book.path(DrlFile.holding(drl, rule)), DrlFile.line(drl, rule), rule, what));
            }
        }
        return problems;
    }

    /** The classes alone, without the index of models. */
    static SortedMap<String, byte[]> classes(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> classes = new TreeMap<>(files);
        classes.remove(CompiledRules.INDEX);
        return classes;
    }
}
