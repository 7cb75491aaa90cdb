package io.portmark.parse;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceText;
import java.time.LocalDate;

class ParserFuzzTest {
    private static final String HEAD =
            "C O N F I D E N T I A L ALMATY 002985\nE.O. 12958: DECL: 08/18/2015\nSUBJECT: X\n\n1. (C) One.\n";

    @FuzzTest(maxDuration = "1h")
    void anyTextParsesAndItsPartsAreTheText(FuzzedDataProvider data) {
        String text = (data.consumeBoolean() ? HEAD : "") + data.consumeRemainingAsString();
        Document document = new Parser().parse(new SourceText("fuzz", text));
        Tiling.assertTiles(document);
        DocumentLevels.of(document, LocalDate.of(2026, 11, 22));
    }
}
