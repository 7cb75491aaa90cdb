package io.portmark.redact.pdf;

import io.portmark.decide.ReleaseBlock.Heading;
import io.portmark.decide.Run;
import io.portmark.redact.pdf.Tag.Kid.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/** The outline: the released headings, without struck marks, and nothing else. */
final class Outline {
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String title, Tag tag) {}

    /** Takes up a heading that stands in the release. */
    void add(Heading heading, Tag tag) {
        String title = heading.runs().stream()
                .filter(run -> !run.isStruck())
                .map(Run::text)
                .collect(Collectors.joining());
        if (!title.isBlank()) {
            entries.add(new Entry(Characters.printable(title).strip(), tag));
        }
    }

    /** The outline, empty where the release has no headings. */
    Optional<COSDictionary> toCos(List<COSDictionary> pages) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.OUTLINES);
        List<COSDictionary> items =
                entries.stream().map(entry -> item(entry, root, pages)).toList();
        for (int i = 1; i < items.size(); i++) {
            items.get(i).setItem(COSName.PREV, items.get(i - 1));
            items.get(i - 1).setItem(COSName.NEXT, items.get(i));
        }
        root.setItem(COSName.FIRST, items.get(0));
        root.setItem(COSName.LAST, items.get(items.size() - 1));
        root.setInt(COSName.COUNT, items.size());
        return Optional.of(root);
    }

    private static COSDictionary item(Entry entry, COSDictionary root, List<COSDictionary> pages) {
        COSDictionary item = new COSDictionary();
        item.setItem(COSName.TITLE, new COSString(entry.title()));
        item.setItem(COSName.PARENT, root);
        item.setItem(COSName.DEST, destination(firstContent(entry.tag()), pages));
        return item;
    }

    private static COSArray destination(Content content, List<COSDictionary> pages) {
        COSArray destination = new COSArray();
        destination.add(pages.get(content.page()));
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSNull.NULL);
        destination.add(new COSFloat((float) (PageLayout.PAGE_HEIGHT - content.top())));
        destination.add(COSNull.NULL);
        return destination;
    }

    private static Content firstContent(Tag tag) {
        Tag.Kid kid = tag.kids().get(0);
        return kid instanceof Tag.Kid.Element element ? firstContent(element.tag()) : (Content) kid;
    }
}
