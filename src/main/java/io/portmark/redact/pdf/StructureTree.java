package io.portmark.redact.pdf;

import io.portmark.redact.pdf.Tag.Kid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Writes tags as a structure tree, with the parent tree that leads from marked content back to it (ISO 32000-1, 14.7). */
final class StructureTree {
    private static final COSName STRUCTURE_ELEMENT = COSName.getPDFName("StructElem");
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    private final List<COSDictionary> pages;
    private final Map<Tag, COSDictionary> elements = new HashMap<>();

    private StructureTree(List<COSDictionary> pages) {
        this.pages = pages;
    }

    /**
     * The root of the tree.
     *
     * @param pages the page objects in order
     * @param tagsByPage for each page the tags of its marked content by number
     */
    static COSDictionary of(Tag document, List<COSDictionary> pages, List<List<Tag>> tagsByPage) {
        StructureTree tree = new StructureTree(pages);
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root.setItem(COSName.K, tree.element(document, root));
        root.setItem(COSName.PARENT_TREE, tree.parentTree(tagsByPage));
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
        return root;
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        elements.put(tag, element);
        element.setItem(COSName.TYPE, STRUCTURE_ELEMENT);
        element.setName(COSName.S, tag.type());
        element.setItem(COSName.P, parent);
        String spoken = tag.spoken() == null ? null : Characters.printable(tag.spoken());
        if (spoken != null) {
            element.setItem(ACTUAL_TEXT, new COSString(spoken));
            if (tag.isPictured()) {
                element.setItem(COSName.ALT, new COSString(spoken));
            }
        }
        if (tag.type().equals("L")) {
            element.setItem(COSName.A, unnumberedList());
        }
        kids(tag, element);
        return element;
    }

    private void kids(Tag tag, COSDictionary element) {
        COSArray kids = new COSArray();
        int page = -1;
        for (Kid kid : tag.kids()) {
            if (kid instanceof Kid.Element child) {
                kids.add(element(child.tag(), element));
            } else if (kid instanceof Kid.Content content) {
                if (page < 0) {
                    page = content.page();
                    element.setItem(COSName.PG, pages.get(page));
                }
                kids.add(content(content, page));
            }
        }
        element.setItem(COSName.K, kids);
    }

    /** A number where the content lies on the page of its element, else a reference that names the page. */
    private COSBase content(Kid.Content content, int elementPage) {
        if (content.page() == elementPage) {
            return COSInteger.get(content.id());
        }
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, pages.get(content.page()));
        reference.setInt(COSName.MCID, content.id());
        reference.setDirect(true);
        return reference;
    }

    private static COSDictionary unnumberedList() {
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName("List"));
        attributes.setItem(COSName.getPDFName("ListNumbering"), COSName.getPDFName("None"));
        attributes.setDirect(true);
        return attributes;
    }

    private COSDictionary parentTree(List<List<Tag>> tagsByPage) {
        COSArray numbers = new COSArray();
        for (int page = 0; page < tagsByPage.size(); page++) {
            COSArray parents = new COSArray();
            tagsByPage.get(page).forEach(tag -> parents.add(elements.get(tag)));
            numbers.add(COSInteger.get(page));
            numbers.add(parents);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
