package io.portmark.marking;

import java.time.LocalDate;
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

    /** The day stated or computed, where there is one. */
    default Optional<LocalDate> day() {
        return Optional.empty();
    }

    /** True when the information is declassified on the day without anybody's act (32 CFR 2001.12(b), (c)(1)). */
    default boolean executes() {
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

    /**
     * A date: declassified on that day.
     *
     * @param date the day
     * @param text as written
     * @param twoDigitYear true when the century was chosen by the pivot of the date of origin (DECL-26)
     */
    record OnDate(LocalDate date, String text, boolean twoDigitYear) implements DeclassifyOn {
        @Override
        public String kind() {
            return "date";
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(date);
        }

        @Override
        public boolean executes() {
            return true;
        }
    }

    /** An event; whether it has occurred can't be seen in the record. */
    record OnEvent(String text) implements DeclassifyOn {
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
     */
    record Exempt(String code, @Nullable LocalDate until, String text) implements DeclassifyOn {
        @Override
        public String kind() {
            return "exemption";
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.ofNullable(until);
        }
    }

    /**
     * The schedule of E.O. 11652 (GDS, ADS) and its successor's dated GDS: declassified at the end of the day.
     *
     * @param date the last day of classification, null where origin or level are not known
     */
    record Schedule(@Nullable LocalDate date, String text) implements DeclassifyOn {
        @Override
        public String kind() {
            return "schedule";
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.ofNullable(date);
        }

        @Override
        public boolean executes() {
            return date != null;
        }
    }

    /** A review date (RDS of E.O. 12065); passing it declassifies nothing. */
    record Review(@Nullable LocalDate date, String text) implements DeclassifyOn {
        @Override
        public String kind() {
            return "review";
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.ofNullable(date);
        }
    }

    /** OADR, MR, X1 to X8, DNI Only: no date at all (32 CFR 2001.12(c)(2)). */
    record Indefinite(String text) implements DeclassifyOn {
        @Override
        public String kind() {
            return "indefinite";
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
    record Downgrade(ClassificationLevel to, @Nullable LocalDate date, String text) implements DeclassifyOn {
        @Override
        public String kind() {
            return "downgrade";
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.ofNullable(date);
        }
    }

    /** Something that is no instruction: a date that does not exist, a treaty phrase (32 CFR 2001.26(a)(6)), two instructions. */
    record Invalid(String text) implements DeclassifyOn {
        @Override
        public String kind() {
            return "invalid";
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

        /** True when the line says N/A, false when nothing stands there. */
        public boolean isStated() {
            return !text.isEmpty();
        }
    }
}
