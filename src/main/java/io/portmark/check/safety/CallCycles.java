package io.portmark.check.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds methods of compiled rules that call themselves, straight or by way of others. */
final class CallCycles {
    private final Map<String, List<String>> calls = new HashMap<>();
    private final Set<String> done = new HashSet<>();

    private CallCycles() {}

    /** A class with such a method. */
    static Optional<String> find(List<ClassNode> classes) {
        var cycles = new CallCycles();
        for (ClassNode node : classes) {
            for (MethodNode method : node.methods) {
                cycles.calls.put(key(node.name, method.name, method.desc), called(method));
            }
        }
        return cycles.calls.keySet().stream()
                .sorted()
                .filter(method -> cycles.returns(method, new HashSet<>()))
                .map(method -> method.substring(0, method.indexOf('.')))
                .findFirst();
    }

    private static List<String> called(MethodNode method) {
        List<String> called = new ArrayList<>();
        for (AbstractInsnNode code : method.instructions) {
            if (code instanceof MethodInsnNode call) {
                called.add(key(call.owner, call.name, call.desc));
            } else if (code instanceof InvokeDynamicInsnNode call) {
                for (Object argument : call.bsmArgs) {
                    if (argument instanceof Handle handle) {
                        called.add(key(handle.getOwner(), handle.getName(), handle.getDesc()));
                    }
                }
            }
        }
        return called;
    }

    private boolean returns(String method, Set<String> path) {
        if (!path.add(method)) {
            return true;
        }
        boolean returns = !done.contains(method)
                && calls.getOrDefault(method, List.of()).stream()
                        .filter(calls::containsKey)
                        .anyMatch(next -> returns(next, path));
        path.remove(method);
        done.add(method);
        return returns;
    }

    private static String key(String owner, String name, String descriptor) {
        return owner + '.' + name + descriptor;
    }
}
