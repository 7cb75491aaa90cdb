package io.portmark.redact.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.ReleaseBlock.Heading;
import io.portmark.decide.ReleaseBlock.Paragraph;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** What a screen reader finds in a release. */
class StructureTreeTest {
    @Test
    void blocksStandInTheOrderOfReading() throws Exception {
        ReleasedText release = StressReleases.of(List.of(
                new Heading("h1", List.of(Run.of("Cranes"))),
                StressReleases.paragraph("1.", "(U)", "Text."),
                StressReleases.box("2.", List.of("B6"), "1 paragraph")));
        try (PDDocument document = Loader.loadPDF(PdfWriterTest.written(release))) {
            PDStructureElement root = (PDStructureElement) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .get(0);
            assertThat(root.getStructureType()).isEqualTo("Document");
            assertThat(elementsBelow(root).stream().map(PDStructureElement::getStructureType))
                    .containsExactly(
                            "H1", "P", "L", "LI", "Lbl", "LBody", "H2", "P", "P", "Span", "P", "L", "LI", "Lbl",
                            "LBody");
        }
    }

    @Test
    void aStruckMarkIsHeardAsCancelled() throws Exception {
        ReleasedText release = StressReleases.of(List.of(
                new Paragraph("1", "1.", List.of(Run.struck("(C)", "C"), Run.of("(U)")), List.of(Run.of("Text.")))));
        assertThat(spoken(release)).containsExactly("[marking cancelled: C]");
    }

    @Test
    void aBoxIsHeardWithItsCodesAlsoWhereTheyStandInTheLegend() throws Exception {
        List<String> codes =
                List.of("B3 NATSECACT1947", "B3 CIA PERS/ORG", "B3 INA 222(F)", "B3 ACT OF 1949", "B3 ACT OF 1950");
        ReleasedText release = StressReleases.of(List.of(StressReleases.box("1.", codes, "1 paragraph")));
        assertThat(spoken(release)).containsExactly("[Withheld, " + String.join(", ", codes) + ", 1 paragraph]");
        try (PDDocument document = Loader.loadPDF(PdfWriterTest.written(release))) {
            assertThat(elements(document, element -> element.getActualText() != null))
                    .allSatisfy(box -> assertThat(box.getAlternateDescription()).isEqualTo(box.getActualText()));
        }
    }

    @Test
    void textFromRightToLeftIsHeardInTheOrderOfReading() throws Exception {
        ReleasedText release =
                StressReleases.of(List.of(StressReleases.paragraph("1.", "(U)", "The sign said שלום in chalk.")));
        assertThat(spoken(release)).containsExactly("שלום");
    }

    @Test
    void aParagraphOverAPageBreakStaysOne() throws Exception {
        ReleasedText release =
                StressReleases.of(List.of(StressReleases.paragraph("1.", "", StressReleases.LOREM.repeat(80))));
        try (PDDocument document = Loader.loadPDF(PdfWriterTest.written(release))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            List<PDStructureElement> paragraphs =
                    elements(document, element -> pages(element).size() > 1);
            assertThat(paragraphs).hasSize(1);
            assertThat(pages(paragraphs.get(0))).hasSize(document.getNumberOfPages());
        }
    }

    private static Set<PDPage> pages(PDStructureElement element) {
        Set<PDPage> pages = new HashSet<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDMarkedContentReference reference) {
                pages.add(reference.getPage());
            } else if (kid instanceof Integer) {
                pages.add(element.getPage());
            }
        }
        return pages;
    }

    private static List<String> spoken(ReleasedText release) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfWriterTest.written(release))) {
            return elements(document, element -> element.getActualText() != null).stream()
                    .map(PDStructureElement::getActualText)
                    .toList();
        }
    }

    private static List<PDStructureElement> elements(PDDocument document, Predicate<PDStructureElement> wanted) {
        return elementsBelow(document.getDocumentCatalog().getStructureTreeRoot()).stream()
                .filter(wanted)
                .toList();
    }

    private static List<PDStructureElement> elementsBelow(PDStructureNode node) {
        List<PDStructureElement> elements = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                elements.addAll(elementsBelow(element));
            }
        }
        return elements;
    }
}
