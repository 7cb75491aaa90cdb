package io.portmark.parse;

import io.portmark.marking.Confidence;
import io.portmark.marking.MarkFault;
import io.portmark.marking.Marking;
import java.util.ArrayList;
import java.util.List;

/**
 * What a symbol says, what is wrong with it, and how sure that is.
 *
 * @param faults in the order found
 */
public record MarkReading(Marking marking, List<MarkFault> faults, Confidence confidence) {
    public MarkReading {
        faults = List.copyOf(faults);
    }

    static MarkReading sound(Marking marking) {
        return new MarkReading(marking, List.of(), Confidence.HIGH);
    }

    MarkReading with(MarkFault fault, Confidence sure) {
        List<MarkFault> all = new ArrayList<>(faults);
        all.add(fault);
        return new MarkReading(marking, all, confidence.and(sure));
    }
}
