package io.portmark.marking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The orders on national security information, oldest first, with the days on which each was in force. */
public enum ExecutiveOrder {
    EO10501("10501", LocalDate.of(1953, 12, 15), LocalDate.of(1972, 5, 31), "", ""),
    EO11652("11652", LocalDate.of(1972, 6, 1), LocalDate.of(1978, 11, 30), "", ""),
    EO12065("12065", LocalDate.of(1978, 12, 1), LocalDate.of(1982, 7, 31), "", ""),
    EO12356("12356", LocalDate.of(1982, 8, 1), LocalDate.of(1995, 10, 13), "", ""),
    EO12958("12958", LocalDate.of(1995, 10, 14), LocalDate.of(2003, 3, 24), "1.5", "abcdefg"),
    /** Amended E.O. 12958; telegrams go on printing that number. */
    EO13292("13292", LocalDate.of(2003, 3, 25), LocalDate.of(2010, 6, 26), "1.4", "abcdefgh"),
    EO13526("13526", LocalDate.of(2010, 6, 27), LocalDate.MAX, "1.4", "abcdefgh");

    private final String number;
    private final LocalDate from;
    private final LocalDate to;
    private final String section;
    private final String letters;

    ExecutiveOrder(String number, LocalDate from, LocalDate to, String section, String letters) {
        this.number = number;
        this.from = from;
        this.to = to;
        this.section = section;
        this.letters = letters;
    }

    /** The order's number: 12958. */
    public String number() {
        return number;
    }

    /** The first day in force. */
    public LocalDate from() {
        return from;
    }

    /** The last day in force; LocalDate.MAX for the current order. */
    public LocalDate to() {
        return to;
    }

    /** The section whose letters are the reasons for classification; empty where none was printed on telegrams. */
    public String section() {
        return section;
    }

    /** The reason letters that the section has. */
    public List<String> letters() {
        return letters.chars().mapToObj(Character::toString).toList();
    }

    /** The order as prose names it: E.O. 13292. */
    public String title() {
        return "E.O. " + number;
    }

    /** The order in force on that day; empty before 15 December 1953. */
    public static Optional<ExecutiveOrder> on(LocalDate day) {
        for (ExecutiveOrder order : values()) {
            if (!day.isBefore(order.from) && !day.isAfter(order.to)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /** The order with that number, if it is one of these. */
    public static Optional<ExecutiveOrder> ofNumber(String number) {
        for (ExecutiveOrder order : values()) {
            if (order.number.equals(number)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }
}
