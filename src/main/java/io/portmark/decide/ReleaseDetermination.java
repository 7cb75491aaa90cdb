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

    /** The withheld portions, in order. */
    public List<PortionDetermination> withheld() {
        return portions.stream().filter(PortionDetermination::isWithheld).toList();
    }
}
