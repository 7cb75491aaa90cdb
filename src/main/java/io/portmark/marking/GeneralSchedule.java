package io.portmark.marking;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The general declassification schedule (GDS) of E.O. 11652, the only order that had one (18 CFR 3a.22(b)). */
public final class GeneralSchedule {
    private GeneralSchedule() {}

    /**
     * The last day of classification: the end of the tenth, eighth or sixth full calendar year after the year of origin, for TOP SECRET,
     * SECRET and CONFIDENTIAL. Empty for records of another order and where origin or level are not known.
     */
    public static Optional<LocalDate> lastDay(@Nullable LocalDate origin, @Nullable ClassificationLevel level) {
        if (origin == null || level == null || !level.isClassified()) {
            return Optional.empty();
        }
        int years = level == ClassificationLevel.TOP_SECRET ? 10 : level == ClassificationLevel.SECRET ? 8 : 6;
        return ExecutiveOrder.on(origin)
                .filter(ExecutiveOrder.EO11652::equals)
                .map(order -> LocalDate.of(origin.getYear() + years, 12, 31));
    }
}
