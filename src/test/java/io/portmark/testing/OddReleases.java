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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invented released texts that are hard to set: very long, very many, in other scripts, with characters that no file can hold. */
public final class OddReleases {
    /** Twelve codes, more than one line of a box holds. */
    public static final List<String> CODES = List.of(
            "B1",
            "1.4(B)",
            "1.4(C)",
            "1.4(D)",
            "B3 CIA PERS/ORG",
            "B3 NATSECACT1947",
            "B5",
            "B6",
            "B7(A)",
            "B7(C)",
            "B7(D)",
            "B7(E)");

    private OddReleases() {}

    /** All of them by name, in a fixed order; none holds a character that has to be replaced. */
    public static Map<String, ReleasedText> all() {
        Map<String, ReleasedText> all = new LinkedHashMap<>();
        all.put(
                "a paragraph of 5,000 words",
                draftWith(List.of(paragraph("1.", "berth ".repeat(5000).strip()))));
        all.put("200 paragraphs", draftWith(manyParagraphs()));
        all.put("200 boxes", draftWith(manyBoxes()));
        all.put("very long words", draftWith(longWords()));
        all.put("other scripts and tabs", draftWith(otherScripts()));
        all.put("long marks", draftWith(longMarks()));
        all.put("every box", withCodes(everyBox()));
        all.put("headings only", draftWith(headings()));
        all.put("nothing at all", draftWith(List.of()));
        return all;
    }

    /** The one with that name. */
    public static ReleasedText named(String name) {
        ReleasedText release = all().get(name);
        if (release == null) {
            throw new IllegalArgumentException("no release named " + name);
        }
        return release;
    }

    /** Five characters that no XML and no screen can hold, in every kind of place. */
    public static ReleasedText illegal() {
        return draftWith(List.of(
                new Header(List.of(Run.of("HARBOR\u0001 2985")), false),
                new Heading("h1", List.of(Run.of("A \uD800 heading"))),
                paragraph("1.", "one \uFFFF and \uDC00 and \u0008 but not \uD83D\uDE00 or \u00A0.")));
    }

    /** Any characters at all in every field, lone surrogates and controls among them; the same seed gives the same. */
    public static ReleasedText random(long seed) {
        var random = new Random(seed);
        List<ReleaseBlock> blocks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<Run> runs = List.of(Run.of(text(random)), Run.struck(text(random), text(random)));
            BoxKind kind = List.of(BoxKind.values()).get(random.nextInt(BoxKind.values().length));
            blocks.add(new Header(runs, random.nextBoolean()));
            blocks.add(new Heading("h", runs));
            blocks.add(new Paragraph("p", text(random), runs, runs));
            blocks.add(new Box("b", kind, text(random), text(random), List.of(text(random)), text(random)));
            blocks.add(new Signature(text(random)));
        }
        Outcome outcome = random.nextBoolean() ? Outcome.PART : Outcome.DENIED;
        return new ReleasedText(
                text(random),
                SampleReleases.part().asOf(),
                text(random),
                random.nextBoolean(),
                new Furniture(text(random), text(random), text(random)),
                outcome,
                text(random),
                text(random),
                List.of(new Statement(text(random), text(random), text(random))),
                blocks,
                text(random),
                List.of(new CodeMeaning(text(random), text(random))));
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(1 << random.nextInt(9));
        for (int i = 0; i < length; i++) {
            text.append(
                    switch (random.nextInt(4)) {
                        case 0 -> ' ';
                        case 1 -> (char) random.nextInt(0x10000);
                        case 2 -> (char) random.nextInt(0x20);
                        default -> (char) ('a' + random.nextInt(26));
                    });
        }
        return text.toString();
    }

    /** A draft of the sample with this body. */
    public static ReleasedText draftWith(List<ReleaseBlock> blocks) {
        return with(SampleReleases.draft(), "UNCLASSIFIED / SENSITIVE", "Proposed", blocks, List.of());
    }

    /** The signed sample with this body and twelve codes. */
    public static ReleasedText withCodes(List<ReleaseBlock> blocks) {
        List<CodeMeaning> legend = CODES.stream()
                .map(code ->
                        new CodeMeaning(code, "what " + code + " means, in one clause that is long enough to wrap"))
                .toList();
        return with(SampleReleases.part(), "UNCLASSIFIED", String.join(", ", CODES), blocks, legend);
    }

    private static ReleasedText with(
            ReleasedText like, String banner, String aside, List<ReleaseBlock> blocks, List<CodeMeaning> legend) {
        return new ReleasedText(
                like.recordId(),
                like.asOf(),
                banner,
                like.draft(),
                like.furniture(),
                like.outcome(),
                like.stamp(),
                aside,
                like.statements(),
                blocks,
                like.closing(),
                legend);
    }

    private static Paragraph paragraph(String number, String text) {
        return new Paragraph("p", number, List.of(Run.struck("(C)", "C")), List.of(Run.of(text)));
    }

    private static List<ReleaseBlock> manyParagraphs() {
        List<ReleaseBlock> blocks = new ArrayList<>();
        for (int number = 1; number <= 200; number++) {
            blocks.add(paragraph(number + ".", "Berth " + number + " stood empty. ".repeat(1 + number % 9)));
        }
        return blocks;
    }

    private static List<ReleaseBlock> manyBoxes() {
        List<ReleaseBlock> blocks = new ArrayList<>();
        for (int number = 1; number <= 200; number++) {
            blocks.add(new Box(
                    "" + number,
                    BoxKind.PARAGRAPH,
                    number + ".",
                    "Withheld",
                    number % 3 == 0 ? List.of() : List.of("B1", "1.4(D)"),
                    "1 paragraph"));
        }
        return blocks;
    }

    private static List<ReleaseBlock> longWords() {
        return List.of(
                new Header(List.of(Run.of("x".repeat(400))), false),
                new Header(List.of(Run.of("HARBOR " + "y".repeat(150) + " 2985")), true),
                new Heading("h1", List.of(Run.of("z".repeat(200)))),
                paragraph("1.", "short " + "w".repeat(1000) + " short"),
                paragraph("123456789.", "\uD83D\uDE00".repeat(90)),
                new Signature("v".repeat(90)));
    }

    private static List<ReleaseBlock> otherScripts() {
        return List.of(
                new Header(List.of(Run.of("\tFM\tHARBOR\t\t2985")), false),
                paragraph("1.", "שלום עולם, harbor 2005, ‏שלום"),
                paragraph("2.", "مرحبا بالعالم 27 § (harbor)"),
                paragraph("3.", "Портовый совет 港口委員會 Cafe\u0301 Ελλάδα"),
                paragraph("4.", "one\ttab\t\ttwo tabs, a  double blank, a no-break\u00A0blank, a soft\u00ADhyphen"),
                paragraph("5.", "line\nbreak and\r\nanother"));
    }

    private static List<ReleaseBlock> longMarks() {
        List<ReleaseBlock> blocks = new ArrayList<>();
        for (String mark : List.of("(S//REL TO USA, GBR)", "(SBU)", "(FOUO)", "(TS//NF)", "(U) (SBU)")) {
            blocks.add(new Paragraph("p", "7.", List.of(Run.of(mark)), List.of(Run.of("text of it"))));
            blocks.add(new Paragraph("p", "", List.of(Run.struck(mark, "S")), List.of(Run.of("text of it"))));
        }
        blocks.add(new Paragraph("p", "8.", List.of(), List.of(Run.of("no mark"))));
        blocks.add(new Paragraph("p", "", List.of(), List.of(Run.of("no number, no mark"))));
        return blocks;
    }

    private static List<ReleaseBlock> everyBox() {
        return List.of(
                new Box("addressees", BoxKind.LINE, "FM", "Withheld", List.of("B6"), "1 line"),
                new Box("subject", BoxKind.SUBJECT, "SUBJECT:", "Withheld", CODES, "1 subject line"),
                new Box("authority", BoxKind.LINE, "CLASSIFIED BY:", "Withheld", List.of(), "1 line"),
                new Box("1", BoxKind.PARAGRAPH, "1.", "Withheld", List.of(), "1 paragraph"),
                new Box("2", BoxKind.PARAGRAPH, "¶12.", "Withheld", List.of("B1", "1.4(D)"), "1 paragraph"),
                new Box("3", BoxKind.PARAGRAPH, "12345.", "Withheld", List.of("B7(D)"), ""),
                new Box("4", BoxKind.PARAGRAPH, "", "Withheld", List.of(), ""),
                new Box("5", BoxKind.PARAGRAPH, "5.", "Withheld", CODES, "1 paragraph"),
                new Box("6", BoxKind.PARAGRAPH, "6.", "Withheld", CODES, ""),
                new Box("h1", BoxKind.HEADING, "", "Withheld", List.of("B6"), "1 heading"),
                new Box("h2", BoxKind.HEADING, "", "Withheld", List.of("B6"), "1 heading"),
                new Signature("SAMPLETON"));
    }

    private static List<ReleaseBlock> headings() {
        List<ReleaseBlock> blocks = new ArrayList<>();
        for (int i = 1; i <= 120; i++) {
            blocks.add(new Heading("h" + i, List.of(Run.of("Heading " + i))));
        }
        return blocks;
    }
}
