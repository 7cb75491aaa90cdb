package io.portmark.check;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of {@code reasons.csv}: a section of an order that lists the reasons for classification.
 *
 * @param section as cited: 1.4
 * @param letters its letters in lower case
 * @param period the days on which it may be cited, grace included
 */
public record ReasonSection(String section, List<String> letters, Period period) {
    public ReasonSection {
        letters = List.copyOf(letters);
    }

    /** True when it may be cited on that day. */
    public boolean covers(LocalDate day) {
        return period.covers(day);
    }

    /** Its last letter. */
    public String last() {
        return letters.get(letters.size() - 1);
    }

    /** True when it does not have all of these letters. */
    public boolean lacks(List<String> cited) {
        return !letters.containsAll(cited);
    }

    /** Those of the letters that the section does not have, as a message lists them: "k", "j, k"; empty where it has all. */
    public String missing(List<String> cited) {
        return String.join(
                ", ", cited.stream().filter(letter -> !letters.contains(letter)).toList());
    }
}
