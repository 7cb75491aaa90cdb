package io.portmark.testing;

import io.portmark.decide.ReleaseBlock;
import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleaseBlock.BoxKind;
import io.portmark.decide.ReleaseBlock.Header;
import io.portmark.decide.ReleaseBlock.Heading;
import io.portmark.decide.ReleaseBlock.Paragraph;
import io.portmark.decide.ReleaseBlock.Signature;
import io.portmark.decide.ReleaseDetermination.Outcome;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.ReleasedText.CodeMeaning;
import io.portmark.decide.ReleasedText.Furniture;
import io.portmark.decide.ReleasedText.Statement;
import io.portmark.decide.Run;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invented released texts for tests of writers and verifier. Markings are for training. */
public final class SampleReleases {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Statement RECORD = new Statement(
            "Record",
            "",
            "Telegram 05 HARBOR 2985, US Office Harbor, August 18, 2005. A partial extract: the full text of the original is not"
                    + " held.");

    private SampleReleases() {}

    /** A signed release in part, profile foia, several pages, every kind of block. */
    public static ReleasedText part() {
        return new ReleasedText(
                "05HARBOR2985",
                AS_OF,
                "UNCLASSIFIED",
                false,
                new Furniture(
                        "U.S. Department of State", "Case No. F-2026-00001 Doc No. C00000001", "Date: 11/22/2026"),
                Outcome.PART,
                "RELEASE IN PART",
                "B1, 1.4(D), B6",
                List.of(
                        RECORD,
                        new Statement(
                                "Released",
                                "",
                                "12 of 15 paragraphs, 2 headings and the header lines, at level UNCLASSIFIED, as of November 22,"
                                        + " 2026."),
                        new Statement(
                                "Withheld",
                                "",
                                "3 paragraphs: 2, 8 and 13. Each is marked at its place with the ground on which it was withheld."),
                        new Statement(
                                "Left out",
                                "",
                                "Text of the web page in which the record was held: 6 lines. It is no part of the record."),
                        new Statement(
                                "Declassified",
                                "Declassified August 18, 2015",
                                " per declassification instruction on the document (E.O. 13526, 32 CFR 2001.12(c)(1)); verified by"
                                        + " J. Doe, Senior Reviewer, November 22, 2026. Markings struck through are cancelled.")),
                body(),
                "End of the record",
                List.of(
                        new CodeMeaning("B1", "5 U.S.C. 552(b)(1), classified under an Executive order"),
                        new CodeMeaning(
                                "1.4(D)",
                                "foreign relations or foreign activities of the United States, including confidential sources"),
                        new CodeMeaning("B6", "5 U.S.C. 552(b)(6), personal privacy")));
    }

    /** The same as a draft without codes or furniture. */
    public static ReleasedText draft() {
        ReleasedText part = part();
        List<Statement> statements = new ArrayList<>(part.statements().subList(0, 4));
        statements.add(new Statement(
                "Declassified",
                "",
                "Marked for automatic declassification on August 18, 2015; not yet verified. Markings struck through are cancelled"
                        + " only when this release is signed."));
        statements.add(
                new Statement(
                        "Not reviewed",
                        "",
                        "No reviewer is named. No person has confirmed that no notice of extension or reclassification exists."));
        return new ReleasedText(
                part.recordId(),
                AS_OF,
                part.banner(),
                true,
                null,
                Outcome.PART,
                part.stamp(),
                "Proposed",
                statements,
                part.blocks(),
                part.closing(),
                List.of());
    }

    /** The sheet of a record withheld in full. */
    public static ReleasedText denied() {
        List<String> codes = List.of("B1", "1.4(B)", "1.4(D)");
        return new ReleasedText(
                "05HARBOR4281",
                LocalDate.of(2015, 8, 19),
                "UNCLASSIFIED",
                false,
                new Furniture(
                        "U.S. Department of State", "Case No. F-2015-00001 Doc No. C00000003", "Date: 08/19/2015"),
                Outcome.DENIED,
                "WITHHELD IN FULL",
                "B1, 1.4(B), 1.4(D)",
                List.of(
                        new Statement("Record", "", "Telegram 05 HARBOR 4281"),
                        new Statement("From", "", "US Office Harbor"),
                        new Statement("Date", "", "December 2, 2005"),
                        new Statement("Case", "", "F-2015-00001, document C00000003"),
                        new Statement("Judged as of", "", "August 19, 2015, for release at level UNCLASSIFIED")),
                List.of(new Box(
                        "record", BoxKind.RECORD, "", "Withheld in full", codes, "9 paragraphs, 1 subject line")),
                "Determined by J. Doe, Senior Reviewer, August 19, 2015. The record held is a partial extract; the full text of the"
                        + " original is not held.",
                List.of(
                        new CodeMeaning("B1", "5 U.S.C. 552(b)(1), classified under an Executive order"),
                        new CodeMeaning("1.4(B)", "foreign government information"),
                        new CodeMeaning(
                                "1.4(D)",
                                "foreign relations or foreign activities of the United States, including confidential sources")));
    }

    private static List<ReleaseBlock> body() {
        List<ReleaseBlock> body = new ArrayList<>();
        body.add(new Header(List.of(Run.of("VZCZCXRO5684")), false));
        body.add(new Header(
                List.of(
                        Run.of(
                                "OO RUEHAG RUEHAST RUEHBI RUEHCI RUEHDA RUEHDBU RUEHDF RUEHFL RUEHIK RUEHKW RUEHLA RUEHLH RUEHLN")),
                false));
        body.add(new Header(
                List.of(Run.struck("C O N F I D E N T I A L", "CONFIDENTIAL"), Run.of("  HARBOR 002985")), true));
        body.add(new Header(List.of(Run.of("E.O. 12958: DECL: 08/18/2015")), false));
        body.add(new Box("subject", BoxKind.SUBJECT, "SUBJECT:", "Withheld", List.of("B6"), "1 subject line"));
        body.add(new Header(List.of(Run.of("Classified By: CDA Jane Q. Sample, reasons 1.4 (B) and (D),")), false));
        body.add(new Paragraph(
                "1",
                "1.",
                List.of(Run.struck("(C)", "C")),
                List.of(Run.of(
                        "Summary: The harbor board agreed to dredge the northern channel before winter.  It will publish tenders in"
                                + " the e-procurement bulletin, and a \"quiet\" round of talks with the pilots' union is planned. End"
                                + " summary."))));
        body.add(new Box("2", BoxKind.PARAGRAPH, "2.", "Withheld", List.of("B6"), "1 paragraph"));
        body.add(new Heading("h1", List.of(Run.of("Dredging Begins in \"Spring\""))));
        for (int number = 3; number <= 15; number++) {
            if (number == 8) {
                body.add(new Box(
                        "8",
                        BoxKind.PARAGRAPH,
                        "8.",
                        "Withheld",
                        List.of(
                                "B1",
                                "1.4(B)",
                                "1.4(C)",
                                "1.4(D)",
                                "B3 CIA PERS/ORG",
                                "B3 NATSECACT1947",
                                "B6",
                                "B7(C)",
                                "B7(D)"),
                        "1 paragraph"));
            } else if (number == 13) {
                body.add(new Heading("h2", List.of(Run.of("(U)"), Run.of(" Fees and Tariffs"))));
                body.add(new Box("13", BoxKind.PARAGRAPH, "13.", "Withheld", List.of("B1", "1.4(D)"), ""));
            } else {
                body.add(new Paragraph(
                        Integer.toString(number),
                        (number == 15 ? "1" : "") + number + ".",
                        List.of(number % 3 == 0 ? Run.of("(U)") : Run.struck("(C)", "C")),
                        List.of(Run.of(prose(number)))));
            }
        }
        body.add(new Signature("SAMPLETON"));
        return body;
    }

    private static String prose(int number) {
        return ("Item " + number + ". The commission heard that three of the twelve berths stood empty in "
                        + (1990 + number)
                        + ", that the crane – bought second-hand – had been repaired twice, and that § 27 of the by-law left"
                        + " the tariff to the treasurer. Señora Núñez asked for the ledger; the clerk promised it \"by Friday.\" ")
                .repeat(1 + number % 4)
                .strip();
    }
}
