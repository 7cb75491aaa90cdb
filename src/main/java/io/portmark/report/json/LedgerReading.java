package io.portmark.report.json;

import io.portmark.report.LedgerRecord;
import java.util.List;

/** What came of reading a ledger. */
public sealed interface LedgerReading {
    /** The ledger. */
    record Read(LedgerRecord ledger) implements LedgerReading {}

    /**
     * Why it is no ledger.
     *
     * @param problems each names a place and what was expected there; they quote nothing of the file
     */
    record Refused(List<String> problems) implements LedgerReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
