package io.portmark.verify;

import io.portmark.verify.Verification.Check;
import java.util.LinkedHashSet;
import java.util.Set;

/** What one check looked at and found. Places are named in our own words, never in those of the file. */
final class Tally {
    private static final int MOST_PLACES = 12;

    private final Set<String> places = new LinkedHashSet<>();
    private long looked;
    private long found;
    private String note = "";

    /** Counts a place that is looked at. */
    void look() {
        looked++;
    }

    /** Counts places that are looked at. */
    void look(long more) {
        looked += more;
    }

    /** Counts a place that is looked at, and finds there what must not be. */
    void lookAndExpect(boolean right, String place) {
        looked++;
        if (!right) {
            find(place);
        }
    }

    /** Counts a find. */
    void find(String place) {
        found++;
        places.add(place);
    }

    /** Counts all that another has counted. */
    void add(Tally other) {
        looked += other.looked;
        found += other.found;
        places.addAll(other.places);
    }

    /** Says something about a check that passes: why there was nothing to look for. */
    void note(String words) {
        note = words;
    }

    /** The check as it is reported. One that looked at nothing has failed: it could not be carried out. */
    Check check(CheckKind kind) {
        boolean passed = found == 0 && looked > 0;
        String detail = passed ? note : found == 0 ? "nothing could be looked at" : detail();
        return new Check(kind.id(), kind.title(), passed, looked, found, detail);
    }

    private String detail() {
        String first = String.join("; ", places.stream().limit(MOST_PLACES).toList());
        return places.size() > MOST_PLACES ? first + "; and " + (places.size() - MOST_PLACES) + " more" : first;
    }
}
