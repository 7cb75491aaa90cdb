package io.portmark.redact.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.ReleasedText;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Each part against the schema of ECMA-376, as poi-ooxml-full holds it. */
class WordSchemaTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("io.portmark.redact.word.WordWriterTest#releases")
    void allPartsAreValid(String name, ReleasedText release) throws Exception {
        WordFile file = WordFile.of(release);
        assertValid(name, DocumentDocument.Factory.parse(in(file, "word/document.xml")));
        assertValid(name, StylesDocument.Factory.parse(in(file, "word/styles.xml")));
        assertValid(name, SettingsDocument.Factory.parse(in(file, "word/settings.xml")));
        assertValid(name, FontsDocument.Factory.parse(in(file, "word/fontTable.xml")));
        assertValid(name, HdrDocument.Factory.parse(in(file, "word/header.xml")));
        assertValid(name, FtrDocument.Factory.parse(in(file, "word/footer.xml")));
    }

    private static ByteArrayInputStream in(WordFile file, String part) {
        return new ByteArrayInputStream(file.part(part));
    }

    private static void assertValid(String name, XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        boolean valid = part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).as(name).isEmpty();
        assertThat(valid).isTrue();
    }
}
