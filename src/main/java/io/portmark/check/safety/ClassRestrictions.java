package io.portmark.check.safety;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Looks at the compiled classes of rules before any is loaded. Only classes of the kinds that the rule compiler makes may be there, and
 * their code may refer to the vocabulary of the model, to what {@code members.txt} lists, and to nothing else. There are no loops, no
 * recursion and no arrays of a computed size, so that a rule ends, and soon.
 */
public final class ClassRestrictions {
    private static final Pattern KIND = Pattern.compile("portmark/rules/[a-z]+/(?:Rules[0-9A-F]{32}(?:RuleMethods\\d+)?"
            + "|DomainClassesMetadata[0-9A-F]{32}(?:\\$\\w+_Metadata)?"
            + "|P[0-9A-F]{2}/Lambda(?:Predicate|Consequence|Extractor)[0-9A-F]{32})");

    private static final Set<String> PARENTS = Set.of("java/lang/Object", "java/lang/Enum");

    private final AllowList allowed;
    private final ModelMembers model;

    /** Tells whether a member of a class of the program is in the vocabulary of rules. */
    public interface ModelMembers {
        /**
         * True when rules may use it.
         *
         * @param type the name of the class: io.portmark.document.Portion
         * @param member its method or constant
         * @param descriptor as class files spell it
         */
        boolean holds(String type, String member, String descriptor);
    }

    /** Restricts to this vocabulary. */
    public ClassRestrictions(ModelMembers model) throws IOException {
        this.allowed = AllowList.load();
        this.model = model;
    }

    /** Everything in these class files, by their paths, that a rule may not do; nothing where they may be loaded. */
    public List<Violation> check(Map<String, byte[]> classFiles) {
        List<ClassNode> classes = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : classFiles.entrySet()) {
            var node = new ClassNode();
            new ClassReader(file.getValue()).accept(node, ClassReader.SKIP_FRAMES);
            if (!file.getKey().equals(node.name + ".class")) {
                return List.of(new Violation(List.of(), "a compiled class is not what its file's name says"));
            }
            classes.add(node);
        }
        var owners = new RuleOwners(classes);
        Set<Violation> violations = new LinkedHashSet<>();
        for (ClassNode node : classes) {
            for (String what : check(node)) {
                violations.add(new Violation(owners.rules(node.name), what));
            }
        }
        CallCycles.find(classes)
                .ifPresent(
                        name -> violations.add(new Violation(owners.rules(name), "it calls itself: a rule must end")));
        return List.copyOf(violations);
    }

    private Collection<String> check(ClassNode node) {
        if (!KIND.matcher(node.name).matches()) {
            return List.of("it makes a class or function of its own");
        }
        Set<String> violations = new LinkedHashSet<>();
        if (!PARENTS.contains(node.superName)
                || node.interfaces.stream().anyMatch(name -> !name.startsWith("org/drools/model/"))) {
            violations.add("it makes a class of a kind that no rule needs");
        }
        boolean lambda = node.name.contains("/Lambda");
        for (MethodNode method : node.methods) {
            boolean frame = !lambda || !CodeRestrictions.isAuthored(method);
            violations.addAll(new CodeRestrictions(allowed, model, node.name, frame).check(method));
        }
        return violations;
    }
}
