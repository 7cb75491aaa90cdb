package io.portmark.report;

import io.portmark.decide.Audience;
import io.portmark.decide.Person;
import io.portmark.decide.PortionDetermination;
import io.portmark.decide.Profile;
import io.portmark.decide.ReleaseCase;
import io.portmark.decide.ReleaseDetermination;
import io.portmark.decide.ReleaseDetermination.Omitted;
import io.portmark.decide.ReleaseDetermination.Outcome;
import io.portmark.decide.ReleaseDetermination.Status;
import io.portmark.document.Role;
import io.portmark.document.Span;
import io.portmark.verify.Verification;
import io.portmark.verify.Verification.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented determinations and verifications. */
public final class SampleDeterminations {
    private static final Person REVIEWER = new Person("J. Doe", "Senior Reviewer");

    private SampleDeterminations() {}

    /** A signed release in part of a lapsed extract. */
    public static ReleaseDetermination signed() {
        return part(Status.PUBLIC, true);
    }

    /** The same without a reviewer. */
    public static ReleaseDetermination draft() {
        return part(Status.DRAFT, false);
    }

    private static ReleaseDetermination part(Status status, boolean reviewed) {
        List<PortionDetermination> portions = new ArrayList<>();
        for (int number = 1; number <= 15; number++) {
            if (number % 3 == 0) {
                portions.add(portion("h" + number / 3, null, Role.HEADING, false));
            }
            boolean withheld = number == 2 || number == 4 || number == 13;
            portions.add(portion(Integer.toString(number), number, Role.PARAGRAPH, withheld));
        }
        return new ReleaseDetermination(
                "05HARBOR2985",
                "05HARBOR2985",
                Audience.U,
                SampleChecks.AS_OF,
                SampleChecks.AS_OF,
                LocalDate.of(2005, 8, 18),
                false,
                Profile.PUBLIC_SAFE,
                status,
                Outcome.PART,
                true,
                Audience.U,
                reviewed ? REVIEWER : null,
                null,
                reviewed ? new ReleaseCase("U.S. Department of State", "F-2026-00001", null, null) : null,
                reviewed,
                LocalDate.of(2015, 8, 18),
                portions,
                List.of(),
                List.of(new Omitted("wrapper", 6, 204), new Omitted("blank", 40, 80)));
    }

    /** Twelve clean checks of a file. */
    public static Verification clean(String file, long looked) {
        List<Check> checks = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            checks.add(new Check("V" + i, "Check number " + i, true, i == 1 ? looked : 0, 0, ""));
        }
        return new Verification(file, checks);
    }

    /** A file in which something was found. */
    public static Verification leaking(String file) {
        return new Verification(
                file,
                List.of(
                        new Check("V1", "The file opens and holds what it should", true, 4, 0, ""),
                        new Check(
                                "V3",
                                "Withheld words in text, strings and names",
                                false,
                                1234,
                                2,
                                "page 2, text; XMP")));
    }

    private static PortionDetermination portion(String id, @Nullable Integer number, Role role, boolean withheld) {
        return new PortionDetermination(
                id,
                number,
                role,
                withheld ? PortionDetermination.Status.WITHHELD : PortionDetermination.Status.RELEASED,
                withheld ? Audience.SBU : Audience.C,
                withheld ? Audience.SBU : Audience.U,
                withheld ? List.of("B6") : List.of(),
                withheld ? "1 paragraph" : "",
                withheld ? PortionDetermination.DecidedBy.OFFICER : PortionDetermination.DecidedBy.RULE,
                withheld ? "stands above the release level" : "declassified by date",
                !withheld,
                withheld ? List.of(new Span(0, 4)) : List.of());
    }
}
