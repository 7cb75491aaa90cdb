package io.portmark.document;

import io.portmark.marking.Marking;
import java.util.List;

/**
 * What a file shows of itself beside the text of the record: pages, hidden places, names and properties, figures. A plain text has a
 * name at most. Marks, kinds and numbers only, never words.
 *
 * @param format what kind of file it is
 * @param faces top and bottom of its pages or sections, in order
 * @param hidden what its pages do not show
 * @param marks markings that its name and properties state
 * @param objects tables, figures and boxes, in order
 */
public record FileFacts(
        SourceFormat format,
        List<PageFace> faces,
        List<HiddenContent> hidden,
        List<FileMark> marks,
        List<FileObject> objects) {
    /** A plain text whose name states no marking. */
    public static final FileFacts NONE = new FileFacts(SourceFormat.TEXT, List.of(), List.of(), List.of(), List.of());

    public FileFacts {
        faces = List.copyOf(faces);
        hidden = List.copyOf(hidden);
        marks = List.copyOf(marks);
        objects = List.copyOf(objects);
    }

    /** True for a plain text whose name states no marking: it shows nothing beside the text. */
    public boolean isPlain() {
        return !hasPages() && faces.isEmpty() && hidden.isEmpty() && marks.isEmpty() && objects.isEmpty();
    }

    /** True for Word files. */
    public boolean isWord() {
        return format == SourceFormat.DOCX || format == SourceFormat.DOC;
    }

    /** True for Word and PDF files, which have pages. */
    public boolean hasPages() {
        return isWord() || format == SourceFormat.PDF;
    }

    /** Hidden content whose mark protects more than what the pages show. */
    public List<HiddenContent> hiddenAbove(Marking shown) {
        return hidden.stream()
                .filter(content ->
                        content.marking() != null && content.marking().protectsMoreThan(shown))
                .toList();
    }

    /** Pages or sections whose header and footer are marked, and not alike. */
    public List<PageFace> unlikeFaces() {
        return faces.stream().filter(PageFace::differs).toList();
    }

    /** Pages that are pictures without text. */
    public List<PageFace> imagePages() {
        return faces.stream().filter(PageFace::image).toList();
    }

    /** Names that state another marking than that. */
    public List<FileMark> namesUnlike(Marking banner) {
        return marks.stream()
                .filter(FileMark::isName)
                .filter(mark -> !mark.marking().isEquivalent(banner))
                .toList();
    }

    /** Properties that state another marking than that. */
    public List<FileMark> propertiesUnlike(Marking banner) {
        return marks.stream()
                .filter(mark -> !mark.isName())
                .filter(mark -> !mark.marking().isEquivalent(banner))
                .toList();
    }

    /** Pages or sections that lack a marking at top or bottom; pictures without text can't be judged. */
    public List<PageFace> unmarkedFaces() {
        return faces.stream()
                .filter(face -> !face.image() && (face.top() == null || face.bottom() == null))
                .toList();
    }

    /** Objects that could be read, need a mark and carry none. */
    public List<FileObject> unmarkedObjects() {
        return objects.stream()
                .filter(object -> object.reached() && object.lacksMark())
                .toList();
    }

    /** Objects whose content could not be read. */
    public List<FileObject> unreached() {
        return objects.stream().filter(object -> !object.reached()).toList();
    }
}
