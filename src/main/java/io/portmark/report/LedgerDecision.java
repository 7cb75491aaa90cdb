package io.portmark.report;

import io.portmark.decide.Audience;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An officer's decision in its normal form, as the ledger keeps it.
 *
 * @param target what it is about: a portion's id ("3", "h2", "subject"), "addressees", "authority", "signature" or "record"
 * @param action withhold, release, or level for a record that is given a level
 * @param level the level that a record is given, null for other actions
 * @param codes exemption codes in the order of the decision
 * @param basis by which authority something above the release level goes out, null where none is stated
 * @param harm the harm that release would do, null where none is stated
 * @param concealAmount true when the amount withheld is not stated
 */
public record LedgerDecision(
        String target,
        String action,
        @Nullable Audience level,
        List<String> codes,
        @Nullable String basis,
        @Nullable String harm,
        boolean concealAmount) {
    public LedgerDecision {
        codes = List.copyOf(codes);
    }
}
