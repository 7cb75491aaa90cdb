package io.portmark.redact.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.ReleasedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FontSubsetTest {
    private static final Set<String> ALLOWED =
            Set.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt ", "fpgm", "prep", "gasp");

    @ParameterizedTest
    @MethodSource("io.portmark.redact.pdf.PdfWriterTest#everything")
    void aSubsetHasNoNamesOfGlyphsAndNoTableOfNames(ReleasedText release) throws Exception {
        List<byte[]> programs = programs(release);
        assertThat(programs).isNotEmpty();
        for (byte[] program : programs) {
            assertThat(ALLOWED).containsAll(tables(program));
        }
    }

    @Test
    void aSubsetHoldsNoGlyphThatIsNotReleased() throws Exception {
        List<byte[]> few = programs(StressReleases.of(List.of(StressReleases.paragraph("1.", "", "abc"))));
        List<byte[]> more = programs(StressReleases.of(List.of(StressReleases.paragraph("1.", "", "abcd"))));
        assertThat(few.get(0).length).isLessThan(more.get(0).length);
        assertThat(few.subList(1, few.size())).usingRecursiveComparison().isEqualTo(more.subList(1, more.size()));
    }

    @Test
    void codesAreNumberedInTheOrderOfUnicodeWithoutGaps() {
        FontSubset subset = new FontSubset(FontFace.SERIF);
        subset.collect("zebra");
        subset.collect("\u00A0 é");
        assertThat(List.of(' ', 'a', 'b', 'e', 'r', 'z', '\u00A0', 'é').stream().map(subset::code))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    private static List<byte[]> programs(ReleasedText release) throws IOException {
        List<byte[]> programs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(PdfWriterTest.written(release))) {
            COSDictionary fonts =
                    document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (COSName name : fonts.keySet()) {
                COSDictionary descendant = (COSDictionary) fonts.getCOSDictionary(name)
                        .getCOSArray(COSName.DESCENDANT_FONTS)
                        .getObject(0);
                COSStream program =
                        descendant.getCOSDictionary(COSName.FONT_DESC).getCOSStream(COSName.FONT_FILE2);
                programs.add(program.createInputStream().readAllBytes());
            }
        }
        return programs;
    }

    /** The table directory begins behind 12 bytes, 16 bytes an entry. */
    private static List<String> tables(byte[] program) {
        List<String> tables = new ArrayList<>();
        for (int i = 0; i < program[5]; i++) {
            tables.add(new String(program, 12 + 16 * i, 4, StandardCharsets.US_ASCII));
        }
        return tables;
    }
}
