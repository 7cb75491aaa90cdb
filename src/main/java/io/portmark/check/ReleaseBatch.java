package io.portmark.check;

import io.portmark.document.Passage;
import io.portmark.document.RecordFacts;
import io.portmark.rule.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Compares the releases of a run before they are written: what one withholds, no other gives out. It sees fingerprints only, and
 * findings name records and paragraphs, no words.
 */
public final class ReleaseBatch {
    private final RuleEngine engine;
    private final Predicate<String> rule;
    private final List<Entry> entries = new ArrayList<>();

    /** Begins with no release. */
    public ReleaseBatch(RuleEngine engine) {
        this(engine, id -> true);
    }

    /** The same with only those rules, by id, that may speak. */
    public ReleaseBatch(RuleEngine engine, Predicate<String> rule) {
        this.engine = engine;
        this.rule = rule;
    }

    private record Entry(RecordFacts record, List<Passage> released, List<Passage> withheld) {}

    /** Where a fingerprint of a withheld passage comes from. */
    private record Place(int entry, Passage passage) {}

    /** Adds the next release: what it gives out whole, and what it withholds. */
    public void add(RecordFacts record, List<Passage> released, List<Passage> withheld) {
        entries.add(new Entry(record, List.copyOf(released), List.copyOf(withheld)));
    }

    /** A record by its place in the run, counted from 0. */
    public RecordFacts record(int index) {
        return entries.get(index).record();
    }

    /** Hands over the findings of each release that gives out what another withholds, in the order of the run. */
    public void compare(BiConsumer<Integer, List<Finding>> findings) {
        Map<Long, List<Place>> withheld = withheld();
        for (int i = 0; i < entries.size(); i++) {
            Set<Object> facts = new LinkedHashSet<>();
            for (Passage released : entries.get(i).released()) {
                for (Place place : sharing(released, withheld)) {
                    if (place.entry() != i && isSame(released, place.passage())) {
                        facts.add(new ReleasedElsewhere(
                                released.portion(),
                                record(place.entry()).name(),
                                place.passage().portion()));
                    }
                }
            }
            List<Finding> found = facts.isEmpty() ? List.of() : engine.compare(record(i), List.copyOf(facts), rule);
            if (!found.isEmpty()) {
                findings.accept(i, found);
            }
        }
    }

    private Map<Long, List<Place>> withheld() {
        Map<Long, List<Place>> withheld = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            for (Passage passage : entries.get(i).withheld()) {
                for (long print : passage.prints()) {
                    withheld.computeIfAbsent(print, value -> new ArrayList<>(1)).add(new Place(i, passage));
                }
            }
        }
        return withheld;
    }

    private static Set<Place> sharing(Passage released, Map<Long, List<Place>> withheld) {
        Set<Place> places = new LinkedHashSet<>();
        for (long print : released.prints()) {
            places.addAll(withheld.getOrDefault(print, List.of()));
        }
        return places;
    }

    /** Half of the shorter one's fingerprints are in the other: the same passage, not a phrase in common. */
    private static boolean isSame(Passage one, Passage other) {
        long shared = Arrays.stream(one.prints())
                .filter(print -> Arrays.binarySearch(other.prints(), print) >= 0)
                .count();
        return 2 * shared >= Math.min(one.prints().length, other.prints().length);
    }
}
