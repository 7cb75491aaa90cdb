package io.portmark.check;

import java.time.Duration;

/**
 * How long the rules of an edited book may run over one document, and how often they may fire. The built-in book takes less than a
 * thousandth of it.
 *
 * @param work processor time
 * @param waiting time by the clock, for rules that wait instead of working
 * @param firings how many consequences may run for each fact, and a hundred times that at least
 */
record Patience(Duration work, Duration waiting, int firings) {
    static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(40), 1000);

    int firings(int facts) {
        return firings * Math.max(100, facts);
    }
}
