package io.portmark.check;

import java.util.List;

/**
 * References of a record to telegrams that are not among the records of the run.
 *
 * @param numbers as a person writes them: ALMATY 4144
 */
public record UnresolvedReferences(List<String> numbers) {
    public UnresolvedReferences {
        numbers = List.copyOf(numbers);
    }
}
