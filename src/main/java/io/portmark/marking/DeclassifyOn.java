package io.portmark.marking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A declassification instruction (32 CFR 2001.21(a)(4)). Each kind knows its date, if it has one, and whether it takes effect by
 * itself. Whether a date is in doubt is a matter of the whole document: see {@code document.Declassification}.
 */
public sealed interface DeclassifyOn {
    /** The instruction as written, without the words "E.O. 12958: DECL:". */
    String text();

    /** The name of the kind in JSON: date, event, exemption, schedule, review, indefinite, commingled, downgrade, invalid, none. */
    String kind();

    /** The date that it states, where it states one. */
    default Optional<WrittenDate> written() {
        return Optional.empty();
    }

    /** The day stated or computed, where there is one. */
    default Optional<LocalDate> day() {
        return written().map(WrittenDate::day);
    }

    /** True when it states a date whose century was chosen (DECL-26). */
    default boolean hasTwoDigitYear() {
        return written().map(WrittenDate::twoDigitYear).orElse(false);
    }

    /** True when it needs a date and has none: RDS, and GDS where no schedule is known to compute it. */
    default boolean lacksDate() {
        return false;
    }

    /** True when the information is declassified on the day without anybody's act (32 CFR 2001.12(b), (c)(1)). */
    default boolean executes() {
        return false;
    }

    /** True when neither a date nor an event is named: nothing stands there, N/A, OADR, X6, a treaty. */
    default boolean namesNoDate() {
        return false;
    }

    /** True where nothing stands, not even N/A. */
    default boolean isMissing() {
        return text().isEmpty();
    }

    /** True when it takes effect by itself, and on an earlier day than that. */
    default boolean executesBefore(LocalDate other) {
        return executes() && day().map(day -> day.isBefore(other)).orElse(false);
    }

    /** True when it takes effect by itself, and on that day. */
    default boolean executesOn(LocalDate other) {
        return executes() && day().map(other::equals).orElse(false);
    }

    /** A date: declassified on that day. */
    record OnDate(WrittenDate on, String text) implements DeclassifyOn {
        @Override
        public String kind() {
            return "date";
        }

        @Override
        public Optional<WrittenDate> written() {
            return Optional.of(on);
        }

        @Override
        public boolean executes() {
            return true;
        }
    }

    /**
     * An event; whether it has occurred can't be seen in the record.
     *
     * @param definite false for words that name no event, or none that can be foreseen: "when no longer sensitive"
     * @param yearsAfter the years that are to pass after it: 10 in "ten years after the treaty"; 0 where none are named
     */
    record OnEvent(String text, boolean definite, int yearsAfter) implements DeclassifyOn {
        @Override
        public String kind() {
            return "event";
        }
    }

    /**
     * An exemption from automatic declassification: 25X1 to 25X9, 50X, 75X, XGDS.
     *
     * @param code the exemption in capitals: 25X6, 50X1-HUM, XGDS-3
     * @param until the date beside it, null where there is none
     * @param event true when an event stands beside it instead
     */
    record Exempt(String code, @Nullable WrittenDate until, boolean event, String text) implements DeclassifyOn {
        private static final List<String> WITHOUT_DATE = List.of("50X1-HUM", "50X2-WMD");

        @Override
        public String kind() {
            return "exemption";
        }

        @Override
        public Optional<WrittenDate> written() {
            return Optional.ofNullable(until);
        }

        /** True for 25Xn, 50Xn and 75Xn, which E.O. 12958 and its successors brought; false for XGDS. */
        public boolean isNumbered() {
            return Character.isDigit(code.charAt(0));
        }

        /** True for 50X1-HUM and 50X2-WMD, which carry no date (32 CFR 2001.21(a)(4)). */
        public boolean isWithoutDate() {
            return WITHOUT_DATE.contains(code);
        }

        /** True for 25X1-human, whose last day is in the table of instructions. */
        public boolean isHuman() {
            return code.equals("25X1-HUMAN");
        }

        /** True when it owes a date or an event and has none. */
        public boolean lacksEnd() {
            return isNumbered() && !isWithoutDate() && !isHuman() && until == null && !event;
        }

        /** True for 25X1 to 25X9, which records near their 25th year carry. */
        public boolean isOfOldRecords() {
            return code.startsWith("25X") && !isHuman();
        }
    }

    /**
     * The schedule of E.O. 11652 (GDS, ADS) and its successor's dated GDS: declassified at the end of the day.
     *
     * @param computed the last day of classification by the general schedule, null where origin or level are not known or a date is stated
     * @param stated the date beside it, null where there is none
     */
    record Schedule(@Nullable LocalDate computed, @Nullable WrittenDate stated, String text) implements DeclassifyOn {
        @Override
        public String kind() {
            return "schedule";
        }

        @Override
        public Optional<WrittenDate> written() {
            return Optional.ofNullable(stated);
        }

        @Override
        public Optional<LocalDate> day() {
            return stated == null ? Optional.ofNullable(computed) : Optional.of(stated.day());
        }

        @Override
        public boolean executes() {
            return day().isPresent();
        }

        @Override
        public boolean lacksDate() {
            return day().isEmpty();
        }
    }

    /** A review date (RDS of E.O. 12065); passing it declassifies nothing. */
    record Review(@Nullable WrittenDate on, String text) implements DeclassifyOn {
        @Override
        public String kind() {
            return "review";
        }

        @Override
        public Optional<WrittenDate> written() {
            return Optional.ofNullable(on);
        }

        @Override
        public boolean lacksDate() {
            return on == null;
        }

        /** True when the date was reached. */
        public boolean isDueOn(LocalDate asOf) {
            return on != null && !asOf.isBefore(on.day());
        }
    }

    /**
     * OADR, MR, X1 to X8, DNI Only: no date at all (32 CFR 2001.12(c)(2)).
     *
     * @param code in its normal form: OADR, MR, X6, DNI ONLY, DCI ONLY
     * @param ofSource true when it is told of a source: "Source marked OADR, date of source 1994-02-01"
     * @param sourceDate the date of that source, null where none stands there
     */
    record Indefinite(
            String code, boolean ofSource, @Nullable LocalDate sourceDate, String text) implements DeclassifyOn {
        @Override
        public String kind() {
            return "indefinite";
        }

        @Override
        public boolean namesNoDate() {
            return true;
        }

        /** The name of its family, as the table of instructions has it: X for X1 to X8, else the code. */
        public String family() {
            return code.startsWith("X") ? "X" : code;
        }
    }

    /** A statement that Restricted Data, Formerly Restricted Data, NATO or TFNI portions carry no date (32 CFR 2001.24(h)(3)). */
    record Commingled(String text) implements DeclassifyOn {
        @Override
        public String kind() {
            return "commingled";
        }
    }

    /** A downgrading instruction: from the date on, the level is the one named. */
    record Downgrade(ClassificationLevel to, @Nullable WrittenDate from, String text) implements DeclassifyOn {
        @Override
        public String kind() {
            return "downgrade";
        }

        @Override
        public Optional<WrittenDate> written() {
            return Optional.ofNullable(from);
        }
    }

    /**
     * Something that is no instruction.
     *
     * @param treaty true for "subject to treaty or international agreement" (32 CFR 2001.26(a)(6)), false for a date that does not exist
     */
    record Invalid(boolean treaty, String text) implements DeclassifyOn {
        @Override
        public String kind() {
            return "invalid";
        }

        @Override
        public boolean namesNoDate() {
            return treaty;
        }
    }

    /**
     * No instruction.
     *
     * @param text "N/A" as written, or empty where nothing stands
     */
    record None(String text) implements DeclassifyOn {
        @Override
        public String kind() {
            return "none";
        }

        @Override
        public boolean namesNoDate() {
            return true;
        }

        /** True when the line says N/A, false when nothing stands there. */
        public boolean isStated() {
            return !text.isEmpty();
        }
    }
}
