package io.portmark.decide;

import java.util.List;

/** What came of deciding on a record. */
public sealed interface Decided {
    /** A determination, with the two texts it parts the record into, and the plan that the rules of releases look at. */
    record Determined(
            ReleaseDetermination determination, ReleasedText released, WithheldText withheld, ReleasePlan plan)
            implements Decided {}

    /** No release: every reason at once. */
    record Refused(List<Refusal> refusals) implements Decided {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Why a release is refused.
     *
     * @param rule the rule that asks for it, empty where none does
     * @param portions the portions it concerns
     * @param reason the reason in a sentence: "3 withheld paragraphs have no exemption code."
     * @param message what is missing and what to do, one or two sentences, no words of the record
     */
    record Refusal(String rule, List<String> portions, String reason, String message) {
        public Refusal {
            portions = List.copyOf(portions);
        }
    }
}
