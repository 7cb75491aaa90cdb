package io.portmark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.portmark.decide.Audience;
import io.portmark.decide.PortionDetermination;
import io.portmark.decide.ReleaseDetermination;
import io.portmark.decide.ReleaseDetermination.Outcome;
import io.portmark.decide.ReleaseDetermination.Status;
import io.portmark.document.Role;
import io.portmark.testing.Released;
import io.portmark.testing.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is withheld of the five seeds at each level and date, against the gold answers. */
class GoldReleaseTest {
    record Gold(String seed, Audience level, LocalDate asOf, List<Integer> withheld) {}

    static List<Gold> gold() {
        List<Gold> all = new ArrayList<>();
        List<String> dates = List.of("2005-12-31", "2015-08-19", "2015-12-03", "2026-11-22");
        for (Map.Entry<String, JsonNode> seed : Seeds.gold().get("withheld").properties()) {
            for (Map.Entry<String, JsonNode> level : seed.getValue().properties()) {
                for (String date : dates) {
                    JsonNode paragraphs = level.getValue().path("any");
                    paragraphs = paragraphs.isMissingNode() ? level.getValue().path(date) : paragraphs;
                    List<Integer> withheld = new ArrayList<>();
                    paragraphs.forEach(paragraph -> withheld.add(paragraph.asInt()));
                    all.add(new Gold(seed.getKey(), Audience.valueOf(level.getKey()), LocalDate.parse(date), withheld));
                }
            }
        }
        assertThat(all).hasSize(60);
        return all;
    }

    @ParameterizedTest
    @MethodSource("gold")
    void theParagraphsOfTheGoldAnswersAreWithheldAndNoOther(Gold gold) {
        ReleaseDetermination determination = determination(gold.seed(), gold.level(), gold.asOf(), "");
        assertThat(determination.withheld().stream()
                        .filter(PortionDetermination::isParagraph)
                        .map(PortionDetermination::number)
                        .toList())
                .isEqualTo(gold.withheld());
    }

    @ParameterizedTest
    @CsvSource({
        "002, 2015-08-17, 15, DENIED",
        "002, 2015-08-18, 3, PART",
        "003, 2015-12-01, 9, DENIED",
        "003, 2015-12-02, 0, FULL_OF_EXTRACT",
        "000, 2026-11-22, 0, FULL",
        "004, 2026-11-22, 6, PART"
    })
    void theDayOfTheDateIsDeclassifiedAndTheStampFollows(String seed, LocalDate asOf, int withheld, Outcome outcome) {
        ReleaseDetermination determination = determination(seed, Audience.U, asOf, "");
        assertThat(determination.withheld().stream().filter(PortionDetermination::isParagraph))
                .hasSize(withheld);
        assertThat(determination.outcome()).isEqualTo(outcome);
    }

    @Test
    void orphanHeadingsGoWithTheirParagraphsAndNoOthers() {
        ReleaseDetermination determination = determination("004", Audience.U, Released.TODAY, "");
        assertThat(determination.withheld().stream()
                        .filter(portion -> portion.role() == Role.HEADING)
                        .map(PortionDetermination::id))
                .containsExactly("h9", "h11");
        assertThat(determination("002", Audience.U, Released.TODAY, "").withheld())
                .noneMatch(portion -> portion.role() == Role.HEADING);
    }

    @Test
    void anUnmarkedSubjectOfAClassifiedCableIsWithheldUntilTheDate() {
        assertThat(withheldIds("003", LocalDate.of(2015, 12, 1))).contains("subject");
        assertThat(withheldIds("003", LocalDate.of(2015, 12, 2))).isEmpty();
        assertThat(withheldIds("004", Released.TODAY)).doesNotContain("subject");
    }

    @Test
    void theBannerOfAReleaseIsTheHighestLevelThatItShows() {
        LocalDate before = LocalDate.of(2005, 12, 31);
        assertThat(determination("002", Audience.U, Released.TODAY, "").shown()).isEqualTo(Audience.U);
        assertThat(determination("002", Audience.SBU, Released.TODAY, "").shown())
                .isEqualTo(Audience.SBU);
        assertThat(determination("002", Audience.SBU, before, "").shown()).isEqualTo(Audience.SBU);
        assertThat(determination("002", Audience.C, before, "").shown()).isEqualTo(Audience.C);
        assertThat(determination("000", Audience.C, before, "").shown()).isEqualTo(Audience.U);
    }

    @Test
    void nothingIsPublicWithoutANamedPersonAndTheirWordOnTheLapse() {
        String reviewer = "reviewer: {name: J. Doe, position: Senior Reviewer}\n";
        assertThat(determination("002", Audience.U, Released.TODAY, "").status())
                .isEqualTo(Status.DRAFT);
        assertThat(determination("002", Audience.U, Released.TODAY, reviewer).status())
                .isEqualTo(Status.DRAFT);
        assertThat(determination("002", Audience.U, Released.TODAY, "lapse: confirmed\n")
                        .status())
                .isEqualTo(Status.DRAFT);
        assertThat(determination("002", Audience.U, Released.TODAY, reviewer + "lapse: confirmed\n")
                        .status())
                .isEqualTo(Status.PUBLIC);
        assertThat(determination("004", Audience.U, Released.TODAY, reviewer).status())
                .as("nothing goes out because a date passed")
                .isEqualTo(Status.PUBLIC);
        assertThat(determination("002", Audience.SBU, Released.TODAY, reviewer + "lapse: confirmed\n")
                        .status())
                .isEqualTo(Status.LIMITED);
        assertThat(determination("004", Audience.U, Released.TODAY.plusDays(1), reviewer)
                        .status())
                .as("a day that has not come")
                .isEqualTo(Status.DRAFT);
    }

    private static List<String> withheldIds(String seed, LocalDate asOf) {
        return determination(seed, Audience.U, asOf, "").withheld().stream()
                .map(PortionDetermination::id)
                .toList();
    }

    private static ReleaseDetermination determination(String seed, Audience level, LocalDate asOf, String decisions) {
        return Released.ready(Seeds.name(seed), Seeds.text(seed), level, asOf, decisions)
                .decided()
                .determination();
    }
}
