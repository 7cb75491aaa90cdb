package io.portmark.parse;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.HeaderLine.Kind;
import io.portmark.document.Omission;
import io.portmark.document.Portion;
import io.portmark.document.Role;
import io.portmark.document.Span;
import io.portmark.marking.ClassificationAuthority;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.DeclassifyOn;
import io.portmark.marking.ExecutiveOrder;
import io.portmark.testing.Seeds;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsParseTest {
    private static Document seed(String digits) {
        return Parsed.seed(digits).document();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void theFactsOfTheGoldAnswersAreRead(String digits) {
        Document document = seed(digits);
        JsonNode gold = Seeds.gold().path("gold").path(Seeds.name(digits));

        assertThat(document.mrn()).isEqualTo(gold.path("mrn").asText());
        assertThat(document.origin())
                .isEqualTo(LocalDate.parse(gold.path("origin").asText()));
        assertThat(document.partial()).isEqualTo(gold.path("partial").asBoolean());
        assertThat(document.kind()).isEqualTo(Document.Kind.TELEGRAM);
        assertThat(document.era()).isEqualTo(ExecutiveOrder.EO13292);
        assertBanner(document, gold.path("banner"));
        assertThat(document.paragraphs()).hasSize(gold.path("paragraphs").asInt());
        assertThat(marks(document)).isEqualTo(goldMarks(gold.path("marks")));
        assertDeclassification(document, gold.path("decl"));
        if (gold.has("reasons")) {
            ClassificationAuthority authority = Parsed.seed(digits).authority();
            assertThat(authority.classifiedBy())
                    .isEqualTo(gold.path("classifiedBy").asText());
            assertThat(authority.section())
                    .isEqualTo(gold.path("reasons").path("section").asText());
            assertThat(authority.letters()).containsExactly("b", "d");
        } else {
            assertThat(document.authority()).isNull();
        }
    }

    private static void assertBanner(Document document, JsonNode gold) {
        Parsed parsed = new Parsed(document);
        assertThat(parsed.level()).isEqualTo(gold.path("class").asText());
        assertThat(parsed.banner().control().symbol())
                .isEqualTo(gold.path("control").asText());
        assertThat(parsed.banner().words()).isEqualTo(gold.path("words").asText());
        assertThat(parsed.banner().repaired()).isFalse();
        assertThat(parsed.slice(document.bannerSpan()))
                .isEqualTo(parsed.banner().printed());
    }

    private static void assertDeclassification(Document document, JsonNode gold) {
        DeclassifyOn instruction = document.declassification().instruction();
        assertThat(instruction.kind()).isEqualTo(gold.path("kind").asText());
        if (gold.has("date")) {
            assertThat(instruction.day())
                    .contains(LocalDate.parse(gold.path("date").asText()));
            assertThat(document.declassification().executes()).isTrue();
        }
        assertThat(document.declassification().order()).isEqualTo("12958");
        assertThat(new Parsed(document).slice(document.declassification().span()))
                .isEqualTo(instruction.text());
    }

    private static Map<String, List<Integer>> marks(Document document) {
        Map<String, List<Integer>> marks = new TreeMap<>();
        for (Portion portion : document.paragraphs()) {
            String mark = portion.marking() == null ? "none" : portion.marking().symbol();
            marks.computeIfAbsent(mark, key -> new ArrayList<>()).add(portion.number());
        }
        return marks;
    }

    private static Map<String, List<Integer>> goldMarks(JsonNode gold) {
        Map<String, List<Integer>> marks = new TreeMap<>();
        gold.properties().forEach(field -> {
            List<Integer> numbers = new ArrayList<>();
            field.getValue().forEach(number -> numbers.add(number.asInt()));
            marks.put(field.getKey(), numbers);
        });
        return marks;
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everyCharacterOfASeedBelongsToOnePart(String digits) {
        Tiling.assertTiles(seed(digits));
    }

    @Test
    void theRoutingBlockIsRead() {
        Document document = seed("000");

        assertThat(document.routing().precedence()).isEqualTo("OO");
        assertThat(requireNonNull(document.routing().station()).station()).isEqualTo("RUEHTA");
        assertThat(requireNonNull(document.routing().station()).serial()).isEqualTo(1177);
        assertThat(requireNonNull(document.routing().station()).day()).isEqualTo(194);
        assertThat(requireNonNull(document.routing().station()).time()).isEqualTo("1044");
        assertThat(requireNonNull(document.routing().security()).printed()).isEqualTo("ZNR UUUUU ZZH");
        assertThat(document.routing().securityLevel()).isEqualTo(ClassificationLevel.UNCLASSIFIED);
        assertThat(document.routing().dtg()).isEqualTo(LocalDateTime.of(2009, 7, 13, 10, 44));
        assertThat(requireNonNull(document.routing().group()).precedence()).isEqualTo("O");
        assertThat(document.routing().from()).isEqualTo("AMEMBASSY ASTANA");
        assertThat(document.routing().to()).containsExactly("RUEHC/SECSTATE WASHDC IMMEDIATE 5790");
        assertThat(document.routing().info()).hasSize(12).endsWith("RHMFIUU/CDR USCENTCOM MACDILL AFB FL");
        assertThat(document.office()).isEqualTo("Embassy Astana");
        assertThat(document.tags()).containsExactly("PGOV", "PHUM", "ECON", "ELAB", "SOCI", "KDEM", "KCRM", "KZ");
        assertThat(kinds(document))
                .startsWith(
                        Kind.CHANNEL, Kind.PRECEDENCE, Kind.DE, Kind.SECURITY, Kind.DTG, Kind.FROM, Kind.TO, Kind.INFO)
                .endsWith(Kind.INFO, Kind.BANNER, Kind.CAPTION, Kind.EO, Kind.TAGS, Kind.SUBJECT);
    }

    private static List<Kind> kinds(Document document) {
        return document.header().stream().map(HeaderLine::kind).toList();
    }

    private static List<String> texts(Document document, Kind kind) {
        return document.header().stream()
                .filter(line -> line.kind() == kind)
                .map(HeaderLine::text)
                .toList();
    }

    @Test
    void attentionLinesAndCaptionsAreToldApart() {
        assertThat(texts(seed("001"), Kind.ATTENTION)).containsExactly("STATE FOR SCA/CEN");
        assertThat(texts(seed("003"), Kind.ATTENTION)).containsExactly("DEPARTMENT FOR EUR/CACEN, J. MUDGE");
        assertThat(texts(seed("004"), Kind.REMARK)).containsExactly("C O R R E C T E D  C O P Y - TEXT");
        assertThat(texts(seed("004"), Kind.CAPTION)).containsExactly("SIPDIS", "SENSITIVE");
        assertThat(texts(seed("002"), Kind.REF)).containsExactly("B. WHITE HOUSE 7221805");
        assertThat(seed("002").references()).containsExactly("B");
        assertThat(seed("003").references()).isEmpty();
    }

    @Test
    void headingsSubjectsAndSignaturesAreFound() {
        List<Long> headings = new ArrayList<>();
        List<String> signatures = new ArrayList<>();
        for (String digits : List.of("000", "001", "002", "003", "004")) {
            Document document = seed(digits);
            headings.add(document.portions().stream()
                    .filter(portion -> portion.role() == Role.HEADING)
                    .count());
            signatures.add(document.portion("signature").map(Portion::text).orElse("none"));
        }
        assertThat(headings).containsExactly(4L, 4L, 5L, 0L, 14L);
        assertThat(signatures).containsExactly("HOAGLAND", "HOAGLAND", "none", "ORDWAY", "ORDWAY");
        assertThat(seed("004").subject().map(Portion::text))
                .contains("KAZAKHSTAN: PRESIDENTIAL ELECTION ROUNDUP, DECEMBER 2");
        assertThat(seed("002").subject()).isEmpty();
        assertThat(seed("002").portion("h5").map(Portion::text)).contains("Possible Travel to U.S.");
    }

    @Test
    void thePageAroundARecordIsTakenOffAtBothEnds() {
        List<Long> lines = new ArrayList<>();
        for (String digits : List.of("000", "001", "002", "003", "004")) {
            lines.add(seed(digits).omissions().stream()
                    .filter(omission -> omission.what() == Omission.What.WRAPPER)
                    .count());
        }
        assertThat(lines).containsExactly(0L, 0L, 6L, 11L, 12L);
        assertThat(seed("002").wrapper().office()).isEqualTo("US Office Almaty");
        assertThat(seed("002").wrapper().classification()).isNull();
        assertThat(seed("002").wrapper().title()).isNull();
        assertThat(seed("003").wrapper().identifier()).isEqualTo("05ALMATY4281");
        assertThat(seed("003").wrapper().classification()).isEqualTo("CONFIDENTIAL");
        assertThat(seed("003").wrapper().tags()).containsExactly("PGOV", "PREL", "KZ", "2005", "Election");
        assertThat(seed("004").wrapper().title()).isEqualTo("KAZAKHSTAN: PRESIDENTIAL ELECTION ROUNDUP, DECEMBER 2");
        assertThat(Parsed.seed("004").wrapperMarking().control().symbol()).isEqualTo("FOUO");
        assertThat(seed("003").portion("9").orElseThrow().text()).endsWith("to promote dialogue.");
    }

    @Test
    void notesSayWhatIsDamaged() {
        assertThat(notes("000")).containsExactly("PILCROW_AS_DIGIT [6] 16.", "TAGS_DAMAGED [] 8");
        assertThat(notes("001")).containsExactly("PILCROW_AS_DIGIT [5] 15.", "TAGS_DAMAGED [] 6");
        assertThat(notes("002"))
                .containsExactly(
                        "ENDS_IN_MID_SENTENCE [9] ",
                        "WORD_DAMAGED [6] 1",
                        "WORD_DAMAGED [10] 1",
                        "WORD_DAMAGED [14] 1",
                        "REFERENCE_NOT_LISTED [3, 14] A, C");
        assertThat(notes("003")).containsExactly("CAPTION_IN_SENTENCE [2] SIPDIS", "LINES_LOST [] ");
        assertThat(notes("004")).containsExactly("CORRECTED_COPY [] ", "WORD_DAMAGED [18] 1");
        assertThat(Parsed.seed("002").authority().truncated()).isTrue();
        assertThat(Parsed.seed("003").authority().truncated()).isFalse();
    }

    private static List<String> notes(String digits) {
        return seed(digits).notes().stream()
                .map(note -> note.kind() + " " + note.portions() + " " + note.detail())
                .toList();
    }

    @Test
    void aNotePointsAtTheLineThatWasLost() {
        Document document = seed("002");
        Span span = Parsed.there(document.notes().get(0).span(), "span");

        assertThat(document.source().line(span.start())).isEqualTo(164);
        assertThat(document.source().column(span.start())).isEqualTo(1);
        assertThat(document.source().column(span.end())).isEqualTo(52);
    }

    @Test
    void textIsJoinedAsAReleasePrintsIt() {
        assertThat(seed("004").portion("11").orElseThrow().text()).contains("equipped with the e-voting system");
        assertThat(seed("003").portion("8").orElseThrow().text()).contains("official-turned- opposition figure");
        assertThat(seed("000").portion("5").orElseThrow().text()).contains("movement -- which unites");
        assertThat(seed("002").portion("4").orElseThrow().text()).contains("several cities, the management of venues");
        assertThat(seed("004").portion("2").orElseThrow().text()).contains("with a bang.  More than 5,000 people");
        assertThat(seed("003").portion("2").orElseThrow().text()).contains("the Procurator SIPDIS General");
        assertThat(seed("000").portion("6").orElseThrow().printed()).isEqualTo("16.");
        assertThat(seed("000").portion("1").orElseThrow().printed()).isEqualTo("¶1.");
    }
}
