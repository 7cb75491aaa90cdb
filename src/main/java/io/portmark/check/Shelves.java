package io.portmark.check;

import io.portmark.decide.LintedRelease;
import io.portmark.decide.ReleasePlan;
import io.portmark.document.Document;
import io.portmark.rule.RuleBookException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.kie.api.KieBase;

/**
 * The built-in rules, a knowledge base a shelf, each loaded when the facts of a run first call for it: the check of a telegram needs
 * neither the rules of releases nor those of files, and loading them would be a quarter of its start. That no shelf is forgotten is
 * held by the cases of the rules: a bad case whose shelf stays closed gives nothing, and fails.
 */
final class Shelves implements RuleRun {
    private enum Shelf {
        /** What a record says of itself. */
        MARKINGS,
        /** What only documents and files have: faces, properties, enclosures. */
        FILES,
        /** What comparing several records shows. */
        BATCHES,
        RELEASES;

        static Shelf of(String group) {
            return switch (group) {
                case "doc" -> FILES;
                case "xdoc" -> BATCHES;
                case "rls" -> RELEASES;
                default -> MARKINGS;
            };
        }
    }

    private final Map<Shelf, KieBase> loaded = new EnumMap<>(Shelf.class);

    /** Opens the shelf that nearly every run needs. */
    Shelves() {
        base(Shelf.MARKINGS);
    }

    @Override
    public Checked run(Supplier<Findings> findings, List<Object> facts, Predicate<String> rule) {
        Findings collector = findings.get();
        for (Shelf shelf : asked(facts)) {
            RuleRun.fire(base(shelf), collector, facts, rule);
        }
        return new Checked(collector.list(), List.of());
    }

    private static Set<Shelf> asked(List<Object> facts) {
        Set<Shelf> asked = EnumSet.noneOf(Shelf.class);
        for (Object fact : facts) {
            if (fact instanceof ReleasePlan || fact instanceof LintedRelease) {
                return EnumSet.of(Shelf.RELEASES);
            }
            if (fact instanceof Document document) {
                asked.add(Shelf.MARKINGS);
                if (!document.isTelegram() || !document.file().isPlain()) {
                    asked.add(Shelf.FILES);
                }
            }
        }
        return asked.isEmpty() ? EnumSet.of(Shelf.MARKINGS, Shelf.BATCHES) : asked;
    }

    private synchronized KieBase base(Shelf shelf) {
        return loaded.computeIfAbsent(shelf, wanted -> {
            try {
                return CompiledRules.load(group -> Shelf.of(group) == wanted);
            } catch (IOException | ReflectiveOperationException e) {
                throw new RuleBookException(
                        List.of("the compiled rules of the program can't be read: " + e.getMessage()));
            }
        });
    }
}
