package io.portmark.parse.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portmark.document.ReleaseStamp;
import io.portmark.document.ReleaseStamp.Kind;
import io.portmark.document.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The stamps of 200 e-mails that State released, against what a person read on them ({@code stamps/hrc.csv}) and against what the
 * collection says of itself, which was read by pattern and is cut short where a stamp is wrapped.
 */
class ReleasedMailsTest {
    private static final Path SAMPLE = Path.of("../shared/corpus/cables/hrc_sample.jsonl");
    private static final Path TRUTH = Path.of("src/test/resources/stamps/hrc.csv");
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/uuuu");
    private static final double LEAST = 0.98;

    /** What a document's stamps say: determination, its codes, class, reasons, declassify-on. */
    private record Said(String determination, Set<String> codes, String level, Set<String> reasons, String until) {
        static Said of(List<ReleaseStamp> stamps) {
            Optional<ReleaseStamp> release = first(stamps, Kind.DETERMINATION);
            Optional<ReleaseStamp> classified = first(stamps, Kind.CLASSIFICATION);
            return new Said(
                    release.map(it -> String.valueOf(it.determination())).orElse(""),
                    new TreeSet<>(release.map(ReleaseStamp::codes).orElse(List.of())),
                    classified
                            .map(it -> it.classification() == null
                                    ? ""
                                    : it.classification().symbol())
                            .orElse(""),
                    new TreeSet<>(classified.map(ReleaseStamp::reason).orElse(List.of())),
                    classified.map(it -> String.valueOf(it.declassifyOn())).orElse(""));
        }

        private static Optional<ReleaseStamp> first(List<ReleaseStamp> stamps, Kind kind) {
            return stamps.stream().filter(stamp -> stamp.kind() == kind).findFirst();
        }
    }

    private static final Map<String, JsonNode> MAILS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        Assumptions.assumeTrue(Files.exists(SAMPLE), "the collection of released mails is not here");
        var mapper = new ObjectMapper();
        for (String line : Files.readAllLines(SAMPLE)) {
            JsonNode mail = mapper.readTree(line);
            MAILS.put(mail.path("doc").asText(), mail);
        }
    }

    @Test
    void stampsClassReasonAndDeclassifyOnAreReadAsAPersonReadsThem() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> rows = Files.readAllLines(TRUTH);
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            Said truth = new Said(cells[1], codes(cells[2]), cells[3], codes(cells[4]), cells[5]);
            Said found = Said.of(stamps(cells[0]));
            if (!found.equals(truth)) {
                wrong.add("%s: read %s, stands %s in: %s".formatted(cells[0], found, truth, quoted(cells[0])));
            }
        }
        wrong.forEach(System.out::println);
        assertThat(rows.size() - 1).isEqualTo(MAILS.size());
        assertThat(1 - (double) wrong.size() / MAILS.size()).as("%s", wrong).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void whatTheCollectionSaysOfItselfAgrees() {
        List<String> wrong = new ArrayList<>();
        MAILS.forEach((document, mail) -> {
            Said found = Said.of(stamps(document));
            String release = mail.path("release").asText();
            String until = mail.path("declassify_on").asText();
            String day = until.isEmpty() ? "" : LocalDate.parse(until, AMERICAN).toString();
            boolean agrees = (release.isEmpty() || release.equals(found.determination()))
                    && (until.isEmpty() || day.equals(found.until()))
                    && (!mail.path("classified").asText().contains("CONFIDENTIAL")
                            || found.level().equals("C"));
            if (!agrees) {
                wrong.add("%s: read %s in: %s".formatted(document, found, quoted(document)));
            }
        });
        wrong.forEach(System.out::println);
        assertThat(1 - (double) wrong.size() / MAILS.size()).as("%s", wrong).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void everyPageHasItsLineAtTopAndBottom() {
        MAILS.forEach((document, mail) -> {
            StampedText stamped = new StampReader()
                    .read(new SourceText(document, mail.path("text").asText()));
            assertThat(stamped.stamps().stream().filter(stamp -> stamp.kind() == Kind.PAGE))
                    .as(document)
                    .hasSize(2 * stamped.pages())
                    .allMatch(stamp -> stamp.documentNumber() != null && stamp.date() != null);
        });
    }

    private static List<ReleaseStamp> stamps(String document) {
        return new StampReader().read(new SourceText(document, text(document))).stamps();
    }

    private static String text(String document) {
        return Objects.requireNonNull(MAILS.get(document), document)
                .path("text")
                .asText();
    }

    /** The lines on which stamps stand. */
    private static String quoted(String document) {
        return text(document)
                .lines()
                .filter(line -> line.matches(".*(RELEASE|IN PART|IN FULL|Classified by|Class:|Reason:|Declassify).*"))
                .map(line -> line.strip().replaceAll(" {2,}", " | "))
                .collect(Collectors.joining(" / "));
    }

    private static Set<String> codes(String cell) {
        Set<String> codes = new TreeSet<>();
        for (String code : cell.isEmpty() ? new String[0] : cell.split(" ", -1)) {
            codes.add(code.replace('_', ' '));
        }
        return codes;
    }
}
