package io.portmark.check;

import io.portmark.document.Document;
import io.portmark.document.MessageNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The number of a record beside the one that the page around it names.
 *
 * @param record from the classification line
 * @param wrapper from the page
 * @param sameYear false when the page's year is none that the date of origin allows
 */
public record Identity(MessageNumber record, MessageNumber wrapper, boolean sameYear) {
    /** Both, where the record has both. */
    static Optional<Identity> of(Document document) {
        String identifier = document.wrapper().identifier();
        return document.messageNumber()
                .flatMap(record -> Optional.ofNullable(identifier)
                        .flatMap(MessageNumber::of)
                        .map(wrapper -> new Identity(record, wrapper, mayBeOfYear(document, wrapper))));
    }

    /** Around New Year a telegram may be numbered in one year and sent in the other. */
    private static boolean mayBeOfYear(Document document, MessageNumber number) {
        LocalDate origin = document.sent().orElse(document.wrapper().created());
        Integer year = number.year();
        return origin == null
                || year == null
                || Stream.of(origin, origin.minusDays(2), origin.plusDays(2))
                        .anyMatch(day -> day.getYear() % 100 == year);
    }

    /** True when the serial numbers are equal. */
    public boolean sameSerial() {
        return record.serial() == wrapper.serial();
    }

    /** True when post or serial number differ. */
    public boolean differs() {
        return !sameSerial() || !record.isOfPost(wrapper);
    }
}
