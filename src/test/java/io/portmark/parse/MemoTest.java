package io.portmark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Dialect;
import io.portmark.document.Document;
import io.portmark.document.HeaderLine.Kind;
import io.portmark.document.Omission;
import io.portmark.document.Role;
import io.portmark.document.SourceText;
import io.portmark.marking.Control;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Memoranda, letters and documents of controlled information given as text. Markings are for training. */
class MemoTest {
    private static final String MEMO = """
            SECRET//NOFORN

                       United States Department of State
                          Bureau of Harbor Affairs
                           Washington, D.C. 20520

                                                 March 4, 2011

            ACTION MEMORANDUM

            TO:       The Secretary

            FROM:     HA - Jane Sample, Acting Assistant Secretary

            SUBJECT:  (U) Port Fees in Harbor and the Visit of
                      the Delegation

            Recommendation

            (S//NF) That you agree to the fees that the harbor board
            proposed in its note of February 12.

            1. (C) The board met twice.

               a. (U) The press reported the first meeting.
               b. (C//REL TO USA, GBR) The second was held in secret.

            2. (SBU) The treasurer asked for discretion.

                                 SECRET//NOFORN
                                     - 2 -

                                 SECRET//NOFORN

            Without a mark this sentence stands here.

            (U) The port opens in May.

            Classified By: Jane Sample, Acting Assistant Secretary
            Derived From:  Multiple Sources
            Declassify On: 20360304

            Attachments:
              Tab 1 - Draft Letter

            SECRET//NOFORN
            """;

    @Test
    void aMemorandumHasBannerFieldsParagraphsAndAuthority() {
        Parsed parsed = Parsed.text(MEMO);
        Document document = parsed.document();
        assertThat(document.kind()).isEqualTo(Document.Kind.DOCUMENT);
        assertThat(document.kindReason())
                .isEqualTo("it has the banner line of a document and no header line of a telegram");
        assertThat(document.origin()).isEqualTo(LocalDate.of(2011, 3, 4));
        assertThat(document.office()).isEqualTo("United States Department of State");
        assertThat(parsed.banner().printed()).isEqualTo("SECRET//NOFORN");
        assertThat(parsed.banner().captions()).containsExactly("NOFORN");
        assertThat(parsed.marks())
                .containsExactly(
                        "subject (U)",
                        "h1",
                        "p1 (S//NF)",
                        "1 (C)",
                        "1a (U)",
                        "1b (C//REL TO USA, GBR)",
                        "2 (SBU)",
                        "p2",
                        "p3 (U)",
                        "p4");
        assertThat(parsed.portion("subject").text()).isEqualTo("Port Fees in Harbor and the Visit of the Delegation");
        assertThat(parsed.portion("p4").role()).isEqualTo(Role.NOTE);
        assertThat(parsed.authority().derivedFrom()).isEqualTo("Multiple Sources");
        assertThat(parsed.instruction().day()).contains(LocalDate.of(2036, 3, 4));
        assertThat(parsed.lines(Kind.AUTHORITY)).hasSize(3);
        assertThat(document.omissions())
                .extracting(Omission::what)
                .containsOnly(Omission.What.PAGE_LINE)
                .hasSize(4);
    }

    @Test
    void aLetterHasSalutationCloseAndNames() {
        Parsed parsed = Parsed.text("""
                CONFIDENTIAL

                Embassy of the United States

                April 2, 1984

                Dear John:

                (C) Thank you for your letter.

                                 Sincerely,

                                 Jane Sample
                                 Ambassador

                CONFIDENTIAL
                """);
        assertThat(parsed.marks()).containsExactly("p1", "p2 (C)", "p3", "p4");
        assertThat(parsed.portion("p1").role()).isEqualTo(Role.NOTE);
        assertThat(parsed.portion("p4").text()).isEqualTo("Jane Sample Ambassador");
        assertThat(parsed.portion("p4").role()).isEqualTo(Role.NOTE);
    }

    @Test
    void aDesignationBlockMakesADocumentOfControlledInformation() {
        Parsed parsed = Parsed.text("""
                CUI//SP-PRVCY//FED ONLY

                Controlled by: Department of State
                CUI Category: PRVCY
                POC: J. Sample

                MEMORANDUM FOR THE FILE

                (CUI) J. Doe works in the port.
                """);
        assertThat(parsed.document().kind()).isEqualTo(Document.Kind.CUI);
        assertThat(parsed.banner().control()).isEqualTo(Control.CUI);
        assertThat(parsed.banner().captions()).containsExactly("FED ONLY");
        assertThat(parsed.lines(Kind.REMARK)).hasSize(4);
        assertThat(parsed.marks()).containsExactly("p1 (CUI)");
    }

    @Test
    void theDialectThatIsAskedForIsTaken() {
        var source = new SourceText("memo.txt", MEMO);
        Document asked = new Parser().parse(source, Dialect.TELEGRAM);
        assertThat(asked.kind()).isEqualTo(Document.Kind.TELEGRAM);
        assertThat(asked.kindReason()).isEqualTo("--dialect telegram was asked for");
        assertThat(new Parser().parse(source, Dialect.CUI).kind()).isEqualTo(Document.Kind.CUI);
        assertThat(new Parser().parse(source, Dialect.AUTO).kind()).isEqualTo(Document.Kind.DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bring the money to the crane tonight",
                "The mission failed because the treasurer talked",
                "INFO: he told us that the minister would resign in May",
                "Reason: he wanted money and so he talked to us",
                "TO: say that he would go was an error that we made",
                "Memorandum books were found in his desk"
            })
    void whatMayBeTextIsNoHeaderLine(String line) {
        Parsed parsed =
                Parsed.text("SECRET\n\n" + line + "\n\nMarch 4, 2011\n\nMEMORANDUM FOR THE RECORD\n\n(C) One.\n");
        assertThat(parsed.document().header())
                .allSatisfy(header -> assertThat(header.text()).doesNotContain(line));
        assertThat(parsed.document().portions())
                .anySatisfy(portion -> assertThat(portion.text()).isEqualTo(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SECRET//NOFORN|SECRET|S|",
                "SECRET/NOFORN|SECRET|S|SECRET//NOFORN",
                "SECRET NOFORN|SECRET|S|SECRET//NOFORN",
                "S//NF|SECRET|S|SECRET//NOFORN",
                "SECRET//EXDIS//NOFORN|SECRET|S|SECRET//NOFORN//EXDIS",
                "TOP SECRET//SI/TK//ORCON/NOFORN|TOP SECRET|TS|",
                "S E C R E T|SECRET|S|",
                "UNCLASSIFIED//FOR OFFICIAL USE ONLY|UNCLASSIFIED//FOR OFFICIAL USE ONLY|U|",
                "SENSITIVE BUT UNCLASSIFIED|SENSITIVE BUT UNCLASSIFIED|U|",
                "NATO SECRET|NATO SECRET|S|",
                "CUI|CUI|U|",
                "Page 2 of 5   CONFIDENTIAL|CONFIDENTIAL|C|"
            })
    void bannerLinesOfDocumentsAreRead(String line, String words, String level, String normal) {
        Parsed parsed =
                Parsed.text(line + "\n\nMarch 4, 2011\n\n(U) The port opens in May.\n\n(U) The crane stands.\n");
        assertThat(parsed.banner().words()).isEqualTo(words);
        assertThat(parsed.level()).isEqualTo(level);
        assertThat(parsed.notes()).isEqualTo(normal == null ? List.of() : List.of("BANNER_SYNTAX " + normal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRET SERVICE", "CONFIDENTIAL INFORMANTS", "SECRET TALKS", "CONTROLLED BURNING"})
    void headingsThatBeginLikeBannersAreNone(String line) {
        assertThat(Parsed.text(line + "\n\n(U) The port opens in May.\n")
                        .document()
                        .banner())
                .isNull();
    }

    @Test
    void aBannerInTheMidstOfATextIsNotTheBannerOfTheWhole() {
        Parsed parsed = Parsed.text("""
                From: J. Sample
                Sent: Monday, October 11, 2010 6:08 PM
                Subject: The harbor

                See below.

                CONFIDENTIAL

                The board met twice in the spring.

                Nobody spoke of it again.

                Best,
                Jane

                And so it goes.

                The end of it is not known.
                """);
        assertThat(parsed.document().banner()).isNull();
        assertThat(parsed.document().origin()).isEqualTo(LocalDate.of(2010, 10, 11));
    }

    @Test
    void aSentenceBehindANumberedParagraphBelongsToNoNumber() {
        Parsed parsed =
                Parsed.text("SECRET\n\n1. (U) The port opens.\n\nThe treasurer talked.\n\n2. (U) So it goes.\n");
        assertThat(parsed.marks()).containsExactly("1 (U)", "p1", "2 (U)");
    }

    @Test
    void aParagraphBehindClosingLinesIsOne() {
        Parsed parsed = Parsed.text("SECRET\n\nDear John:\n(C) Thank you for\nyour letter.\n\n(U) So it\ngoes.\n");
        assertThat(parsed.marks()).containsExactly("p1", "p2 (C)", "p3 (U)");
        assertThat(parsed.portion("p2").text()).isEqualTo("Thank you for your letter.");
    }

    @Test
    void aSentenceBehindAPageIsProtectedAndNotBlamed() {
        Parsed parsed = Parsed.text(
                "SECRET\n\n1. (U) The port opens.\n\nSECRET\n\nThe treasurer talked\nin May.\n\n2. (U) So it goes.\n\nSECRET\n");
        assertThat(parsed.marks()).containsExactly("1 (U)", "p1", "2 (U)");
        assertThat(parsed.portion("p1").role()).isEqualTo(Role.NOTE);
        assertThat(parsed.portion("p1").text()).isEqualTo("The treasurer talked in May.");
    }

    @Test
    void anUnmarkedSubparagraphBehindAMarkedOneIsItsOwn() {
        Parsed parsed = Parsed.text("SECRET\n\n1. (C) Points:\n\na. (U) One.\nb. Two.\nc. (U) Three.\n");
        assertThat(parsed.marks()).containsExactly("1 (C)", "1a (U)", "1b", "1c (U)");
    }
}
