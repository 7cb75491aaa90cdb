package io.portmark.verify;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import io.portmark.verify.ExpectedText.Replaced;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text of all pages, and whether it is the text of the release. */
final class PdfText {
    private final PdfReader reader;
    private final Checks checks;
    private final PdfFonts fonts = new PdfFonts();
    private final List<PdfContent> pages = new ArrayList<>();
    private final Set<Replacement> replacements = new LinkedHashSet<>();

    /** Prepares to read the pages of an opened file. */
    PdfText(PdfReader reader, Checks checks) {
        this.reader = reader;
        this.checks = checks;
    }

    /** Reads all content streams. */
    void read() throws IOException {
        var structure = new StructureText(reader);
        for (int number = 1; number <= reader.getNumberOfPages(); number++) {
            PdfDictionary page = reader.getPageN(number);
            PdfDictionary resources = page.getAsDict(PdfName.RESOURCES);
            var content = new PdfContent(
                    resources == null ? new PdfDictionary() : resources,
                    fonts,
                    structure,
                    reader.getPageOrigRef(number).getNumber(),
                    checks.of(CheckKind.ALLOWED),
                    "page " + number + ", content stream");
            content.read(content(page));
            pages.add(content);
            replacements.addAll(content.replacements());
        }
        replacements.addAll(structure.all());
    }

    /** The streams of a page, joined as viewers join them. */
    private static byte[] content(PdfDictionary page) throws IOException {
        PdfObject contents = page.getDirectObject(PdfName.CONTENTS);
        List<PdfObject> streams = contents instanceof PdfArray array ? array.getElements() : List.of();
        var joined = new ByteArrayOutputStream();
        if (contents instanceof PRStream stream) {
            joined.writeBytes(PdfReader.getStreamBytes(stream));
        }
        for (PdfObject object : streams) {
            if (PdfReader.getPdfObject(object) instanceof PRStream stream) {
                joined.writeBytes(PdfReader.getStreamBytes(stream));
                joined.write('\n');
            }
        }
        return joined.toByteArray();
    }

    /** Looks for withheld words in each string, line and marked-content sequence, and for runs in each page and in the whole. */
    void checkProbes(Probes probes) {
        Tally found = checks.of(CheckKind.PROBES);
        for (int page = 0; page < pages.size(); page++) {
            PdfContent content = pages.get(page);
            String place = "page " + (page + 1) + ", content stream";
            content.text().units().forEach(unit -> found.lookAndExpect(!probes.inBlock(unit), place));
            content.words().forEach(words -> found.lookAndExpect(!probes.inBlock(words), place));
            found.lookAndExpect(!probes.inSequence(content.text().shown()), place);
        }
        found.lookAndExpect(!probes.inSequence(joined(PageText::shown)), "content streams");
    }

    /** Compares the text with what the release is meant to hold: as spoken, artifacts, and what stands for something else. */
    void checkText(ExpectedText expected) {
        Tally tally = checks.of(CheckKind.TEXT);
        tally.look(expected.blocks().size());
        new TextFlow(joined(PageText::spoken))
                .firstDifference(expected.blocks())
                .ifPresent(tally::find);
        for (int page = 0; page < pages.size(); page++) {
            PageText text = pages.get(page).text();
            String place = "page " + (page + 1);
            tally.lookAndExpect(!text.hasUnmarkedText(), place + ", text outside of marked content");
            artifacts(text.artifacts(), expected, page + 1, tally);
        }
        for (Replacement replacement : replacements) {
            tally.lookAndExpect(isRight(replacement, expected), "words that stand for other words than those shown");
        }
    }

    private void artifacts(List<String> artifacts, ExpectedText expected, int page, Tally tally) {
        String foot = expected.foot(page, pages.size());
        int heads = 0;
        int feet = 0;
        for (String artifact : artifacts) {
            if (TextFlow.same(artifact, expected.head())) {
                heads++;
            } else if (TextFlow.same(artifact, foot)) {
                feet++;
            } else {
                tally.lookAndExpect(
                        expected.margins().stream().anyMatch(margin -> TextFlow.same(artifact, margin)),
                        "page " + page + ", an artifact that no release has");
            }
        }
        tally.lookAndExpect(heads == 1 && feet == 1, "page " + page + ", head or foot");
    }

    private static boolean isRight(Replacement replacement, ExpectedText expected) {
        return isReordered(replacement.shown(), replacement.spoken())
                || expected.replaced().stream().anyMatch(pair -> isPair(pair, replacement));
    }

    private static boolean isPair(Replaced pair, Replacement replacement) {
        return TextFlow.same(replacement.shown(), pair.shown()) && TextFlow.same(replacement.spoken(), pair.spoken());
    }

    /** Text from right to left is shown in the order of its places: the same characters, brackets turned. */
    private static boolean isReordered(String shown, String spoken) {
        return Arrays.equals(sorted(shown), sorted(spoken));
    }

    private static int[] sorted(String text) {
        String mirrored = ")]}>»›≥";
        return text.codePoints()
                .map(c -> mirrored.indexOf(c) < 0 ? c : "([{<«‹≤".codePointAt(mirrored.indexOf(c)))
                .sorted()
                .toArray();
    }

    private String joined(Function<PageText, String> form) {
        return pages.stream().map(PdfContent::text).map(form).collect(Collectors.joining("\n"));
    }

    /** What a voice says, without cancelled marks and boxes. */
    String standing(ExpectedText expected) {
        return joined(page -> page.spokenWithout(replacement ->
                !isReordered(replacement.shown(), replacement.spoken()) && isRight(replacement, expected)));
    }

    /** The fonts that showed something. */
    PdfFonts fonts() {
        return fonts;
    }
}
