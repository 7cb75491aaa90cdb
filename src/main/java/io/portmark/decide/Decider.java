package io.portmark.decide;

import io.portmark.decide.Decided.Refusal;
import io.portmark.decide.ReleaseDetermination.Outcome;
import io.portmark.decide.ReleaseDetermination.Status;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.HeaderLine;
import io.portmark.document.ParseNote;
import io.portmark.document.Portion;
import io.portmark.document.Role;
import io.portmark.document.Span;
import io.portmark.marking.Marking;
import io.portmark.rule.BookSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a document's levels and an officer's decisions into a determination, or says why there can be none. */
public final class Decider {
    private static final Set<HeaderLine.Kind> HEADER_FIELDS = Set.of(
            HeaderLine.Kind.CAPTION,
            HeaderLine.Kind.ATTENTION,
            HeaderLine.Kind.REMARK,
            HeaderLine.Kind.EO,
            HeaderLine.Kind.TAGS,
            HeaderLine.Kind.REF,
            HeaderLine.Kind.AUTHORITY);
    private static final Pattern PROSE = Pattern.compile("\\b[a-z]{2,}(?:,? [a-z]{2,}){4,}");

    private final BookSource book;
    private final ExemptionCodes codes;

    /** Decides with the tables of a book: exemption codes, agencies. */
    public Decider(BookSource book) {
        this.book = book;
        this.codes = ExemptionCodes.of(book);
    }

    /** The levels of a document, at the level that an officer gives to a record which shows none. */
    public static DocumentLevels levels(Document document, LocalDate asOf, Decisions decisions) {
        DocumentLevels levels = DocumentLevels.of(document, asOf);
        Audience given = decisions.recordLevel();
        return levels.protection() == null && given != null
                ? DocumentLevels.of(document, asOf, given.marking())
                : levels;
    }

    /**
     * Decides on a record.
     *
     * @param levels the levels of the document on the as-of day of the request
     * @param recordId the name of the release: the MRN, else record-0001
     */
    public Decided decide(
            Document document, DocumentLevels levels, Decisions decisions, ReleaseRequest request, String recordId) {
        if (levels.protection() == null) {
            return new Decided.Refused(List.of(new Refusal(
                    "",
                    List.of(),
                    "No level can be told.",
                    "The record shows no banner that names one. Give it a level in the decisions file: {element: record, level: U,"
                            + " basis: \"…\"}")));
        }
        List<PortionDetermination> determinations =
                portions(document, levels, decisions, request).decide();
        List<Refusal> refusals = new ArrayList<>();
        prose(document, levels, request.level()).ifPresent(refusals::add);
        boolean denied = isDenied(determinations);
        if (denied) {
            determinations = withoutHeader(document, determinations);
        }
        SourceAccount account = SourceAccount.of(document, determinations, denied);
        if (!account.isComplete()) {
            refusals.add(new Refusal(
                    "",
                    List.of(),
                    "Part of the source was not understood.",
                    "The text at line %d of the source was not understood and can't be released or withheld."
                            .formatted(account.firstUnclaimedLine())));
        }
        if (!refusals.isEmpty()) {
            return new Decided.Refused(refusals);
        }
        ReleaseDetermination determination =
                determination(document, decisions, request, recordId, determinations, account, denied);
        ReleasedText released = released(document, determination, decisions, request.labels());
        WithheldText withheld = withheldText(document, determinations);
        ReleasePlan plan = new ReleasePlanner(document, determination, decisions, codes, book).plan(released, withheld);
        return new Decided.Determined(determination, released, withheld, plan);
    }

    private PortionDecider portions(
            Document document, DocumentLevels levels, Decisions decisions, ReleaseRequest request) {
        boolean confirmed = reviewer(decisions, request) != null && isConfirmed(decisions, request);
        return new PortionDecider(document, levels, decisions, request.level(), confirmed, codes);
    }

    private static @Nullable Person reviewer(Decisions decisions, ReleaseRequest request) {
        return request.reviewer() == null ? decisions.reviewer() : request.reviewer();
    }

    private static boolean isConfirmed(Decisions decisions, ReleaseRequest request) {
        return request.lapseConfirmed() || decisions.lapseConfirmed();
    }

    /** The decisions file that a release of this record would need, every open question marked. */
    public String propose(
            Document document, DocumentLevels levels, Decisions decisions, ReleaseRequest request, String sha256) {
        List<PortionDetermination> determinations = levels.protection() == null
                ? List.of()
                : portions(document, levels, decisions, request).decide();
        return DecisionsTemplate.write(document, determinations, levels.protection() != null, request, sha256);
    }

    /** Header lines are released whatever the level: one that tells a story may tell what the level withholds. */
    private static Optional<Refusal> prose(Document document, DocumentLevels levels, Audience level) {
        Marking protection = levels.protection();
        if (protection == null || level.mayRead(Audience.of(protection)) || levels.lapsed()) {
            return Optional.empty();
        }
        return document.header().stream()
                .filter(line -> HEADER_FIELDS.contains(line.kind())
                        && PROSE.matcher(line.text()).find())
                .findFirst()
                .map(line -> new Refusal(
                        "",
                        List.of(),
                        "A header line holds prose.",
                        "The header line at line %s of the source reads like a sentence, and header lines carry no level. Release the record"
                                        .formatted(document.source()
                                                .line(line.span().start()))
                                + " at the level of its banner, or correct the copy of the source."));
    }

    private static boolean isDenied(List<PortionDetermination> determinations) {
        List<PortionDetermination> paragraphs = determinations.stream()
                .filter(PortionDetermination::isParagraph)
                .toList();
        return !paragraphs.isEmpty() && paragraphs.stream().allMatch(PortionDetermination::isWithheld);
    }

    /** The sheet of a record withheld in full shows no subject, no signature and no heading, whatever their level. */
    private static List<PortionDetermination> withoutHeader(
            Document document, List<PortionDetermination> determinations) {
        return determinations.stream()
                .filter(it -> it.isWithheld() || it.role() == Role.HEADING)
                .map(it -> it.isWithheld()
                        ? it
                        : it.withheldWithTheRecord(
                                document.portion(it.id()).map(Portion::body).orElse(new Span(0, 0))))
                .toList();
    }

    private ReleaseDetermination determination(
            Document document,
            Decisions decisions,
            ReleaseRequest request,
            String recordId,
            List<PortionDetermination> portions,
            SourceAccount account,
            boolean denied) {
        Person reviewer = reviewer(decisions, request);
        boolean confirmed = isConfirmed(decisions, request);
        LocalDate lapsedOn = portions.stream().anyMatch(PortionDetermination::lapsed)
                ? document.declassification().instruction().day().orElse(null)
                : null;
        return new ReleaseDetermination(
                recordId,
                document.mrn(),
                request.level(),
                request.asOf(),
                request.today(),
                document.origin(),
                request.allowAsOf(),
                request.profile(),
                status(request, reviewer, confirmed, lapsedOn),
                outcome(document, portions, denied),
                document.partial(),
                shown(portions, request.level()),
                reviewer,
                decisions.second(),
                decisions.releaseCase(),
                confirmed,
                lapsedOn,
                portions,
                document.sections(),
                account.omitted());
    }

    private static Status status(
            ReleaseRequest request, @Nullable Person reviewer, boolean confirmed, @Nullable LocalDate lapsedOn) {
        if (request.level() != Audience.U || request.profile() == Profile.INTERNAL) {
            return Status.LIMITED;
        }
        boolean proven = reviewer != null && (lapsedOn == null || confirmed);
        // What is judged as of a day to come is a projection, and nobody can sign that it has happened.
        return proven && !request.asOf().isAfter(request.today()) ? Status.PUBLIC : Status.DRAFT;
    }

    private static Outcome outcome(Document document, List<PortionDetermination> portions, boolean denied) {
        if (denied) {
            return Outcome.DENIED;
        }
        if (portions.stream().anyMatch(PortionDetermination::isWithheld)) {
            return Outcome.PART;
        }
        boolean damaged = document.partial()
                || document.hasNote(ParseNote.Kind.NUMBER_GAP)
                || document.hasNote(ParseNote.Kind.SECTION_MISSING);
        return damaged ? Outcome.FULL_OF_EXTRACT : Outcome.FULL;
    }

    /** The highest step that the release shows. What an officer released above the level was declassified by that act. */
    private static Audience shown(List<PortionDetermination> portions, Audience level) {
        Audience shown = Audience.U;
        for (PortionDetermination portion : portions) {
            // What a date has done to a portion that is read anyway holds when it is confirmed, and the portion is then
            // lapsed.
            boolean stands = !portion.lapsed() && level.mayRead(portion.level());
            if (!portion.isWithheld() && level.mayRead(portion.effective())) {
                shown = shown.or(stands ? portion.level() : portion.effective());
            }
        }
        return shown;
    }

    private ReleasedText released(
            Document document, ReleaseDetermination determination, Decisions decisions, Labels labels) {
        var firstPage = new FirstPage(document, determination, decisions);
        boolean denied = determination.outcome() == Outcome.DENIED;
        List<PortionDetermination> withheld = determination.withheld();
        List<String> used =
                codes.union(withheld.stream().map(PortionDetermination::codes).toList());
        boolean draft = determination.status() == Status.DRAFT;
        boolean concealed = withheld.stream().anyMatch(it -> it.amount().isEmpty());
        return new ReleasedText(
                determination.recordId(),
                determination.asOf(),
                determination.shown().banner(),
                draft,
                firstPage.furniture(),
                determination.outcome(),
                denied ? labels.stamp() : determination.outcome().stamp(),
                draft ? "Proposed" : String.join(", ", used),
                denied ? firstPage.deniedStatements() : firstPage.statements(),
                denied
                        ? ReleaseComposer.whole(withheld, labels, used, concealed)
                        : new ReleaseComposer(document, determination.portions(), labels, determination.shown())
                                .blocks(),
                firstPage.closing(),
                used.stream()
                        .map(code -> new ReleasedText.CodeMeaning(code, codes.meaning(code)))
                        .toList());
    }

    private static WithheldText withheldText(Document document, List<PortionDetermination> determinations) {
        List<WithheldText.Piece> pieces = new ArrayList<>();
        for (PortionDetermination determination : determinations) {
            if (!determination.isWithheld()) {
                continue;
            }
            String text = document.portion(determination.id())
                    .map(Portion::text)
                    .orElseGet(() -> elementText(document, determination.id()));
            pieces.add(new WithheldText.Piece(determination.id(), text));
        }
        return new WithheldText(pieces);
    }

    private static String elementText(Document document, String element) {
        return document.header().stream()
                .filter(line -> PortionDecider.isOf(element, line.kind()))
                .map(HeaderLine::text)
                .collect(Collectors.joining("\n"));
    }
}
