package io.portmark.decide;

import io.portmark.decide.PortionDetermination.DecidedBy;
import io.portmark.decide.ReleaseDetermination.Omitted;
import io.portmark.decide.ReleaseDetermination.Outcome;
import io.portmark.decide.ReleaseDetermination.Status;
import io.portmark.decide.ReleasedText.Furniture;
import io.portmark.decide.ReleasedText.Statement;
import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.ParseNote;
import io.portmark.document.Role;
import io.portmark.marking.DeclassifyOn;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The wording of the first page and the furniture: what this is, what was released, withheld and left out, by whom, and what was not
 * done. It depends on ids, counts, codes and dates only, never on withheld words.
 */
final class FirstPage {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);

    private final Document document;
    private final ReleaseDetermination determination;
    private final Decisions decisions;

    FirstPage(Document document, ReleaseDetermination determination, Decisions decisions) {
        this.document = document;
        this.determination = determination;
        this.decisions = decisions;
    }

    /** The rows of the determination block. */
    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        statements.add(statement("Record", record() + incomplete()));
        statements.add(statement("Released", released()));
        withheld().ifPresent(text -> statements.add(statement("Withheld", text)));
        leftOut().ifPresent(text -> statements.add(statement("Left out", text)));
        declassified().ifPresent(statements::add);
        byDecision().ifPresent(text -> statements.add(statement("By decision", text)));
        reviewed().ifPresent(text -> statements.add(statement("Reviewed", text)));
        if (determination.status() == Status.LIMITED) {
            statements.add(statement("Handling", "Not a public release. Handle at the level of the banner."));
        }
        notReviewed().ifPresent(text -> statements.add(statement("Not reviewed", text)));
        return statements;
    }

    /** The rows of the sheet of a record withheld in full. */
    List<Statement> deniedStatements() {
        List<Statement> statements = new ArrayList<>();
        statements.add(statement("Record", identity()));
        if (document.office() != null) {
            statements.add(statement("From", document.office()));
        }
        if (document.origin() != null) {
            statements.add(statement("Date", inWords(document.origin())));
        }
        ReleaseCase releaseCase = determination.releaseCase();
        if (releaseCase != null && (releaseCase.number() != null || releaseCase.document() != null)) {
            String number = releaseCase.number() == null ? "" : releaseCase.number();
            String paper = releaseCase.document() == null ? "" : "document " + releaseCase.document();
            statements.add(statement("Case", number + (number.isEmpty() || paper.isEmpty() ? "" : ", ") + paper));
        }
        statements.add(statement(
                "Judged as of",
                "%s, for release at level %s"
                        .formatted(
                                inWords(determination.asOf()),
                                determination.level().banner())));
        notReviewed().ifPresent(text -> statements.add(statement("Not reviewed", text)));
        return statements;
    }

    /** The last line of the release. */
    String closing() {
        if (determination.outcome() != Outcome.DENIED) {
            return "End of the record";
        }
        Person reviewer = determination.reviewer();
        String by = reviewer == null || determination.status() == Status.DRAFT
                ? "Proposed, not determined."
                : "Determined by %s, %s.".formatted(reviewer, inWords(decidedOn()));
        String partial = determination.partial()
                ? " The record held is a partial extract; the full text of the original is not held."
                : "";
        return by + partial;
    }

    /** The line under the banner, where there is a case. */
    @Nullable
    Furniture furniture() {
        ReleaseCase releaseCase = determination.releaseCase();
        if (determination.profile() != Profile.FOIA || releaseCase == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        if (releaseCase.number() != null) {
            parts.add("Case No. " + releaseCase.number());
        }
        if (releaseCase.document() != null) {
            parts.add("Doc No. " + releaseCase.document());
        }
        String department = Objects.requireNonNullElse(releaseCase.department(), "");
        return new Furniture(department, String.join("  ", parts), "Date: " + SHORT.format(decidedOn()));
    }

    private LocalDate decidedOn() {
        return Objects.requireNonNullElse(decisions.decided(), determination.today());
    }

    private String identity() {
        if (document.mrn() == null || document.post() == null || document.serial() == null) {
            return document.mrn() == null ? "Record " + determination.recordId() : "Telegram " + document.mrn();
        }
        String year = document.mrn().substring(0, Math.min(2, document.mrn().length()));
        return "Telegram " + year + " " + document.post() + " " + document.serial();
    }

    private String record() {
        List<String> parts = new ArrayList<>(List.of(identity()));
        if (document.office() != null) {
            parts.add(document.office());
        }
        if (document.origin() != null) {
            parts.add(inWords(document.origin()));
        }
        return String.join(", ", parts) + ".";
    }

    private String incomplete() {
        String partial =
                determination.partial() ? " A partial extract: the full text of the original is not held." : "";
        boolean gaps = document.hasNote(ParseNote.Kind.NUMBER_GAP) || document.hasNote(ParseNote.Kind.SECTION_MISSING);
        return partial + (gaps ? " Paragraphs or sections are missing in the source." : "");
    }

    private String released() {
        List<String> parts = new ArrayList<>();
        if (isConcealed()) {
            parts.add("Paragraphs, headings and header lines");
        } else {
            count(Role.PARAGRAPH).ifPresent(parts::add);
            count(Role.SUBPARAGRAPH).ifPresent(parts::add);
            count(Role.HEADING).ifPresent(parts::add);
            if (document.header().stream().anyMatch(line -> line.kind() != HeaderLine.Kind.WRAPPER)) {
                parts.add("the header lines");
            }
        }
        String what = parts.isEmpty() ? "The text held" : Amount.enumerate(parts);
        return "%s, at level %s, as of %s."
                .formatted(what, determination.level().banner(), inWords(determination.asOf()));
    }

    private Optional<String> count(Role role) {
        List<PortionDetermination> of = determination.portions().stream()
                .filter(it -> it.role() == role)
                .toList();
        long released = of.stream().filter(it -> !it.isWithheld()).count();
        if (of.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                released == of.size() ? Amount.of(of.size(), role) : released + " of " + Amount.of(of.size(), role));
    }

    private Optional<String> withheld() {
        List<PortionDetermination> withheld = determination.withheld();
        if (withheld.isEmpty()) {
            return Optional.empty();
        }
        boolean coded = withheld.stream().allMatch(it -> !it.codes().isEmpty());
        String place = coded
                ? "Each is marked at its place with the ground on which it was withheld."
                : "Each is marked at its place.";
        if (isConcealed()) {
            return Optional.of("Portions whose amount is not stated. " + place);
        }
        List<PortionDetermination> paragraphs =
                withheld.stream().filter(PortionDetermination::isParagraph).toList();
        List<PortionDetermination> others =
                withheld.stream().filter(it -> !it.isParagraph()).toList();
        List<String> parts = new ArrayList<>();
        if (!paragraphs.isEmpty()) {
            parts.add("%s: %s"
                    .formatted(
                            Amount.ofAll(paragraphs),
                            Amount.enumerate(paragraphs.stream()
                                    .map(PortionDetermination::id)
                                    .toList())));
        }
        if (!others.isEmpty()) {
            parts.add(Amount.ofAll(others));
        }
        return Optional.of(String.join("; ", parts) + ". " + place);
    }

    private boolean isConcealed() {
        return determination.withheld().stream().anyMatch(it -> it.amount().isEmpty());
    }

    private Optional<String> leftOut() {
        List<String> sentences = new ArrayList<>();
        omitted("wrapper")
                .ifPresent(it -> sentences.add(
                        "Text of the web page in which the record was held: %s. It is no part of the record."
                                .formatted(Amount.count(it.count(), "line"))));
        omitted("markup")
                .ifPresent(it -> sentences.add("Markup, such as links and dashes under headings: %s."
                        .formatted(Amount.count(it.count(), "piece"))));
        omitted("page line")
                .ifPresent(it -> sentences.add("Page lines of the transmission inside the text: " + it.count() + "."));
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private Optional<Omitted> omitted(String what) {
        return determination.omitted().stream()
                .filter(it -> it.what().equals(what))
                .findFirst();
    }

    private Optional<Statement> declassified() {
        LocalDate date = determination.declassifiedOn();
        if (date == null) {
            return sensitiveStruck();
        }
        boolean schedule = document.declassification().instruction() instanceof DeclassifyOn.Schedule;
        Person reviewer = determination.reviewer();
        if (reviewer == null || !determination.lapseConfirmed()) {
            return Optional.of(statement(
                    "Declassified",
                    ("Marked for automatic declassification on %s; not yet verified. Markings struck through are cancelled only"
                                    + " when this release is signed.")
                            .formatted(inWords(date))));
        }
        String per = schedule
                ? " per declassification schedule on the document (E.O. 11652)"
                : " per declassification instruction on the document (E.O. 13526, 32 CFR 2001.12(c)(1))";
        return Optional.of(new Statement(
                "Declassified",
                "Declassified " + inWords(date),
                "%s; verified by %s, %s. Markings struck through or shown as cancelled are no longer in force."
                        .formatted(per, reviewer, inWords(decidedOn()))));
    }

    private Optional<Statement> sensitiveStruck() {
        boolean sensitive = document.banner() != null
                && document.banner().control().isPresent()
                && determination.shown() == Audience.U;
        return sensitive
                ? Optional.of(statement(
                        "Markings",
                        "The control of the record is struck through: this copy holds no controlled portion."))
                : Optional.empty();
    }

    private Optional<String> byDecision() {
        List<String> grounds = new ArrayList<>();
        for (PortionDetermination portion : determination.portions()) {
            boolean above = !determination.level().mayRead(portion.effective());
            if (!portion.isWithheld() && portion.decidedBy() == DecidedBy.OFFICER && above) {
                String name = portion.isParagraph() ? "Paragraph " + portion.id() : Amount.name(portion.role());
                grounds.add("%s: %s.".formatted(name, portion.reason().replaceAll("\\.$", "")));
            }
        }
        return grounds.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", grounds));
    }

    private Optional<String> reviewed() {
        Person reviewer = determination.reviewer();
        if (reviewer == null || determination.status() == Status.DRAFT) {
            return Optional.empty();
        }
        Person second = determination.second();
        boolean said = determination.declassifiedOn() != null && determination.lapseConfirmed();
        if (said && second == null) {
            return Optional.empty();
        }
        String first = "Reviewed by %s, %s".formatted(reviewer, inWords(decidedOn()));
        return Optional.of(first + (second == null ? "." : "; second review by " + second + "."));
    }

    private Optional<String> notReviewed() {
        if (determination.status() != Status.DRAFT) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>();
        if (determination.reviewer() == null) {
            sentences.add("No reviewer is named.");
        }
        if (determination.declassifiedOn() != null && !determination.lapseConfirmed()) {
            sentences.add("No person has confirmed that no notice of extension or reclassification exists.");
        }
        if (determination.asOf().isAfter(determination.today())) {
            sentences.add("The markings are judged as of a day that has not come.");
        }
        return Optional.of(String.join(" ", sentences));
    }

    private static Statement statement(String term, String text) {
        return new Statement(term, "", text);
    }

    private static String inWords(LocalDate date) {
        return LONG.format(date);
    }
}
