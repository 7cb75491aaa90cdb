package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A fault planted into a cable that does not have it.
 *
 * @param rule the rule that must find it
 * @param place the portion at which, or a dash
 * @param cable the cable without the fault
 * @param fault puts it in
 * @param implied other errors and warnings that the fault brings with it, "PRT-03 22"
 * @param asOf the day on which the cable is judged
 */
record Plant(
        String rule, String place, String cable, UnaryOperator<String> fault, List<String> implied, LocalDate asOf) {
    /** The summer after the clean cables, at which none of their dates was reached. */
    private static final LocalDate SUMMER = LocalDate.of(2009, 6, 1);

    static Plant of(String rule, String place, String cable, UnaryOperator<String> fault, String... implied) {
        return new Plant(rule, place, cable, fault, List.of(implied), SUMMER);
    }

    /** The same judged on another day. */
    Plant asOf(LocalDate day) {
        return new Plant(rule, place, cable, fault, implied, day);
    }

    /** Puts other words in the place of words that stand in the cable once or more; the first place is changed. */
    static UnaryOperator<String> replacing(String right, String wrong) {
        return text -> {
            assertThat(text).contains(right);
            int at = text.indexOf(right);
            return text.substring(0, at) + wrong + text.substring(at + right.length());
        };
    }

    /** Takes out all from the first words up to the second, which stay. */
    static UnaryOperator<String> cutting(String from, String upTo) {
        return text -> {
            int start = text.indexOf(from);
            int end = text.indexOf(upTo, start);
            assertThat(start).as(from).isNotNegative();
            assertThat(end).as(upTo).isNotNegative();
            return text.substring(0, start) + text.substring(end);
        };
    }

    @Override
    public String toString() {
        return rule + " at " + place;
    }
}
