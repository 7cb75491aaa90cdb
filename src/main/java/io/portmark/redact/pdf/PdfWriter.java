package io.portmark.redact.pdf;

import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasedText;
import io.portmark.redact.ReleaseWriter;
import io.portmark.redact.pdf.PageMakeup.Placed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDocument;

/**
 * Writes a release as PDF/A-2a and PDF/UA-1 in sealed layout: set anew from released text, portion ids and codes alone (LOOK §4,
 * REDACTION §6.3). The same text gives the same bytes.
 */
public final class PdfWriter implements ReleaseWriter {
    @Override
    public ReleaseFormat format() {
        return ReleaseFormat.PDF;
    }

    @Override
    public Written write(ReleasedText release, OutputStream out) throws IOException {
        Tag structure = Tag.document();
        Outline outline = new Outline();
        Galley galley = new Galley();
        new ReleaseSetter(galley, structure, outline).set(release);
        List<List<Placed>> pages = PageMakeup.pages(galley.rows());
        List<List<Drawn>> furniture = furniture(release, pages.size());
        Fonts fonts = new Fonts();
        collect(pages, furniture, fonts);
        try (COSDocument document = new COSDocument()) {
            PdfFile file = new PdfFile(document, fonts);
            int substituted = 0;
            for (int page = 0; page < pages.size(); page++) {
                ContentStream content = new ContentStream(page, fonts);
                furniture.get(page).forEach(drawn -> drawn.draw(content, 0));
                pages.get(page).forEach(placed -> draw(placed, content));
                file.add(content);
                substituted += content.substituted();
            }
            file.writeTo(out, structure, outline, release.recordId(), release.asOf());
            return new Written(substituted);
        }
    }

    private static List<List<Drawn>> furniture(ReleasedText release, int pages) throws IOException {
        PageFurniture furniture = new PageFurniture(release);
        List<List<Drawn>> byPage = new ArrayList<>(pages);
        for (int number = 1; number <= pages; number++) {
            byPage.add(furniture.page(number, pages));
        }
        return byPage;
    }

    private static void collect(List<List<Placed>> pages, List<List<Drawn>> furniture, Fonts fonts) {
        furniture.forEach(page -> page.forEach(fonts::collect));
        pages.forEach(page -> page.forEach(placed -> placed.row().drawn().forEach(fonts::collect)));
    }

    private static void draw(Placed placed, ContentStream content) {
        placed.row().drawn().forEach(drawn -> drawn.draw(content, placed.top()));
    }
}
