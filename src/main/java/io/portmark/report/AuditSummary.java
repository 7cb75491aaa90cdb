package io.portmark.report;

import io.portmark.decide.Audience;
import io.portmark.document.ReadResult.Unreadable;
import io.portmark.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an audit comes to, in figures. It holds no text of any record, no times and no paths; the same records give the same
 * summary, in whatever order they were counted.
 *
 * @param tool which program and rules
 * @param asOf the day on which markings were judged
 * @param coverage what was read
 * @param findings all findings by severity
 * @param discrepant complete records with at least one error or warning
 * @param discrepantExtracts partial extracts with at least one
 * @param rules rules that found something, the heaviest first, then most complete records first
 * @param silentRules ids of rules that ran and found nothing, in order
 * @param families rule families in the order of the rule book: HDR, PRT
 * @param offices offices by number of records
 * @param matrix banner against highest portion mark
 * @param lapse declassification instructions of classified records
 * @param unreadable what could not be read or judged, by name
 */
public record AuditSummary(
        Tool tool,
        LocalDate asOf,
        Coverage coverage,
        FindingCounts findings,
        int discrepant,
        int discrepantExtracts,
        List<RuleRow> rules,
        List<String> silentRules,
        List<String> families,
        List<OfficeRow> offices,
        List<MatrixCell> matrix,
        Lapse lapse,
        List<Unreadable> unreadable) {
    /** So many offices have a row of their own in the report; the others are drawn together. */
    public static final int SHOWN_OFFICES = 25;

    /** The steps of the ladder and, last, none. */
    public static final List<Optional<Audience>> STEPS = Stream.concat(
                    Arrays.stream(Audience.values()).map(Optional::of), Stream.of(Optional.<Audience>empty()))
            .toList();

    public AuditSummary {
        rules = List.copyOf(rules);
        silentRules = List.copyOf(silentRules);
        families = List.copyOf(families);
        offices = List.copyOf(offices);
        matrix = List.copyOf(matrix);
        unreadable = List.copyOf(unreadable);
    }

    /** The offices with a row of their own. One more than that many all have one: a row "1 other office" saves nothing. */
    public List<OfficeRow> shownOffices() {
        return offices.size() <= SHOWN_OFFICES + 1 ? offices : offices.subList(0, SHOWN_OFFICES);
    }

    /**
     * The exit code: 2 when a source could not be read, judged or fully checked, 1 when there are findings at or above a severity,
     * else 0.
     *
     * @param failOn that severity, null where no finding fails
     */
    public int exitCode(@Nullable Severity failOn) {
        if (!unreadable.isEmpty() || coverage.notFullyChecked() > 0) {
            return 2;
        }
        return failOn != null && findings.atLeast(failOn) > 0 ? 1 : 0;
    }

    /** How many offices are drawn together. */
    public int otherOfficeCount() {
        return offices.size() - shownOffices().size();
    }

    /** The other offices together, where there are any. */
    public Optional<OfficeRow> otherOffices() {
        int shown = shownOffices().size();
        return shown == offices.size()
                ? Optional.empty()
                : Optional.of(OfficeRow.together(families, offices.subList(shown, offices.size())));
    }

    /** All offices together. */
    public OfficeRow allOffices() {
        return OfficeRow.together(families, offices);
    }

    /** How many records stand in the cells of that kind. */
    public int recordsThat(Agreement agreement) {
        return matrix.stream()
                .filter(cell -> cell.agreement() == agreement)
                .mapToInt(MatrixCell::records)
                .sum();
    }

    /** How many records have that banner, null for none that can be read. */
    public int recordsWithBanner(@Nullable Audience banner) {
        return matrix.stream()
                .filter(cell -> cell.banner() == banner)
                .mapToInt(MatrixCell::records)
                .sum();
    }

    /** How many records have that highest mark, null for none. */
    public int recordsWithHighest(@Nullable Audience highest) {
        return matrix.stream()
                .filter(cell -> cell.highest() == highest)
                .mapToInt(MatrixCell::records)
                .sum();
    }

    /**
     * What was read.
     *
     * @param assessed records read and checked
     * @param partial partial extracts among them
     * @param notFullyChecked records of which a page or a part could not be looked at
     * @param unreadable records that could not be read or judged
     * @param reasons why they could not be read, in the order of the reasons
     * @param firstYear the earliest year of origin, null where none is known
     * @param lastYear the latest year of origin, null where none is known
     */
    public record Coverage(
            int assessed,
            int partial,
            int notFullyChecked,
            int unreadable,
            List<ReasonCount> reasons,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear) {
        public Coverage {
            reasons = List.copyOf(reasons);
        }

        /** All records found. */
        public int records() {
            return assessed + unreadable;
        }

        /** Records that are no extracts. */
        public int complete() {
            return assessed - partial;
        }
    }

    /**
     * How many records could not be read for a reason.
     *
     * @param reason as check spells it: too-large
     */
    public record ReasonCount(String reason, int records) {}

    /**
     * A rule that found something.
     *
     * @param rule its id
     * @param title what it asserts
     * @param severity the heaviest finding that it has
     * @param findings findings in all records
     * @param records records with at least one
     * @param complete complete records with at least one
     * @param rate its share of the complete records in percent
     */
    public record RuleRow(
            String rule, String title, Severity severity, int findings, int records, int complete, Rate rate) {
        /** Partial extracts with at least one. */
        public int partial() {
            return records - complete;
        }
    }

    /**
     * An office, or several together.
     *
     * @param office its name, null where the record names none
     * @param records its records that were read
     * @param complete complete records among them
     * @param families errors and warnings in its complete records, in the order of the families
     */
    public record OfficeRow(@Nullable String office, int records, int complete, List<Integer> families) {
        public OfficeRow {
            families = List.copyOf(families);
        }

        /** Errors and warnings in all families. */
        public int findings() {
            return families.stream().mapToInt(Integer::intValue).sum();
        }

        /** Errors and warnings per 100 complete records, of one family or of all. */
        public Rate per100(int count) {
            return new Rate(count, complete);
        }

        static OfficeRow together(List<String> families, List<OfficeRow> rows) {
            List<Integer> counts = new ArrayList<>();
            for (int i = 0; i < families.size(); i++) {
                int family = i;
                counts.add(rows.stream()
                        .mapToInt(row -> row.families().get(family))
                        .sum());
            }
            int records = rows.stream().mapToInt(OfficeRow::records).sum();
            int complete = rows.stream().mapToInt(OfficeRow::complete).sum();
            return new OfficeRow(null, records, complete, counts);
        }
    }

    /** How a banner stands to the highest portion mark. */
    public enum Agreement {
        AGREE("agree"),
        /** The banner is lower, or lacks SENSITIVE. */
        TOO_LOW("too-low"),
        /** A classified banner is higher than every portion: a signal, no error. */
        HIGHER("higher"),
        /** Nothing to compare, or nothing to say. */
        NONE("none");

        private final String symbol;

        Agreement(String symbol) {
            this.symbol = symbol;
        }

        /** As JSON spells it. */
        public String symbol() {
            return symbol;
        }

        /** How a banner stands to the highest mark; either may be missing. */
        public static Agreement of(@Nullable Audience banner, @Nullable Audience highest) {
            if (banner == null || highest == null) {
                return NONE;
            }
            if (banner == highest) {
                return AGREE;
            }
            if (!banner.mayRead(highest)) {
                return TOO_LOW;
            }
            return banner.compareTo(Audience.C) >= 0 ? HIGHER : NONE;
        }
    }

    /**
     * A cell of the matrix.
     *
     * @param banner the step of the banner, null where there is none that can be read
     * @param highest the highest step of the marks, null where no portion is marked
     */
    public record MatrixCell(
            @Nullable Audience banner, @Nullable Audience highest, int records) {
        /** How the two stand. */
        public Agreement agreement() {
            return Agreement.of(banner, highest);
        }
    }

    /**
     * Declassification instructions of classified records.
     *
     * @param classified classified records
     * @param lapsed records whose date is reached
     * @param toLapse records whose date is still to come
     * @param years by the year of the date, earliest first
     * @param kinds by kind of instruction, most first
     */
    public record Lapse(int classified, int lapsed, int toLapse, List<LapseYear> years, List<KindCount> kinds) {
        public Lapse {
            years = List.copyOf(years);
            kinds = List.copyOf(kinds);
        }

        /** Records with a date that takes effect by itself. */
        public int dated() {
            return lapsed + toLapse;
        }
    }

    /**
     * The dates of one year.
     *
     * @param lapsed dates reached on the as-of day
     * @param toLapse dates still to come
     */
    public record LapseYear(int year, int lapsed, int toLapse) {}

    /**
     * How many classified records have an instruction of a kind.
     *
     * @param kind as check spells it; "doubt" for a date in doubt
     */
    public record KindCount(String kind, int records, Rate rate) {}
}
