package io.portmark.check;

import io.portmark.document.MessageNumber;
import io.portmark.document.RecordFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the records of a run by the numbers that others refer to. */
final class NumberIndex {
    private final Map<Integer, List<MessageNumber>> bySerial = new HashMap<>();
    private final List<PostAlias> aliases;

    NumberIndex(List<RecordFacts> records, List<PostAlias> aliases) {
        this.aliases = aliases;
        for (RecordFacts record : records) {
            record.number()
                    .ifPresent(number -> bySerial.computeIfAbsent(number.serial(), serial -> new ArrayList<>(1))
                            .add(number));
        }
    }

    /** True when the telegram is among the records. One without a year is of the referring record's year or of the year before. */
    boolean holds(MessageNumber reference, RecordFacts from) {
        return bySerial.getOrDefault(reference.serial(), List.of()).stream()
                .anyMatch(number -> isSamePost(reference, number) && mayBeOfYear(reference, number, from.origin()));
    }

    private boolean isSamePost(MessageNumber one, MessageNumber other) {
        return one.isOfPost(other) || aliases.stream().anyMatch(alias -> alias.names(one, other));
    }

    private static boolean mayBeOfYear(MessageNumber reference, MessageNumber number, @Nullable LocalDate origin) {
        Integer year = number.year();
        if (year == null || (reference.year() == null && origin == null)) {
            return true;
        }
        Integer stated = reference.year();
        if (stated != null) {
            return stated.equals(year);
        }
        return origin != null && (year == origin.getYear() % 100 || year == (origin.getYear() - 1) % 100);
    }
}
