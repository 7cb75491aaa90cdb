package io.portmark.check;

import io.portmark.document.Passage;
import java.util.ArrayList;
import java.util.List;

/** Keeps the passages of records until all records are known. */
public interface PassageStore {
    /** Keeps the passages of the next record. */
    void add(List<Passage> passages);

    /** The passages of a record, by its place in the run, counted from 0. */
    List<Passage> get(int record);

    /** A store in memory, for runs whose documents are in memory too. */
    static PassageStore inMemory() {
        return new PassageStore() {
            private final List<List<Passage>> kept = new ArrayList<>();

            @Override
            public void add(List<Passage> passages) {
                kept.add(List.copyOf(passages));
            }

            @Override
            public List<Passage> get(int record) {
                return kept.get(record);
            }
        };
    }
}
