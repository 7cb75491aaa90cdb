package io.portmark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * One condition of a rule, as its DRL writes it.
 *
 * @param kind how it is asked
 * @param text the whole of it
 * @param binding the variable that holds the fact, empty where there is none
 * @param type the fact that it asks for: Portion; empty where it asks for several
 * @param constraints what it asks of the fact, each by itself
 */
record Condition(Kind kind, String text, String binding, String type, List<String> constraints) {
    /** How a condition is asked. */
    enum Kind {
        /** A fact is there. */
        FACT,
        /** A fact is there, whichever. */
        EXISTS,
        /** No such fact is there. */
        NOT,
        /** Something that is only looked at as a whole: or, forall, accumulate. */
        WHOLE
    }

    Condition {
        constraints = List.copyOf(constraints);
    }

    /** The conditions of a rule, in order. */
    static List<Condition> of(RuleDescr rule, String drl) {
        List<Condition> conditions = new ArrayList<>();
        for (BaseDescr descr : rule.getLhs().getDescrs()) {
            conditions.add(of(descr, drl.substring(descr.getStartCharacter(), descr.getEndCharacter())));
        }
        return conditions;
    }

    private static Condition of(BaseDescr descr, String text) {
        if (descr instanceof PatternDescr pattern && pattern.getSource() == null) {
            return of(Kind.FACT, text, pattern);
        }
        boolean negated = descr instanceof NotDescr;
        if (negated || descr instanceof ExistsDescr) {
            List<?> inner = ((ConditionalElementDescr) descr).getDescrs();
            if (inner.size() == 1 && inner.get(0) instanceof PatternDescr pattern && pattern.getSource() == null) {
                return of(negated ? Kind.NOT : Kind.EXISTS, text, pattern);
            }
        }
        return new Condition(Kind.WHOLE, text, "", "", List.of());
    }

    private static Condition of(Kind kind, String text, PatternDescr pattern) {
        List<String> constraints = pattern.getConstraint().getDescrs().stream()
                .map(constraint -> ((BaseDescr) constraint).getText().strip())
                .toList();
        return new Condition(
                kind, text, Objects.toString(pattern.getIdentifier(), ""), pattern.getObjectType(), constraints);
    }

    /** The fact with the first so many constraints, asked for as if it must be there. */
    String positive(int constraintsKept) {
        return "%s%s(%s)"
                .formatted(
                        binding.isEmpty() ? "" : binding + " : ",
                        type,
                        String.join(", ", constraints.subList(0, constraintsKept)));
    }
}
