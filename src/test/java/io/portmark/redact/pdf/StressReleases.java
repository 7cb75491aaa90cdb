package io.portmark.redact.pdf;

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
import java.util.stream.IntStream;

/** Invented releases that ask more of a typesetter than a cable does. Markings are for training. */
final class StressReleases {
    static final String LOREM =
            "The harbor master counted the barges twice, found one fewer each time, and wrote that down. ";

    private StressReleases() {}

    /** A release of these blocks, with two statements and a short legend. */
    static ReleasedText of(List<ReleaseBlock> blocks) {
        return of("RELEASE IN PART", "B6", List.of(new Statement("Record", "", "Telegram 05 HARBOR 2985.")), blocks);
    }

    static ReleasedText of(String stamp, String aside, List<Statement> statements, List<ReleaseBlock> blocks) {
        return new ReleasedText(
                "05HARBOR2985",
                LocalDate.of(2026, 11, 22),
                "UNCLASSIFIED",
                false,
                new Furniture(
                        "U.S. Department of State", "Case No. F-2026-00001 Doc No. C00000001", "Date: 11/22/2026"),
                Outcome.PART,
                stamp,
                aside,
                statements,
                blocks,
                "End of the record",
                List.of(new CodeMeaning("B6", "5 U.S.C. 552(b)(6), personal privacy")));
    }

    static Paragraph paragraph(String number, String mark, String text) {
        return new Paragraph(number, number, mark.isEmpty() ? List.of() : List.of(Run.of(mark)), List.of(Run.of(text)));
    }

    static Box box(String number, List<String> codes, String amount) {
        return new Box(number, BoxKind.PARAGRAPH, number, "Withheld", codes, amount);
    }

    static Box box(BoxKind kind, String number, List<String> codes, String amount) {
        return new Box("box", kind, number, "Withheld", codes, amount);
    }

    /** Marks and numbers that their columns can't hold. */
    static ReleasedText wideMarks() {
        List<ReleaseBlock> blocks = new ArrayList<>();
        for (String mark : List.of(
                "(U)",
                "(TS)",
                "(SBU)",
                "(C//NF)",
                "(S//REL TO USA, GBR)",
                "(S//REL TO USA, AUS, CAN, GBR, NZL AND OTHERS)",
                "(TS//SI//REL TO USA, AUS, CAN, GBR, NZL, FRA, DEU, ITA, ESP, NLD, BEL, DNK, NOR, SWE, FIN)")) {
            blocks.add(paragraph(blocks.size() + 1 + ".", mark, LOREM.repeat(2)));
        }
        blocks.add(new Paragraph(
                "8",
                "8.",
                List.of(Run.struck("(C)", "C"), Run.of("(U)")),
                List.of(Run.of("Two marks. " + LOREM.repeat(2)))));
        blocks.add(new Paragraph(
                "9",
                "9.",
                List.of(Run.struck("(C//NF)", "C//NF"), Run.struck("(SBU)", "SBU"), Run.of("(U)")),
                List.of(Run.of("Three marks. " + LOREM.repeat(2)))));
        blocks.add(paragraph("¶¶ 10-14.", "", LOREM.repeat(2)));
        blocks.add(paragraph("¶¶ 15-19.", "(U)", LOREM.repeat(2)));
        blocks.add(paragraph("Paragraphs twenty to twenty-nine of the second section:", "(SBU)", LOREM.repeat(2)));
        blocks.add(paragraph("", "(U)", LOREM.repeat(2)));
        blocks.add(paragraph("", "", LOREM.repeat(2)));
        blocks.add(paragraph("1234567.", "(U)", ""));
        return of(blocks);
    }

    /** Boxes with no, many and too many codes. */
    static ReleasedText manyCodes() {
        List<String> many = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> "B3 ACT" + 1940 + number)
                .toList();
        List<String> more = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> "B7(" + number + ")")
                .toList();
        List<ReleaseBlock> blocks = new ArrayList<>();
        blocks.add(new Header(List.of(Run.of("E.O. 12958: DECL: 08/18/2015")), false));
        blocks.add(box(BoxKind.SUBJECT, "SUBJECT:", many, "1 subject line"));
        blocks.add(box(BoxKind.LINE, "CLASSIFIED BY:", List.of("B6"), "1 line"));
        blocks.add(box(BoxKind.LINE, "", List.of(), ""));
        blocks.add(box("1.", List.of(), ""));
        blocks.add(box("2.", List.of("B1", "1.4(B)", "1.4(D)"), "1 paragraph"));
        blocks.add(box("3.", List.of("B1", "1.4(B)", "1.4(D)", "B6"), "1 paragraph"));
        blocks.add(box("4.", List.of("B3 NATSECACT1947"), "1 paragraph"));
        blocks.add(box("5.", many, "1 paragraph"));
        blocks.add(box("6.", more, "1 paragraph"));
        blocks.add(box("7.", more, ""));
        blocks.add(box("8.", List.of("B3 " + "STATUTE".repeat(20)), "1 paragraph"));
        blocks.add(box(BoxKind.HEADING, "", List.of("B6"), "1 heading"));
        blocks.add(box(BoxKind.HEADING, "", many, "1 heading"));
        blocks.add(box("¶¶ 9-12.", List.of("B7(D)"), "4 paragraphs"));
        blocks.add(box("Paragraphs nine to twelve:", List.of("B7(D)"), "4 paragraphs"));
        return of(blocks);
    }

    /** Words that no line holds, and characters that no font has. */
    static ReleasedText hardText() {
        List<ReleaseBlock> blocks = new ArrayList<>();
        blocks.add(new Header(List.of(Run.of("OO " + "RUEHAST".repeat(30) + " END")), false));
        blocks.add(new Header(List.of(Run.of("  INDENTED  TWICE")), false));
        blocks.add(new Header(List.of(), false));
        blocks.add(new Heading("h1", List.of(Run.of("W".repeat(200)))));
        blocks.add(new Heading("h2", List.of(Run.struck("(C)", "C"), Run.of(" " + LOREM.repeat(2)))));
        blocks.add(paragraph("1.", "(U)", "Long: " + "abcdefghij".repeat(80) + " and after."));
        blocks.add(
                paragraph("2.", "(U)", "Dashes " + "-".repeat(300) + " and - here - and there - pre- and post-war."));
        blocks.add(paragraph(
                "3.",
                "(U)",
                "Tab\tand\nnewline\u0085no\u00A0break soft\u00ADhyphen zero\u200Bwidth e\u0301 \uFEFFbom."));
        blocks.add(paragraph("4.", "(U)", "Кириллица, Ελληνικά, ½ € “quotes” – — … ﬁ, ﬃ, 漢字, 😀 and \uE123 private."));
        blocks.add(paragraph("5.", "(U)", "Lone \uD83D and \uDE00 surrogates, \uFFFE, \u0007, \uFFFD."));
        blocks.add(paragraph("6.", "(U)", "שלום (עולם) 123, then English and בְּרֵאשִׁית again; العربية too."));
        blocks.add(paragraph("7.", "(U)", "פסקה שלמה בעברית. ".repeat(12)));
        blocks.add(paragraph("8.", "(U)", " ".repeat(400) + "after blanks"));
        blocks.add(new Signature("SAMPLETON"));
        return of(blocks);
    }

    /** A determination that fills more than a page. */
    static ReleasedText longDetermination() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            statements.add(
                    new Statement("A term of some length " + i, "Bold beginning,", " then " + LOREM.repeat(i % 4)));
        }
        return of(
                "RELEASE IN FULL (OF THE EXTRACT HELD)",
                "B1, 1.4(B), 1.4(D), B6",
                statements,
                List.of(paragraph("1.", "(U)", LOREM.repeat(3))));
    }

    /** 200 paragraphs, a huge one, and headings between. */
    static ReleasedText longRecord() {
        List<ReleaseBlock> blocks = new ArrayList<>();
        for (int number = 1; number <= 200; number++) {
            if (number % 7 == 0) {
                blocks.add(new Heading("h" + number, List.of(Run.of("Heading before " + number))));
            }
            blocks.add(
                    number % 11 == 0
                            ? box(number + ".", List.of("B6"), "1 paragraph")
                            : paragraph(number + ".", "(U)", LOREM.repeat(1 + number % 9)));
        }
        blocks.add(paragraph("201.", "(U)", LOREM.repeat(300)));
        return of(blocks);
    }
}
