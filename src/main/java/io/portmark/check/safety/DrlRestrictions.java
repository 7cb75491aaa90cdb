package io.portmark.check.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Looks at the text of rules before it is compiled: only patterns over facts, one consequence a rule, no attributes. It speaks to the
 * author by line; what holds against all tricks is {@link ClassRestrictions}.
 */
public final class DrlRestrictions {
    private static final Set<String> FUNCTIONS =
            Set.of("average", "collectList", "collectSet", "count", "max", "min", "sum");
    private static final Set<String> IMPORTS = Set.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.Month",
            "java.time.DayOfWeek",
            "java.time.temporal.ChronoUnit",
            "java.util.List",
            "java.util.Set",
            "java.util.Collection",
            "java.util.Optional",
            "java.util.Objects",
            "org.kie.api.runtime.rule.RuleContext");

    private final Predicate<String> isFact;
    private final List<Line> problems = new ArrayList<>();

    /**
     * What is not allowed, and where.
     *
     * @param line counts from 1
     * @param rule the name of the rule, empty outside of rules
     * @param what one clause
     */
    public record Line(int line, String rule, String what) {}

    private DrlRestrictions(Predicate<String> isFact) {
        this.isFact = isFact;
    }

    /**
     * Everything in a file that a restricted rule may not say.
     *
     * @param group the folder of the file, which its package must be named after
     * @param isFact tells whether a class, by its name with dots before nested ones too, is in the vocabulary
     */
    public static List<Line> check(PackageDescr file, String group, Predicate<String> isFact) {
        var restrictions = new DrlRestrictions(isFact);
        restrictions.file(file, group);
        file.getRules().forEach(restrictions::rule);
        return List.copyOf(restrictions.problems);
    }

    private void file(PackageDescr file, String group) {
        if (!file.getName().equals("portmark.rules." + group)) {
            add(Math.max(1, file.getLine()), "", "the package must be portmark.rules.%s".formatted(group));
        }
        for (ImportDescr name : file.getImports()) {
            if (!IMPORTS.contains(name.getTarget()) && !isFact.test(name.getTarget())) {
                add(name.getLine(), "", "import of %s: rules use facts and values only".formatted(name.getTarget()));
            }
        }
        file.getGlobals().stream()
                .filter(global -> !global.getIdentifier().equals("findings")
                        || !Set.of("Findings", "io.portmark.check.Findings").contains(global.getType()))
                .forEach(global -> add(global.getLine(), "", "a global beside Findings findings"));
        all(file.getFunctionImports(), "import of a function");
        all(file.getAccumulateImports(), "import of an accumulate function");
        all(file.getFunctions(), "a function");
        all(file.getTypeDeclarations(), "a declared type");
        all(file.getEnumDeclarations(), "a declared enum");
        all(file.getEntryPointDeclarations(), "an entry point");
        all(file.getWindowDeclarations(), "a window");
        all(file.getAttributes(), "an attribute for all rules");
        if (file.getUnit() != null) {
            add(file.getUnit().getLine(), "", "a rule unit");
        }
    }

    private void all(Collection<? extends BaseDescr> found, String what) {
        found.forEach(it -> add(it.getLine(), "", what + ": rules hold patterns and one consequence each"));
    }

    private void rule(RuleDescr rule) {
        if (rule.isQuery()) {
            add(rule.getLine(), rule.getName(), "a query: write its patterns where they are needed");
            return;
        }
        if (!rule.getAttributes().isEmpty()) {
            add(
                    rule.getLine(),
                    rule.getName(),
                    "the attribute %s: rules run in any order, each for itself"
                            .formatted(String.join(", ", rule.getAttributes().keySet())));
        }
        if (rule.hasParent() || !rule.getNamedConsequences().isEmpty()) {
            add(rule.getLine(), rule.getName(), "extends or a second consequence");
        }
        condition(rule, rule.getLhs());
    }

    private void condition(RuleDescr rule, BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            pattern(rule, pattern);
        } else if (condition instanceof AccumulateDescr accumulate) {
            accumulate(rule, accumulate);
        } else if (condition instanceof EvalDescr) {
            add(condition.getLine(), rule.getName(), "eval: write a pattern with a constraint");
        } else if (condition instanceof AndDescr
                || condition instanceof OrDescr
                || condition instanceof NotDescr
                || condition instanceof ExistsDescr
                || condition instanceof ForallDescr) {
            for (Object inner : ((ConditionalElementDescr) condition).getDescrs()) {
                condition(rule, (BaseDescr) inner);
            }
        } else {
            add(condition.getLine(), rule.getName(), "a condition that is no pattern");
        }
    }

    private void pattern(RuleDescr rule, PatternDescr pattern) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            accumulate(rule, accumulate);
        } else if (pattern.getSource() != null) {
            add(pattern.getLine(), rule.getName(), "from: facts are matched by their type");
        }
        if (!pattern.getBehaviors().isEmpty() || pattern.isQuery()) {
            add(pattern.getLine(), rule.getName(), "a window or a query");
        }
    }

    private void accumulate(RuleDescr rule, AccumulateDescr accumulate) {
        boolean plain =
                accumulate.getFunctions().stream().allMatch(function -> FUNCTIONS.contains(function.getFunction()));
        if (!accumulate.isExternalFunction() || !plain) {
            add(
                    accumulate.getLine(),
                    rule.getName(),
                    "an accumulate with code of its own: use average, collectList, collectSet, count, max, min or sum");
        }
        condition(rule, accumulate.getInput());
    }

    private void add(int line, String rule, String what) {
        problems.add(new Line(Math.max(1, line), rule, what));
    }
}
