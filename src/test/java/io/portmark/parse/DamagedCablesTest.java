package io.portmark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.HeaderLine;
import io.portmark.document.HeaderLine.Kind;
import io.portmark.document.Omission;
import io.portmark.document.Portion;
import io.portmark.document.Role;
import io.portmark.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each damage that cables come with, and each trap, alone. Markings are for training. */
class DamagedCablesTest {
    private static final String HEAD = """
            C O N F I D E N T I A L ALMATY 002985

            SIPDIS

            E.O. 12958: DECL: 08/18/2015
            TAGS: PGOV, KZ
            SUBJECT: THE HARBOUR
            REF: A. STATE 1234 B. ALMATY 99

            Classified By: DCM Jane Roe, reasons 1.4 (B) and (D).

            """;

    private static Parsed cable(String body) {
        return Parsed.text(HEAD + body);
    }

    @Test
    void aPilcrowReadAsAOneIsTheNumberThatIsDue() {
        Parsed parsed = Parsed.text("""
                UNCLAS ASTANA 001177

                ¶1. The harbour opened.

                ¶2. The crane stood still.

                13. The clerk left.
                """);
        assertThat(parsed.ids()).containsExactly("1", "2", "3");
        assertThat(parsed.portion("3").printed()).isEqualTo("13.");
        assertThat(parsed.notes()).containsExactly("PILCROW_AS_DIGIT 3 13.");
    }

    @Test
    void aTrueSixteenAfterFifteenIsSixteen() {
        StringBuilder text = new StringBuilder("UNCLAS ASTANA 001177\n\n");
        for (int i = 1; i <= 16; i++) {
            text.append(i < 16 ? "¶" : "").append(i).append(". The harbour opened.\n\n");
        }
        Parsed parsed = Parsed.text(text.toString());
        assertThat(parsed.ids()).hasSize(16).endsWith("15", "16");
        assertThat(parsed.notes()).isEmpty();
    }

    @Test
    void withoutPilcrowsElsewhereSixteenIsAGap() {
        Parsed parsed = cable("""
                1. (C) One.

                12. (C) Two.
                """);
        assertThat(parsed.ids()).containsExactly("subject", "1", "12");
        assertThat(parsed.notes()).containsExactly("NUMBER_GAP 12 1, 12");
    }

    @Test
    void aParagraphSplitBeforeDashesIsJoined() {
        Parsed parsed = cable("""
                1. (C) About a hundred activists

                -- who had paid -- met at the gate.

                2. (C) They left.
                """);
        assertThat(parsed.ids()).containsExactly("subject", "1", "2");
        assertThat(parsed.portion("1").text())
                .isEqualTo("About a hundred activists -- who had paid -- met at the gate.");
    }

    @Test
    void aMarkdownHeadingIsAHeadingAndItsSignsAreOmitted() {
        Parsed parsed = cable("""
                1. (C) One.

                #### The Crane

                2. (C) Two.
                """);
        assertThat(parsed.ids()).containsExactly("subject", "1", "h1", "2");
        assertThat(parsed.portion("h1").text()).isEqualTo("The Crane");
        assertThat(parsed.document().omissions())
                .extracting(omission -> parsed.slice(omission.span()))
                .containsExactly("####");
    }

    @Test
    void linksInTagsAreUnwrappedAndCounted() {
        Parsed parsed = Parsed.text("""
                UNCLAS ASTANA 001177
                E.O. 12958: N/A
                TAGS: [PGOV](#) [KZ](#)
                SUBJECT: X

                1. One.
                """);
        assertThat(parsed.document().tags()).containsExactly("PGOV", "KZ");
        assertThat(parsed.lines(Kind.TAGS)).containsExactly("TAGS: PGOV KZ");
        assertThat(parsed.notes()).containsExactly("TAGS_DAMAGED 2");
        assertThat(parsed.document().omissions())
                .extracting(Omission::what)
                .containsOnly(Omission.What.MARKUP)
                .hasSize(4);
    }

    @Test
    void twoTagsThatRunTogetherAreCounted() {
        Parsed parsed = Parsed.text("""
                UNCLAS ASTANA 001177
                E.O. 12958: N/A
                TAGS: MASSMNUC, PHUMPGOV, OVIP (CLINTON, HILLARY), KAZAKHSTAN
                SUBJECT: X

                1. One.
                """);
        assertThat(parsed.document().tags())
                .containsExactly("MASSMNUC", "PHUMPGOV", "OVIP (CLINTON, HILLARY)", "KAZAKHSTAN");
        assertThat(parsed.notes()).containsExactly("TAGS_DAMAGED 2");
    }

    @Test
    void aCableOnOneLineIsTheSameCable() {
        Parsed parsed =
                Parsed.text((HEAD + "1. (C) The Minister agreed. 2. (SBU) He will travel. 3. The end is near. ROE")
                        .replaceAll("\\s+", " "));
        assertThat(parsed.marks()).containsExactly("subject", "1 (C)", "2 (SBU)", "3", "signature");
        assertThat(parsed.lines(Kind.CAPTION)).containsExactly("SIPDIS");
        assertThat(parsed.lines(Kind.EO)).containsExactly("E.O. 12958: DECL: 08/18/2015");
        assertThat(parsed.portion("subject").text()).isEqualTo("THE HARBOUR");
        assertThat(parsed.lines(Kind.AUTHORITY))
                .containsExactly("Classified By: DCM Jane Roe, reasons 1.4 (B) and (D).");
        assertThat(parsed.document().references()).containsExactly("A", "B");
        assertThat(parsed.portion("signature").text()).isEqualTo("ROE");
        assertThat(parsed.notes()).containsExactly("LINES_LOST");
    }

    @ParameterizedTest
    @CsvSource({"000, 6", "001, 5", "002, 15", "003, 9", "004, 28"})
    void aSeedOnOneLineKeepsItsParagraphsAndFacts(String digits, int paragraphs) {
        Parsed parsed = Parsed.text(Seeds.text(digits).replaceAll("\\s+", " "));
        Parsed seed = Parsed.seed(digits);

        assertThat(parsed.document().paragraphs()).hasSize(paragraphs);
        assertThat(parsed.document().mrn()).isEqualTo(seed.document().mrn());
        assertThat(parsed.banner().words()).isEqualTo(seed.banner().words());
        assertThat(parsed.instruction()).isEqualTo(seed.instruction());
        assertThat(parsed.document().authority()).isEqualTo(seed.document().authority());
        assertThat(parsed.document().wrapper().created())
                .isEqualTo(seed.document().wrapper().created());
        assertThat(parsed.document().partial()).isEqualTo(seed.document().partial());
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void lineEndsAndNoBreakSpacesChangeNothing(String digits) {
        String text = Seeds.text(digits);
        Parsed seed = Parsed.text(text);
        for (String other :
                new String[] {text.replace("\n", "\r\n"), text.replace("\n", "\r"), text.replace(' ', '\u00a0')}) {
            Parsed parsed = Parsed.text(other);
            assertThat(parsed.marks()).isEqualTo(seed.marks());
            assertThat(parsed.notes()).isEqualTo(seed.notes());
            assertThat(parsed.banner().words()).isEqualTo(seed.banner().words());
            assertThat(parsed.document().header())
                    .extracting(HeaderLine::kind)
                    .isEqualTo(seed.document().header().stream()
                            .map(HeaderLine::kind)
                            .toList());
            assertThat(parsed.document().portions())
                    .extracting(portion -> portion.text().replace('\u00a0', ' '))
                    .isEqualTo(seed.document().portions().stream()
                            .map(Portion::text)
                            .toList());
        }
    }

    @Test
    void captionsAreKeptWhereTheClassificationLineIsLost() {
        Parsed parsed = Parsed.text(
                "Identifier: 05ALMATY4285\n\nSIPDIS\n\nSENSITIVE\n\nE.O. 12958: N/A\nSUBJECT: X\n\n1. (SBU) One.\n");
        assertThat(parsed.document().banner()).isNull();
        assertThat(parsed.lines(Kind.CAPTION)).containsExactly("SIPDIS", "SENSITIVE");
        assertThat(parsed.document().mrn()).isEqualTo("05ALMATY4285");
    }

    @Test
    void textOnTheLineOfAHeaderFieldDoesNotGoOutWithIt() {
        String secret = "The Minister said that the crane would be sold to a cousin of his in the spring. ".repeat(8);
        for (String line : new String[] {
            "Classified By: DCM Jane Roe, reasons 1.4 (B) and (D). " + secret,
            "TAGS: PGOV, KZ " + secret,
            "REF: ALMATY 4144 " + secret,
            "E.O. 12958: DECL: 08/18/2015 " + secret
        }) {
            Parsed parsed = Parsed.text("C O N F I D E N T I A L ALMATY 002985\n\n" + line);
            assertThat(parsed.document().header())
                    .noneMatch(header -> header.text().contains("cousin"));
            assertThat(parsed.document().portions())
                    .anyMatch(portion -> portion.text().contains("cousin"));
        }
    }

    @Test
    void linesThatFollowAReferenceWithoutABlankLineAreText() {
        Parsed parsed = Parsed.text("""
                LIMITED OFFICIAL USE LA PAZ 2004
                E.O. 11652: N/A
                TAGS: EAGR, BL
                SUBJ: THE CASE
                REF: STATE 062797
                SUMMARY: EMBASSY HAS NOW DESCRIBED REACTIONS OF THE
                COMMITTEE TO THE TESTIMONY.

                1. MINISTER AGREED.
                """);
        assertThat(parsed.lines(Kind.REF)).containsExactly("REF: STATE 062797");
        assertThat(parsed.ids()).containsExactly("subject", "p1", "1");
    }

    @Test
    void aCaptionInsideASentenceIsNotedAndStays() {
        Parsed parsed = cable("1. (C) He met the Procurator SIPDIS General and left.\n");
        assertThat(parsed.notes()).containsExactly("CAPTION_IN_SENTENCE 1 SIPDIS");
        assertThat(parsed.portion("1").text()).contains("Procurator SIPDIS General");
        assertThat(parsed.banner().captions()).containsExactly("SIPDIS");
        assertThat(cable("1. (C) Please use the SIPDIS caption.\n").notes()).isEmpty();
    }

    @Test
    void aSentenceThatStopsIsNoted() {
        assertThat(cable("1. (C) He urged them to push for fair\n\n2. (C) They did.\n")
                        .notes())
                .containsExactly("ENDS_IN_MID_SENTENCE 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. (C) It was said on television.  (Interfax, November\n30)\n",
                "1. (C) He said \"we will not sell it\"\n",
                "1. (C) He wants three things:\n\n-- a crane\n-- a pier that is\nlong enough\n",
                "1. (C) The clerk has promised it. End summary\n",
                "1. (C) We need:\n\n(1) one berth of the harbour\n"
            })
    void whatEndsInAListABracketOrAQuoteIsWhole(String body) {
        assertThat(cable(body).notes()).isEmpty();
    }

    @Test
    void aWordBrokenByALineIsJoinedWithABlankAndAHyphenWithNothing() {
        Parsed parsed = cable("1. (C) The elec\ntion of the e- \nvoting board -- a first --\nis near.\n");
        assertThat(parsed.portion("1").text()).isEqualTo("The elec tion of the e-voting board -- a first -- is near.");
    }

    @Test
    void blankLinesOfAPageBreakDoNotEndAParagraph() {
        Parsed parsed = cable("""
                1. (C) In several cities, the

                management of venues locked the doors.


                Later they opened them.

                2. (C) Two.
                """);
        assertThat(parsed.ids()).containsExactly("subject", "1", "2");
        assertThat(parsed.portion("1").text()).endsWith("doors. Later they opened them.");
    }

    @Test
    void pageLinesInsideAParagraphAreNoText() {
        Parsed parsed = cable("""
                1. (C) In several cities, the

                ALMATY 00002985  002 OF 006

                CONFIDENTIAL
                PAGE 02        ALMATY 02985  01 OF 03  060018Z

                management locked the doors.
                """);
        assertThat(parsed.portion("1").text()).isEqualTo("In several cities, the management locked the doors.");
        assertThat(parsed.document().omissions())
                .extracting(Omission::what)
                .containsOnly(Omission.What.PAGE_LINE)
                .hasSize(3);
        assertThat(parsed.notes()).isEmpty();
    }

    @Test
    void aPageLineOfAnotherRecordIsNoted() {
        assertThat(cable("1. (C) One.\n\nALMATY 00002986  002 OF 006\n\nTwo.\n").notes())
                .containsExactly("IDENTITY_DISAGREES ALMATY 2986");
    }

    @Test
    void aMissingSectionIsNoted() {
        Parsed parsed = Parsed.text("C O N F I D E N T I A L SECTION 01 OF 02 REYKJAVIK 000195\n\n1. (C) One.\n");
        assertThat(parsed.notes()).containsExactly("SECTION_MISSING 01 of 02");
        assertThat(parsed.document().post()).isEqualTo("REYKJAVIK");
    }

    @Test
    void aFurtherSectionInTheSameFileIsNoText() {
        Parsed parsed = Parsed.text("""
                O R 051020Z JUN 79
                FM AMEMBASSY RIYADH
                TO SECSTATE WASHDC
                C O N F I D E N T I A L SECTION 1 OF 2 RIYADH 0905
                EXDIS
                E.O. 12065: RDS-4 6/5/99 (GERLACH, FREDERICK H.) OR-M
                TAGS: PINT
                SUBJECT: THE PORT

                1. HE SAID THAT THE

                O R 051020Z JUN 79
                FM AMEMBASSY RIYADH
                TO SECSTATE WASHDC
                C O N F I D E N T I A L SECTION 2 OF 2 RIYADH 0905
                EXDIS

                CRANE WAS SOLD.
                """);
        assertThat(parsed.ids()).containsExactly("subject", "1");
        assertThat(parsed.portion("1").text()).isEqualTo("HE SAID THAT THE CRANE WAS SOLD.");
        assertThat(parsed.notes()).isEmpty();
        assertThat(parsed.document().mrn()).isEqualTo("79RIYADH905");
        assertThat(parsed.document().office()).isEqualTo("Embassy Riyadh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reasons are those of 1.4 (B) and\n1.4 (D) of the order",
                "and journalists were\n1,590 foreign observers in all",
                "aired on November\n30, Eleusizov's on November 29",
                "told Interfax (November\n30) that it",
                "by the end of December\n2. The commission met",
                "grew by\n2.5 percent"
            })
    void aNumberInRunningTextBeginsNoParagraph(String text) {
        Parsed parsed = cable("1. (C) It was said " + text + " was so.\n\n2. (C) Two.\n");
        assertThat(parsed.ids()).containsExactly("subject", "1", "2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(FJK) leaders met.",
                "(Note: a word.) They met.",
                "(COMMENT: no. END COMMENT.) So.",
                "(ref C) was sent."
            })
    void aWordInParenthesesIsNoMark(String text) {
        Parsed parsed = Parsed.text("UNCLAS ASTANA 001177\n\n1. " + text + "\n");
        assertThat(parsed.marks()).containsExactly("1");
        assertThat(parsed.portion("1").text()).isEqualTo(text);
    }

    @Test
    void letterDropOutsAndTwoSpacesBehindTheNumberAreRead() {
        Parsed parsed = cable("1.  (C) The charg said 3to 5.\n2. (U) No blank line stands before this.\n");
        assertThat(parsed.marks()).containsExactly("subject", "1 (C)", "2 (U)");
        assertThat(parsed.portion("1").text()).isEqualTo("The charg said 3to 5.");
    }

    @Test
    void aParagraphIsFoundBehindAClosingQuoteOnTheSameLine() {
        Parsed parsed = cable("1. (C) They could \"let off steam.\" 2. (C) The opposition answered.\n");
        assertThat(parsed.ids()).containsExactly("subject", "1", "2");
    }

    @Test
    void aNumberThatStandsTwiceIsNotedAndNamed() {
        Parsed parsed = cable("1. (C) One.\n\n2. (C) Two.\n\n2. (C) Two again.\n\n3. (C) Three.\n");
        assertThat(parsed.ids()).containsExactly("subject", "1", "2", "2#2", "3");
        assertThat(parsed.notes()).containsExactly("NUMBER_TWICE 2#2 2");
    }

    @Test
    void aCableThatBeginsAtThreeIsNoted() {
        assertThat(cable("3. (C) Three.\n\n4. (C) Four.\n").notes()).containsExactly("NUMBER_START 3 3");
    }

    @Test
    void referencesThatTheLineLacksAreNoted() {
        assertThat(cable("1. (C) As in ref A, refs B and C, and septel.\n").notes())
                .containsExactly("REFERENCE_NOT_LISTED 1 C");
        assertThat(Parsed.text("UNCLAS ASTANA 1177\nE.O. 12958: N/A\nSUBJECT: X\nREF: ALMATY 4144\n\n1. As in ref A.\n")
                        .notes())
                .isEmpty();
    }

    @Test
    void headingsStandOverDashesOrAlone() {
        Parsed parsed = cable("""
                1. (C) One.

                Candidates Wrap Up
                Their Campaigns
                --------------------------------------------- -----

                2. (C) Two.

                Possible Travel to U.S.

                3. (C) Three.
                """);
        assertThat(parsed.ids()).containsExactly("subject", "1", "h1", "2", "h2", "3");
        assertThat(parsed.portion("h1").text()).isEqualTo("Candidates Wrap Up Their Campaigns");
        assertThat(parsed.portion("h1").role()).isEqualTo(Role.HEADING);
    }

    @Test
    void aLoneLineOfABrokenParagraphIsNoHeading() {
        Parsed parsed = cable("""
                1. (SBU) The guards would not confirm any link to the

                presidential elections

                2. (C) Two.
                """);
        assertThat(parsed.ids()).containsExactly("subject", "1", "2");
    }

    @Test
    void textBehindTheSignatureIsKept() {
        Parsed parsed = cable("1. (C) One.\n\nROE\n\nThe annex follows by pouch.\n");
        assertThat(parsed.ids()).containsExactly("subject", "1", "signature", "p1");
        assertThat(parsed.portion("signature").text()).isEqualTo("ROE");
    }

    @Test
    void aHeadlessCableOfUnnumberedParagraphsKeepsEveryBlock() {
        Parsed parsed = Parsed.text("""
                UNCLAS STATE 062940
                E.O. 12065 N/A
                TAGS: CPRS
                SUBJECT: A PICKUP

                DEPT RECEIVED INQUIRY FROM CONGRESSMAN.

                PLEASE ASSIST HIM SOONEST. VANCE
                """);
        assertThat(parsed.ids()).containsExactly("subject", "p1", "p2", "signature");
        assertThat(parsed.portion("p2").text()).isEqualTo("PLEASE ASSIST HIM SOONEST.");
    }

    @Test
    void aNumberedParagraphBeforeTheHeaderIsNotTakenForThePage() {
        Parsed parsed = Parsed.text(
                "1. (C) A paragraph out of its place.\n\nC O N F I D E N T I A L ALMATY 002985\n\n2. (C) Two.\n");
        assertThat(parsed.marks()).containsExactly("1 (C)", "2 (C)");
        assertThat(parsed.level()).isEqualTo("C");
    }
}
