package io.portmark.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Document;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import io.portmark.rule.BookSource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaptionBookTest {
    private static CaptionBook book;

    @BeforeAll
    static void load() throws IOException {
        book = new CaptionBook(rows(), new ArrayList<>());
    }

    static List<CaptionTerm> rows() throws IOException {
        return CaptionTerm.table().require(BookSource.BUILT_IN);
    }

    static Stream<String> words() throws IOException {
        return rows().stream().flatMap(row -> Stream.concat(Stream.of(row.name()), row.forms().stream()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyCaptionOfTheTableIsReadAsOneOnALineOfItsOwn(String words) {
        Document document =
                parse("S E C R E T HARBOR 000123\n\n" + words + "\n\nE.O. 12958: N/A\nSUBJECT: FEES\n\n1. (S) One.\n");
        assertThat(requireNonNull(document.banner()).captions()).containsExactly(words);
        assertThat(captions(document)).hasSize(1);
    }

    @Test
    void aCaptionInTheClassificationLineHasNoPlaceBeneathIt() {
        Document document = parse(
                "S E C R E T NOFORN HARBOR 000123\n\nEXDIS\nSIPDIS\n\nE.O. 12958: N/A\nSUBJECT: FEES\n\n1. (S) One.\n");
        assertThat(captions(document)).extracting(Caption::name).containsExactly("NOFORN", "EXDIS", "SIPDIS");
        assertThat(captions(document)).extracting(Caption::place).containsExactly(0, 2, 3);
        assertThat(captions(document).get(1).span()).isNotNull();
    }

    @Test
    void aCaptionThatOnlyTheTableKnowsIsFoundOnALineOfItsOwn() {
        CaptionTerm term = new CaptionTerm(
                "CRANE HANDLING",
                List.of(),
                CaptionTerm.Kind.SPECIAL,
                1,
                true,
                List.of(),
                always(),
                "for those who lift");
        Document document =
                parse("UNCLAS HARBOR 000123\n\nCRANE HANDLING\n\nE.O. 12958: N/A\nSUBJECT: FEES\n\n1. One.\n");
        List<Object> found = new CaptionBook(List.of(term), new ArrayList<>()).of(document);
        assertThat(found).extracting(caption -> ((Caption) caption).name()).containsExactly("CRANE HANDLING");
    }

    @Test
    void aCaptionIsNotInUseBeforeItsPeriod() {
        String cable =
                "O 021030Z MAR %s\nFM AMEMBASSY HARBOR\nS E C R E T HARBOR 000123\n\nSIPDIS\n\nE.O. 12958: N/A\nSUBJECT: FEES\n\n1. (S) One.\n";
        assertThat(captions(parse(cable.formatted("99"))))
                .extracting(Caption::inUse)
                .containsExactly(false);
        assertThat(captions(parse(cable.formatted("05"))))
                .extracting(Caption::inUse)
                .containsExactly(true);
    }

    @Test
    void aRowThatExcludesWhatTheTableDoesNotHaveIsTold() throws IOException {
        String table = """
                caption,forms,kind,rank,needs,excludes,from,to,meaning,because
                NODIS,,special,1,control,EXDES,,,no distribution,
                SIPDIS,,wide,x,,,2002-13-01,,SIPRNet distribution,
                """;
        List<String> problems = new ArrayList<>();
        List<CaptionTerm> rows = CaptionTerm.table().read(name -> Optional.of(table), problems);
        new CaptionBook(rows, problems);
        assertThat(problems).hasSize(4).allMatch(problem -> problem.startsWith("rules/tables/captions.csv"));
        assertThat(problems.get(3)).contains("NODIS excludes EXDES");
    }

    private static Period always() {
        return new Period(LocalDate.MIN, LocalDate.MAX);
    }

    private static List<Caption> captions(Document document) {
        return book.of(document).stream().map(Caption.class::cast).toList();
    }

    private static Document parse(String cable) {
        return new Parser().parse(new SourceText("cable.txt", cable));
    }
}
