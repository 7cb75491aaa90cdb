package io.portmark.check;

import io.portmark.check.safety.RuleOwners;
import io.portmark.decide.ExemptionCodes;
import io.portmark.decide.Labels;
import io.portmark.rule.BookSource;
import io.portmark.rule.Rule;
import io.portmark.rule.RuleBookException;
import io.portmark.rule.Severity;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.kie.api.KieBase;

/**
 * An agency's own rule book: a folder laid out as {@code rules/}. Groups that are the built-in ones, file for file, are not compiled
 * again; changed and added ones are compiled once and kept. Unless the book is trusted its rules may do no more than rules need.
 */
public final class EditedBook {
    private final RuleFolder folder;
    private final boolean trusted;
    private final RuleCache cache;
    private final Patience patience;
    private final List<String> problems = new ArrayList<>();
    private final List<Model> models = new ArrayList<>();
    private final SortedMap<String, byte[]> classes = new TreeMap<>();
    private final Set<String> edited = new TreeSet<>();

    EditedBook(RuleFolder folder, boolean trusted, RuleCache cache, Patience patience) {
        this.folder = folder;
        this.trusted = trusted;
        this.cache = cache;
        this.patience = patience;
    }

    /**
     * Loads a book.
     *
     * @param folder the book
     * @param trusted true when its rules may do whatever Java can
     * @param environment the variables of the environment, which may say where caches lie
     * @throws RuleBookException with everything that is wrong with it, by file, line and rule
     */
    public static RuleEngine load(Path folder, boolean trusted, Map<String, String> environment) throws IOException {
        RuleCache cache = RuleCache.ofUser(environment, System.getProperty("user.home", ""));
        return new EditedBook(new RuleFolder(folder, label(folder)), trusted, cache, Patience.USUAL).engine();
    }

    /** The files of a book, which may not be there. */
    public static BookSource source(Path folder) {
        return new RuleFolder(folder, label(folder));
    }

    private static String label(Path folder) {
        String label = folder.toString().replace('\\', '/');
        return label.endsWith("/") ? label.substring(0, label.length() - 1) : label;
    }

    RuleEngine engine() throws IOException {
        try {
            return build();
        } catch (CharacterCodingException e) {
            throw new RuleBookException(List.of(folder.label() + ": a file of the book is not UTF-8"));
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new RuleBookException(List.of(folder.label() + ": the compiled rules can't be loaded ("
                    + e.getClass().getSimpleName() + ")"));
        }
    }

    private RuleEngine build() throws IOException, ReflectiveOperationException {
        SortedMap<String, SortedMap<String, String>> groups = groups();
        var compiler = new EditedGroups(folder, trusted, cache);
        Set<String> builtIn = new TreeSet<>();
        StringBuilder index = new StringBuilder();
        for (Map.Entry<String, SortedMap<String, String>> group : groups.entrySet()) {
            if (compiler.isBuiltIn(group.getKey(), group.getValue())) {
                builtIn.add(group.getKey());
            } else {
                Optional<SortedMap<String, byte[]>> files =
                        compiler.compile(group.getKey(), group.getValue(), problems);
                files.ifPresent(found -> {
                    classes.putAll(EditedGroups.classes(found));
                    index.append(new String(
                                    found.getOrDefault(CompiledRules.INDEX, new byte[0]), StandardCharsets.UTF_8))
                            .append('\n');
                });
            }
        }
        List<Object> tables = tables();
        if (!problems.isEmpty()) {
            explanations(Map.of(), groups); // what is wrong with them is told in the same breath
            throw new RuleBookException(problems);
        }
        models.addAll(CompiledRules.builtIn(builtIn::contains));
        List<Model> own = CompiledRules.models(
                new RuleClasses(classes, EditedBook.class.getClassLoader()), index.toString(), group -> true);
        own.forEach(model -> model.getRules().forEach(rule -> edited.add(rule.getName())));
        models.addAll(own);
        return engine(groups, tables);
    }

    private RuleEngine engine(SortedMap<String, SortedMap<String, String>> groups, List<Object> tables)
            throws IOException {
        var ruleModels = new RuleModels(models);
        KieBase all = ruleModels.without(Set.of());
        RuleBook book = explanations(CompiledRules.severities(all), groups);
        if (!problems.isEmpty()) {
            throw new RuleBookException(problems);
        }
        RuleRun run = edited.isEmpty()
                ? RuleRun.plain(all)
                : new GuardedRun(ruleModels, edited, RuleOwners.of(classes)::rules, patience);
        return new RuleEngine(run, book, tables, Set.of(), trusted);
    }

    private SortedMap<String, SortedMap<String, String>> groups() throws IOException {
        if (!folder.exists()) {
            throw new RuleBookException(List.of(folder.label() + ": there is no such folder: name a rule book"));
        }
        SortedMap<String, SortedMap<String, String>> groups = folder.groups();
        if (groups.isEmpty()) {
            throw new RuleBookException(List.of(folder.label() + ": there is no rule here: a book holds a folder a"
                    + " group, such as prt/prt.drl"));
        }
        groups.forEach((group, files) -> files.forEach((name, text) -> {
            if (!group.matches("[a-z]+") || name.indexOf('/') != name.lastIndexOf('/')) {
                problems.add("%s: rules stand in a folder with a name of lower-case letters, such as prt/prt.drl"
                        .formatted(folder.path(name)));
            } else if (!text.matches("(?s).*?(?<=^|\\n)\\s*package\\s+portmark\\.rules\\." + group + "\\s*;.*")) {
                problems.add("%s: the package must be portmark.rules.%s".formatted(folder.path(name), group));
            }
        }));
        if (!problems.isEmpty()) {
            throw new RuleBookException(problems);
        }
        return groups;
    }

    private List<Object> tables() throws IOException {
        if (folder.text("tables/" + ConditionWords.TABLE.file()).isPresent()) {
            ConditionWords.TABLE.read(folder, problems);
        }
        for (Consumer<BookSource> table : List.<Consumer<BookSource>>of(ExemptionCodes::of, Labels::all)) {
            try {
                table.accept(folder);
            } catch (RuleBookException e) {
                problems.addAll(e.problems());
            }
        }
        try {
            return Tables.load(folder);
        } catch (RuleBookException e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }

    /** The book of these rules. A rule need not have its explanation yet: it is what its DRL says. */
    private RuleBook explanations(Map<String, String> severities, SortedMap<String, SortedMap<String, String>> groups)
            throws IOException {
        Map<String, Rule> explained = new TreeMap<>();
        List<String> found = new ArrayList<>();
        RuleBook builtInBook = RuleBook.load();
        BuiltInBook builtIn = BuiltInBook.load();
        folder.explanations().forEach((name, text) -> {
            String id = name.substring(name.indexOf('/') + 1, name.length() - ".md".length());
            Optional<Rule> known = builtIn.has(name, text) ? builtInBook.rule(id) : Optional.empty();
            known.or(() -> Explanation.parse(name, text, found).map(Explanation::rule))
                    .ifPresent(rule -> explained.put(rule.id(), rule));
        });
        found.forEach(problem -> problems.add(folder.path(problem)));
        Map<String, Rule> rules = new LinkedHashMap<>();
        severities.forEach((name, severity) -> {
            String id = RuleBook.id(name);
            Rule rule = explained.get(id);
            if (rule != null && !rule.severity().symbol().equals(severity)) {
                problems.add("%s: rule \"%s\" is @severity(%s) in DRL and %s here"
                        .formatted(
                                folder.path(rule.group() + '/' + id + ".md"),
                                name,
                                severity,
                                rule.severity().symbol()));
            }
            rules.putIfAbsent(id, rule == null ? unexplained(name, severity, groups) : rule);
        });
        explained.values().stream().filter(Rule::fact).forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        List<Rule> sorted =
                rules.values().stream().sorted(Comparator.comparing(Rule::id)).collect(Collectors.toList());
        return new RuleBook(sorted, folder.hash(), folder);
    }

    private Rule unexplained(String name, String severity, SortedMap<String, SortedMap<String, String>> groups) {
        String group = groups.entrySet().stream()
                .filter(found ->
                        found.getValue().values().stream().anyMatch(text -> text.contains("rule \"" + name + '"')))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        Optional<Severity> stated = Severity.ofSymbol(severity);
        if (stated.isEmpty()) {
            problems.add(
                    "%s: rule \"%s\" states no severity: write @severity(error), (warning) or (info) below its name"
                            .formatted(folder.path(group), name));
        }
        Matcher sentence = Pattern.compile("(?m)^// (.+?)\\.?\\s*\\R\\s*rule\\s+\"" + Pattern.quote(name) + '"')
                .matcher(String.join(
                        "\n", groups.getOrDefault(group, new TreeMap<>()).values()));
        return new Rule(
                RuleBook.id(name),
                group,
                sentence.find() ? sentence.group(1) : name,
                stated.orElse(Severity.ERROR),
                "None stated in this book",
                false,
                "",
                null,
                Rule.Needs.TEXT,
                null,
                false);
    }
}
