package io.portmark.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasedText;
import io.portmark.testing.OddReleases;
import io.portmark.testing.SampleReleases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The tables of what a release may hold allow nothing that no release needs. That they allow all that it needs, other tests show. */
class TablesTest {
    private static final List<ReleasedText> RELEASES = releases();

    private static List<ReleasedText> releases() {
        List<ReleasedText> releases = new ArrayList<>(OddReleases.all().values());
        releases.addAll(List.of(SampleReleases.part(), SampleReleases.draft(), SampleReleases.denied()));
        return releases;
    }

    @Test
    void everyKeyOfAPdfIsNeeded() throws IOException {
        Set<String> used = new TreeSet<>();
        for (ReleasedText release : RELEASES) {
            try (PDDocument document = Loader.loadPDF(Withheld.file(ReleaseFormat.PDF, release))) {
                addKeys(document.getDocument().getTrailer(), used);
                document.getDocument().getXrefTable().keySet().forEach(key -> {
                    COSObject object = document.getDocument().getObjectFromPool(key);
                    addKeys(object.getObject(), used);
                });
            }
        }
        assertThat(used).containsAll(PdfGrammar.read().keys());
    }

    private static void addKeys(COSBase object, Set<String> used) {
        if (object instanceof COSDictionary dictionary) {
            for (COSName key : dictionary.keySet()) {
                used.add(key.getName());
                if (!(dictionary.getItem(key) instanceof COSObject)) {
                    addKeys(dictionary.getDictionaryObject(key), used);
                }
            }
        } else if (object instanceof COSArray array) {
            array.forEach(element -> {
                if (!(element instanceof COSObject)) {
                    addKeys(element, used);
                }
            });
        }
    }

    @Test
    void everyElementOfThePacketIsNeeded() throws IOException, XMLStreamException {
        XmlVocabulary vocabulary = XmlVocabulary.read("xmp.txt");
        Set<String> used = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(Withheld.file(ReleaseFormat.PDF));
                InputStream packet = document.getDocumentCatalog().getMetadata().createInputStream()) {
            addNames(packet.readAllBytes(), vocabulary, used);
        }
        assertThat(used).containsAll(names(vocabulary));
    }

    @Test
    void everyPartElementAndAttributeOfAWordFileIsNeeded() throws IOException, XMLStreamException {
        XmlVocabulary vocabulary = XmlVocabulary.read("word-parts.txt");
        Set<String> used = new TreeSet<>();
        Set<String> parts = new TreeSet<>();
        for (ReleasedText release : RELEASES) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(Withheld.file(ReleaseFormat.DOCX, release)))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.add(entry.getName());
                    addNames(zip.readAllBytes(), vocabulary, used);
                }
            }
        }
        assertThat(parts).containsExactlyInAnyOrderElementsOf(vocabulary.parts());
        assertThat(used).containsAll(names(vocabulary));
    }

    /** Elements, and elements with each of their attributes: "w:tab", "w:tab w:pos". */
    private static Set<String> names(XmlVocabulary vocabulary) {
        Set<String> names = new TreeSet<>();
        vocabulary.elements().forEach((element, content) -> {
            names.add(element);
            content.attributes().keySet().forEach(attribute -> names.add(element + " " + attribute));
        });
        return names;
    }

    private static void addNames(byte[] xml, XmlVocabulary vocabulary, Set<String> used) throws XMLStreamException {
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                String element = vocabulary
                        .name(reader.getNamespaceURI(), reader.getLocalName())
                        .orElseThrow();
                used.add(element);
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    String namespace = reader.getAttributeNamespace(i) == null ? "" : reader.getAttributeNamespace(i);
                    used.add(element + " "
                            + vocabulary
                                    .name(namespace, reader.getAttributeLocalName(i))
                                    .orElseThrow());
                }
            }
        }
    }
}
