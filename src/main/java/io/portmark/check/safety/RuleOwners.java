package io.portmark.check.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Which rule a compiled class belongs to: the compiler writes a method a rule, which names the rule and the pieces of its code. */
public final class RuleOwners {
    private final Map<String, Set<String>> rules = new HashMap<>();

    RuleOwners(List<ClassNode> classes) {
        for (ClassNode node : classes) {
            if (node.name.matches(".*/Rules\\w+")) {
                node.methods.forEach(this::add);
            }
        }
    }

    /** Reads compiled classes, by their paths. */
    public static RuleOwners of(Map<String, byte[]> classFiles) {
        List<ClassNode> classes = new ArrayList<>();
        for (byte[] file : classFiles.values()) {
            var node = new ClassNode();
            new ClassReader(file).accept(node, ClassReader.SKIP_FRAMES);
            classes.add(node);
        }
        return new RuleOwners(classes);
    }

    /** The names of the rules that use a class, by its path without ending, in order; none where it belongs to no one rule. */
    public List<String> rules(String className) {
        int inner = className.indexOf('$');
        String outer = inner < 0 ? className : className.substring(0, inner);
        return List.copyOf(rules.getOrDefault(outer, Set.of()));
    }

    private static boolean isPiece(FieldInsnNode field) {
        return field.getOpcode() == Opcodes.GETSTATIC && field.owner.contains("/Lambda");
    }

    private void add(MethodNode method) {
        List<String> texts = new ArrayList<>();
        List<String> pieces = new ArrayList<>();
        String rule = "";
        for (AbstractInsnNode code : method.instructions) {
            if (code instanceof LdcInsnNode constant && constant.cst instanceof String text) {
                texts.add(text);
            } else if (code instanceof FieldInsnNode field && isPiece(field)) {
                pieces.add(field.owner);
            } else if (code instanceof MethodInsnNode call && call.name.equals("rule") && !texts.isEmpty()) {
                rule = texts.get(texts.size() - 1);
            }
        }
        for (String piece : rule.isEmpty() ? List.<String>of() : pieces) {
            rules.computeIfAbsent(piece, name -> new TreeSet<>()).add(rule);
        }
    }
}
