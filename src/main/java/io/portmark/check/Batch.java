package io.portmark.check;

import io.portmark.document.MessageNumber;
import io.portmark.document.Passage;
import io.portmark.document.RecordFacts;
import io.portmark.rule.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Compares the records of a run with each other: the second pass over small facts of each, never over documents. Records are added in
 * the order of the run; findings come in that order. Not for several threads at once.
 */
public final class Batch {
    /** Words that stand in more records of a day than this are a phrase, not a fact. */
    private static final int MOST_SHARING = 4;

    private final RuleEngine engine;
    private final PassageStore passages;
    private final Predicate<String> rule;
    private final List<RecordFacts> records = new ArrayList<>();
    private final Map<Integer, List<Object>> facts = new TreeMap<>();

    /**
     * Begins with no record.
     *
     * @param passages where the passages of the records are kept meanwhile
     */
    public Batch(RuleEngine engine, PassageStore passages) {
        this(engine, passages, rule -> true);
    }

    /** The same with only those rules, by id, that may speak. */
    public Batch(RuleEngine engine, PassageStore passages, Predicate<String> rule) {
        this.engine = engine;
        this.passages = passages;
        this.rule = rule;
    }

    /** Adds the next record. */
    public void add(RecordFacts record, List<Passage> itsPassages) {
        records.add(record);
        passages.add(itsPassages);
    }

    /** A record by its place in the run, counted from 0. */
    public RecordFacts record(int index) {
        return records.get(index);
    }

    /** Compares all records and hands over the findings of each that has any, in the order of the run. */
    public void compare(BiConsumer<Integer, List<Finding>> findings) {
        copies();
        references();
        days().values().forEach(this::passagesOf);
        numbers().values().forEach(this::passagesOf);
        facts.forEach((index, about) -> {
            List<Finding> found = engine.compare(records.get(index), about, rule);
            if (!found.isEmpty()) {
                findings.accept(index, found);
            }
        });
        facts.clear();
    }

    private void note(int record, Object fact) {
        facts.computeIfAbsent(record, index -> new ArrayList<>()).add(fact);
    }

    /** Records of one number: 05ALMATY2985 twice. */
    private Map<String, List<Integer>> numbers() {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < records.size(); i++) {
            String mrn = records.get(i).mrn();
            if (mrn != null) {
                numbers.computeIfAbsent(mrn, number -> new ArrayList<>()).add(i);
            }
        }
        numbers.values().removeIf(same -> same.size() < 2);
        return numbers;
    }

    private Map<LocalDate, List<Integer>> days() {
        Map<LocalDate, List<Integer>> days = new TreeMap<>();
        for (int i = 0; i < records.size(); i++) {
            LocalDate day = records.get(i).origin();
            if (day != null) {
                days.computeIfAbsent(day, origin -> new ArrayList<>()).add(i);
            }
        }
        days.values().removeIf(same -> same.size() < 2);
        return days;
    }

    private void copies() {
        for (List<Integer> same : numbers().values()) {
            for (int one : same) {
                for (int other : same) {
                    var pair = new OtherCopy(records.get(one), records.get(other));
                    if (one != other && (pair.differs() || pair.isCorrection())) {
                        note(one, pair);
                    }
                }
            }
        }
    }

    private void references() {
        var index = new NumberIndex(records, engine.aliases());
        for (int i = 0; i < records.size(); i++) {
            RecordFacts record = records.get(i);
            List<String> missing = record.references().stream()
                    .filter(reference -> !index.holds(reference, record))
                    .map(MessageNumber::text)
                    .toList();
            if (!missing.isEmpty()) {
                note(i, new UnresolvedReferences(missing));
            }
        }
    }

    /** A place where a fingerprint was seen. */
    private record Place(int record, Passage passage) {}

    private void passagesOf(List<Integer> same) {
        Map<Long, List<Place>> seen = new HashMap<>();
        List<Long> shared = new ArrayList<>();
        for (int index : same) {
            for (Passage passage : passages.get(index)) {
                for (long print : passage.prints()) {
                    List<Place> places = seen.computeIfAbsent(print, value -> new ArrayList<>(1));
                    places.add(new Place(index, passage));
                    if (places.size() == 2) {
                        shared.add(print);
                    }
                }
            }
        }
        for (long print : shared) {
            List<Place> places = seen.getOrDefault(print, List.of());
            if (places.stream().map(Place::record).distinct().count() <= MOST_SHARING) {
                pairs(places);
            }
        }
    }

    private void pairs(List<Place> places) {
        for (Place here : places) {
            for (Place there : places) {
                if (here.record() != there.record()) {
                    var pair = new SharedPassage(
                            here.passage().portion(),
                            here.passage().marking(),
                            records.get(there.record()).name(),
                            there.passage().portion(),
                            there.passage().marking());
                    if (pair.differs()
                            && !Optional.ofNullable(facts.get(here.record()))
                                    .orElse(List.of())
                                    .contains(pair)) {
                        note(here.record(), pair);
                    }
                }
            }
        }
    }
}
