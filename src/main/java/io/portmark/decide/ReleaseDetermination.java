package io.portmark.decide;

import io.portmark.document.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is released and what is withheld of one record, at which level, for whom and by whom. It holds no text of the record: ids,
 * levels, codes, counts and the outcome only.
 *
 * @param recordId the name of the release: the MRN, else record-0001
 * @param mrn the MRN, null where the record has none
 * @param level the highest level that may be read
 * @param asOf the day on which markings are judged
 * @param today the day on which the release is made
 * @param origin the record's date of origin, null where it can't be told
 * @param allowAsOf true when an as-of day before the origin or after today was asked for by name
 * @param profile what it is made for
 * @param status where it may land
 * @param outcome what it comes to
 * @param partial true when the source calls itself a partial extract
 * @param shown the highest step that the release shows, which is its banner
 * @param reviewer who signs it, null where nobody does
 * @param second the second reviewer, null where there is none
 * @param releaseCase the case, null where there is none
 * @param lapseConfirmed true when that person confirms that no extension or reclassification exists
 * @param declassifiedOn the date that has passed, null where nothing goes out because of a date
 * @param portions the determinations in source order
 * @param sections headings and the paragraphs beneath them
 * @param omitted what was left out, by kind
 */
public record ReleaseDetermination(
        String recordId,
        @Nullable String mrn,
        Audience level,
        LocalDate asOf,
        LocalDate today,
        @Nullable LocalDate origin,
        boolean allowAsOf,
        Profile profile,
        Status status,
        Outcome outcome,
        boolean partial,
        Audience shown,
        @Nullable Person reviewer,
        @Nullable Person second,
        @Nullable ReleaseCase releaseCase,
        boolean lapseConfirmed,
        @Nullable LocalDate declassifiedOn,
        List<PortionDetermination> portions,
        List<Section> sections,
        List<Omitted> omitted) {
    private static final int YEARS = 25;

    public ReleaseDetermination {
        portions = List.copyOf(portions);
        sections = List.copyOf(sections);
        omitted = List.copyOf(omitted);
    }

    /** Where a release may land. */
    public enum Status {
        PUBLIC,
        DRAFT,
        LIMITED;

        /** The folder's name, also in JSON. */
        public String symbol() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a release comes to (22 CFR 171.13(d)-(e)). */
    public enum Outcome {
        FULL("RELEASE IN FULL"),
        PART("RELEASE IN PART"),
        /** No numbered paragraph is released. */
        DENIED("WITHHELD IN FULL"),
        /** Nothing is withheld of a source that is itself incomplete (RLS-31). */
        FULL_OF_EXTRACT("RELEASE IN FULL (OF THE EXTRACT HELD)");

        private final String stamp;

        Outcome(String stamp) {
            this.stamp = stamp;
        }

        /** The words of the stamp with plain labels. */
        public String stamp() {
            return stamp;
        }
    }

    /**
     * What was left out of the release and is no withheld portion.
     *
     * @param what its kind: wrapper, markup, page line, header, blank
     * @param count how many pieces
     * @param characters how many code points
     */
    public record Omitted(String what, int count, int characters) {}

    /** True when the release may be read at that step. */
    public boolean mayBeRead(Audience step) {
        return level.mayRead(step);
    }

    /** True for what anybody may come to read: a public release, or the draft of one. */
    public boolean isForThePublic() {
        return status != Status.LIMITED;
    }

    /** True when the record is over 25 years old on the as-of day: after the last day of the 25th year (E.O. 13526, 3.3(a)). */
    public boolean isAged() {
        return origin != null && !asOf.isBefore(LocalDate.of(origin.getYear() + YEARS, 12, 31));
    }

    /** The day from which the age of the record counts for a request: that of the request, else the as-of day. */
    public LocalDate requested() {
        LocalDate day = releaseCase == null ? null : releaseCase.requested();
        return day == null ? asOf : day;
    }

    /** True when the day of the request is known. */
    public boolean isRequestDated() {
        return releaseCase != null && releaseCase.requested() != null;
    }

    /** True when the record was made 25 years or more before it was requested (5 U.S.C. 552(b)(5)). */
    public boolean isOldOnRequest() {
        return origin != null && !requested().isBefore(origin.plusYears(YEARS));
    }

    /** True when a named person confirms that no extension or reclassification exists. */
    public boolean isVerified() {
        return reviewer != null && lapseConfirmed;
    }

    /** The withheld portions, in order. */
    public List<PortionDetermination> withheld() {
        return portions.stream().filter(PortionDetermination::isWithheld).toList();
    }
}
