package io.portmark.pipeline.book;

import com.fasterxml.jackson.databind.JsonNode;
import io.portmark.decide.Audience;
import io.portmark.decide.CitedCode;
import io.portmark.decide.Equity;
import io.portmark.decide.ExemptionCodes;
import io.portmark.decide.FileCheck;
import io.portmark.decide.Person;
import io.portmark.decide.PortionDetermination;
import io.portmark.decide.PortionDetermination.DecidedBy;
import io.portmark.decide.PortionGround;
import io.portmark.decide.Profile;
import io.portmark.decide.ReleaseCase;
import io.portmark.decide.ReleaseDetermination;
import io.portmark.decide.ReleaseDetermination.Outcome;
import io.portmark.decide.ReleasePlan;
import io.portmark.decide.ReleaseSheet;
import io.portmark.decide.Repetition;
import io.portmark.decide.SegregablePart;
import io.portmark.decide.ShownMark;
import io.portmark.document.ReleaseStamp;
import io.portmark.document.Role;
import io.portmark.document.Section;
import io.portmark.document.Span;
import io.portmark.marking.ClassificationLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A release plan as a case writes it down: what it does not say is as a release without fault would have it. */
final class PlanCase {
    private static final ExemptionCodes CODES = ExemptionCodes.builtIn();

    private final JsonNode plan;
    private final Audience level;
    private final List<PortionDetermination> portions;

    PlanCase(JsonNode plan) {
        this.plan = plan;
        this.level = audience(plan, "level", Audience.U);
        this.portions = list("portions", this::portion);
    }

    ReleasePlan plan() {
        ReleaseDetermination determination = determination();
        return new ReleasePlan(
                determination,
                sheet(determination),
                plan.path("damaged").asBoolean(),
                list(
                        "marks",
                        mark -> new ShownMark(
                                text(mark, "place"),
                                audience(mark, "says", Audience.U),
                                text(mark, "symbol"),
                                mark.path("struck").asBoolean())),
                list(
                        "portions",
                        portion -> new PortionGround(
                                text(portion, "id"),
                                portion.path("basis").asBoolean(),
                                portion.path("harm").asBoolean(),
                                portion.path("concealed").asBoolean())),
                codes(),
                list("repetitions", it -> new Repetition(text(it, "portion"), text(it, "elsewhere"))),
                list("parts", it -> new SegregablePart(text(it, "portion"), text(it, "symbol"))),
                list("equities", it -> new Equity(text(it, "portion"), text(it, "agency"))),
                list("stamps", PlanCase::stamp),
                list(
                        "checks",
                        it -> new FileCheck(
                                text(it, "file"),
                                text(it, "check"),
                                "an invented check",
                                it.path("passed").asBoolean(),
                                it.path("found").asLong())));
    }

    private ReleaseDetermination determination() {
        JsonNode reviewer = plan.path("reviewer");
        JsonNode numbers = plan.path("case");
        return new ReleaseDetermination(
                "record-0001",
                null,
                level,
                LocalDate.parse(text(plan, "asOf")),
                LocalDate.parse(text(plan, "today")),
                date(plan, "origin"),
                plan.path("allowAsOf").asBoolean(),
                Profile.ofSymbol(plan.path("profile").asText("public-safe")).orElseThrow(),
                ReleaseDetermination.Status.valueOf(
                        plan.path("status").asText(level == Audience.U ? "DRAFT" : "LIMITED")),
                outcome(),
                plan.path("partial").asBoolean(),
                audience(plan, "shown", Audience.U),
                reviewer.isMissingNode() ? null : new Person(text(reviewer, "name"), text(reviewer, "position")),
                null,
                numbers.isMissingNode()
                        ? null
                        : new ReleaseCase(
                                null, text(numbers, "number"), text(numbers, "document"), date(numbers, "requested")),
                plan.path("lapseConfirmed").asBoolean(),
                date(plan, "declassifiedOn"),
                portions,
                list("sections", section -> {
                    List<String> beneath = new ArrayList<>();
                    section.path("paragraphs").forEach(id -> beneath.add(id.asText()));
                    return new Section(text(section, "heading"), beneath);
                }),
                List.of());
    }

    private Outcome outcome() {
        if (plan.has("outcome")) {
            return Outcome.valueOf(text(plan, "outcome"));
        }
        List<PortionDetermination> paragraphs =
                portions.stream().filter(PortionDetermination::isParagraph).toList();
        if (!paragraphs.isEmpty() && paragraphs.stream().allMatch(PortionDetermination::isWithheld)) {
            return Outcome.DENIED;
        }
        boolean released = portions.stream().allMatch(it -> it.status() == PortionDetermination.Status.RELEASED);
        return released ? Outcome.FULL : Outcome.PART;
    }

    private ReleaseSheet sheet(ReleaseDetermination determination) {
        JsonNode sheet = plan.path("sheet");
        List<String> used = determination.withheld().stream()
                .flatMap(portion -> portion.codes().stream())
                .distinct()
                .toList();
        return new ReleaseSheet(
                sheet.path("banner").asText("UNCLASSIFIED"),
                determination.status() == ReleaseDetermination.Status.DRAFT,
                determination.outcome().stamp(),
                sheet.has("codes") ? texts(sheet, "codes") : used,
                sheet.path("boxes").asInt(determination.withheld().size()),
                sheet.has("boxCodes") ? texts(sheet, "boxCodes") : used,
                sheet.path("caseNumber").asBoolean(true),
                sheet.path("documentNumber").asBoolean(true),
                sheet.path("declassified").asBoolean(true));
    }

    private List<CitedCode> codes() {
        return portions.stream()
                .flatMap(portion -> portion.codes().stream().map(code -> CODES.cited(portion.id(), code, null)))
                .toList();
    }

    private PortionDetermination portion(JsonNode portion) {
        var status = PortionDetermination.Status.valueOf(
                text(portion, "status").toUpperCase(Locale.ROOT).replace(' ', '_'));
        boolean withheld = status != PortionDetermination.Status.RELEASED;
        return new PortionDetermination(
                text(portion, "id"),
                null,
                Role.valueOf(text(portion, "role").toUpperCase(Locale.ROOT)),
                status,
                audience(portion, "level", Audience.C),
                audience(portion, "effective", Audience.U),
                texts(portion, "codes"),
                portion.path("amount").asText(withheld ? "1 paragraph" : ""),
                DecidedBy.valueOf(portion.path("decidedBy").asText("rule").toUpperCase(Locale.ROOT)),
                "",
                portion.path("lapsed").asBoolean(),
                withheld ? List.of(new Span(0, 0)) : List.of());
    }

    private static ReleaseStamp stamp(JsonNode stamp) {
        return new ReleaseStamp(
                ReleaseStamp.Kind.valueOf(text(stamp, "kind").toUpperCase(Locale.ROOT)),
                new Span(0, 0),
                1,
                "",
                null,
                List.of(),
                stamp.path("by").textValue(),
                date(stamp, "date"),
                ClassificationLevel.ofSymbol(stamp.path("class").asText()).orElse(null),
                texts(stamp, "reason"),
                date(stamp, "declassifyOn"),
                null,
                null);
    }

    private <T> List<T> list(String field, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>();
        plan.path(field).forEach(node -> items.add(item.apply(node)));
        return items;
    }

    private static Audience audience(JsonNode node, String field, Audience unless) {
        return node.has(field) ? Audience.ofSymbol(text(node, field)).orElseThrow() : unless;
    }

    private static @Nullable LocalDate date(JsonNode node, String field) {
        return node.has(field) ? LocalDate.parse(text(node, field)) : null;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    private static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
