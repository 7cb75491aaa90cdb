package io.portmark.check.safety;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** Looks at the code of one method of a compiled rule. */
final class CodeRestrictions {
    private static final String OWN = "portmark/rules/";
    private static final Set<String> FRAME =
            Set.of("values", "valueOf", "<init>", "<clinit>", "predicateInformation", "getExpressionHash");
    private static final int LARGEST_ARRAY = 4096;

    private final AllowList allowed;
    private final ClassRestrictions.ModelMembers model;
    private final String ownClass;
    private final boolean frame;
    private final Set<String> violations = new LinkedHashSet<>();
    private final Set<LabelNode> passed = new HashSet<>();

    CodeRestrictions(AllowList allowed, ClassRestrictions.ModelMembers model, String ownClass, boolean frame) {
        this.allowed = allowed;
        this.model = model;
        this.ownClass = ownClass;
        this.frame = frame;
    }

    /** True for a method that holds what an author wrote, false for what the rule compiler writes around it. */
    static boolean isAuthored(MethodNode method) {
        return !FRAME.contains(method.name);
    }

    Set<String> check(MethodNode method) {
        if ((method.access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0) {
            violations.add("it has a native or synchronized method");
        }
        for (AbstractInsnNode code : method.instructions) {
            check(code, method);
        }
        return violations;
    }

    private void check(AbstractInsnNode code, MethodNode method) {
        if (code instanceof LabelNode label) {
            passed.add(label);
        } else if (code instanceof MethodInsnNode call) {
            member(call.owner, call.name, call.desc);
        } else if (code instanceof FieldInsnNode field) {
            field(field, method);
        } else if (code instanceof InvokeDynamicInsnNode call) {
            dynamic(call);
        } else if (code instanceof LdcInsnNode constant) {
            constant(constant.cst);
        } else if (code instanceof JumpInsnNode jump) {
            forward(jump.label);
        } else if (code instanceof LookupSwitchInsnNode choice) {
            choice.labels.forEach(this::forward);
            forward(choice.dflt);
        } else if (code instanceof TableSwitchInsnNode choice) {
            choice.labels.forEach(this::forward);
            forward(choice.dflt);
        } else {
            plain(code, method);
        }
    }

    private void plain(AbstractInsnNode code, MethodNode method) {
        switch (code.getOpcode()) {
            case Opcodes.NEWARRAY, Opcodes.ANEWARRAY -> {
                boolean enumValues = method.name.equals("values") && frame;
                if (!enumValues && size(code.getPrevious()) < 0) {
                    violations.add("it makes an array of a computed or very large size");
                }
            }
            case Opcodes.MULTIANEWARRAY -> violations.add("it makes an array of arrays");
            case Opcodes.MONITORENTER, Opcodes.MONITOREXIT -> violations.add("it waits for a lock (synchronized)");
            case Opcodes.JSR, Opcodes.RET -> violations.add("it holds code that no compiler of today makes");
            default -> {} // arithmetic, the stack, casts
        }
    }

    /** The constant that an instruction pushes, -1 where it is none or too large. */
    private static int size(AbstractInsnNode code) {
        int opcode = code == null ? Opcodes.NOP : code.getOpcode();
        if (opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5) {
            return opcode - Opcodes.ICONST_0;
        }
        return code instanceof IntInsnNode push && push.operand <= LARGEST_ARRAY ? push.operand : -1;
    }

    private void forward(LabelNode target) {
        if (passed.contains(target)) {
            violations.add("it has a loop: a rule must end");
        }
    }

    /** Own fields are constants of generated classes; of nobody else's is any written. */
    private void field(FieldInsnNode field, MethodNode method) {
        boolean write = field.getOpcode() == Opcodes.PUTFIELD || field.getOpcode() == Opcodes.PUTSTATIC;
        if (write
                && !(field.owner.equals(ownClass)
                        && (method.name.equals("<clinit>") || method.name.equals("<init>")))) {
            violations.add("it writes the field " + name(field.owner, field.name));
        }
        member(field.owner, field.name, field.desc);
    }

    private void dynamic(InvokeDynamicInsnNode call) {
        String bootstrap = call.bsm.getOwner() + '.' + call.bsm.getName();
        if (!bootstrap.equals("java/lang/invoke/LambdaMetafactory.metafactory")
                && !bootstrap.equals("java/lang/invoke/StringConcatFactory.makeConcatWithConstants")) {
            violations.add("it links code by " + name(call.bsm.getOwner(), call.bsm.getName()));
        }
        for (Object argument : call.bsmArgs) {
            constant(argument);
        }
    }

    private void constant(Object constant) {
        if (constant instanceof Handle handle) {
            member(handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (constant instanceof ConstantDynamic) {
            violations.add("it holds a constant that is computed when it is loaded");
        } else if (constant instanceof Type type && type.getSort() == Type.OBJECT && !frame) {
            violations.add("it speaks of the class " + type.getClassName());
        }
    }

    private void member(String owner, String member, String descriptor) {
        String type = owner.replace('/', '.');
        boolean fine = owner.startsWith(OWN)
                || model.holds(type, member, descriptor)
                || allowed.allows(type, member, frame)
                || (owner.startsWith("[") && member.equals("clone") && frame);
        if (!fine) {
            violations.add("it uses " + name(owner, member));
        }
    }

    private static String name(String owner, String member) {
        String type = owner.replace('/', '.').replace('$', '.');
        return member.equals("<init>") ? "new " + type : type + '.' + member;
    }
}
